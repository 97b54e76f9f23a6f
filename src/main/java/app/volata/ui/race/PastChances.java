package app.volata.ui.race;

import app.volata.forecast.Evenings;
import app.volata.forecast.Forecast;
import app.volata.forecast.ForecastRequest;
import app.volata.model.Assumptions;
import app.volata.model.PastSeason;
import app.volata.model.Season;
import app.volata.model.Workbook;
import app.volata.model.ZoneKind;
import app.volata.session.ForecastEngine;
import app.volata.ui.kit.Race;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * What the forecast would have said on the evening of every matchday.
 *
 * @param chances of a zone: by evening, the one before the season first; then by club, fractions of one
 */
record PastChances(Map<ZoneKind, List<List<Double>>> chances) {
    /** The standard error of a chance is then 0.8 points at most. */
    private static final int RUNS = 4_000;

    PastChances {
        chances = Map.copyOf(chances);
    }

    /** All that it depends on; what is assumed, and who scored, is not part of it. */
    record Question(Season season, List<PastSeason> history) {
        static Question of(Workbook workbook) {
            var season = workbook.season();
            var bare = season.fixtures().stream()
                    .map(fixture -> fixture.withGoals(List.of()))
                    .toList();
            return new Question(season.withFixtures(bare).withPlayers(List.of()), workbook.history());
        }
    }

    /** Asks the engine evening by evening; empty where it was cancelled. */
    static Optional<PastChances> reckon(Question question, ForecastEngine engine, BooleanSupplier cancelled) {
        var season = question.season();
        var races = Race.of(season.regulations(), season.clubs().size());
        var chances = new EnumMap<ZoneKind, List<List<Double>>>(ZoneKind.class);
        races.forEach(race -> chances.put(race.zone(), new ArrayList<>()));
        var request = new ForecastRequest(
                season, question.history(), Assumptions.NONE, Map.of(), RUNS, ForecastRequest.USUAL_SEED);
        for (var evening : Evenings.of(season)) {
            var forecast = engine.run(request.asOf(evening), cancelled, _ -> {}).orElse(null);
            if (forecast == null) {
                return Optional.empty();
            }
            chances.forEach((zone, evenings) ->
                    evenings.add(ofAll(forecast, zone, season.clubs().size())));
        }
        return Optional.of(new PastChances(chances));
    }

    private static List<Double> ofAll(Forecast forecast, ZoneKind zone, int clubs) {
        var all = new ArrayList<Double>();
        for (int club = 0; club < clubs; club++) {
            all.add(forecast.chance(club, zone));
        }
        return List.copyOf(all);
    }

    /** A club's chances of a zone, evening by evening. */
    List<Double> of(ZoneKind zone, int club) {
        return chances.getOrDefault(zone, List.of()).stream()
                .map(evening -> evening.get(club))
                .toList();
    }
}
