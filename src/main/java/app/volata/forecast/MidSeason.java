package app.volata.forecast;

import app.volata.model.Assumptions;
import app.volata.model.PastSeason;
import app.volata.model.Regulations;
import app.volata.model.Regulations.Rules;
import app.volata.standings.Selection;
import app.volata.standings.StandingsCalculator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * How many clubs ended where half-way through the season they were likely to, 5 to 95 %.
 *
 * @param inside clubs that ended within those places
 */
public record MidSeason(int inside, int clubs) {
    private static final int RUNS = 4_000;

    /**
     * Of an earlier season that is over.
     *
     * @param before the seasons before it, newest first
     * @param engine answers a request, or is cancelled
     * @return empty where it was cancelled, or where the season has no half
     */
    public static Optional<MidSeason> of(
            PastSeason past,
            Regulations regulations,
            List<PastSeason> before,
            Function<ForecastRequest, Optional<Forecast>> engine) {
        var season = PastMatchdays.season(past, regulations);
        int half = season.matchdays() / 2;
        var evenings = Evenings.of(season);
        if (half < 1 || evenings.size() <= half) {
            return Optional.empty();
        }
        var request = new ForecastRequest(season, before, Assumptions.NONE, Map.of(), RUNS, ForecastRequest.USUAL_SEED);
        return engine.apply(request.asOf(evenings.get(half))).map(forecast -> {
            var end = StandingsCalculator.calculate(season, Selection.ALL, Rules.FINAL);
            int inside = 0;
            for (var row : end.rows()) {
                var likely = forecast.likelyPlaces(row.club());
                inside += likely.best() <= row.place() && row.place() <= likely.worst() ? 1 : 0;
            }
            return new MidSeason(inside, end.rows().size());
        });
    }
}
