package app.volata.ui.whatif;

import app.volata.forecast.Forecast;
import app.volata.forecast.ForecastRequest;
import app.volata.model.Assumptions;
import app.volata.model.ZoneKind;
import app.volata.session.ForecastEngine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * What chances would be if something were otherwise, by forecasts of their own.
 *
 * @param outcomes one for each request, each with a chance for each place asked for
 */
record Trial(List<List<Outcome>> outcomes) {
    /** Whose chance of what. */
    record Place(int club, ZoneKind zone) {}

    /**
     * @param chance a fraction of one, of staying up where the zone is one to stay out of
     * @param change in points, against the forecast that counts
     * @param error of the change, in points
     */
    record Outcome(double chance, double change, double error) {}

    /** @param base what they are compared with */
    record Question(Forecast base, List<ForecastRequest> requests, List<Place> places) {
        /** The same season with these scenarios assumed instead. */
        static Question ofScenarios(Forecast without, List<Assumptions> scenarios, Place place) {
            var requests = scenarios.stream()
                    .map(assumed -> without.request().withAssumed(assumed))
                    .toList();
            return new Question(without, requests, List.of(place));
        }
    }

    static Optional<Trial> of(Question question, ForecastEngine engine, BooleanSupplier cancelled) {
        var all = new ArrayList<List<Outcome>>();
        for (var request : question.requests()) {
            var forecast = engine.run(request, cancelled, first -> {}).orElse(null);
            if (forecast == null) {
                return Optional.empty();
            }
            all.add(question.places().stream()
                    .map(place -> outcome(question.base(), forecast, place))
                    .toList());
        }
        return Optional.of(new Trial(all));
    }

    private static Outcome outcome(Forecast base, Forecast forecast, Place place) {
        double before = value(base, place);
        double after = value(forecast, place);
        double error = forecast.changeError(base, place.club(), place.zone());
        return new Outcome(after, 100 * (after - before), 100 * error);
    }

    private static double value(Forecast forecast, Place place) {
        double chance = forecast.chance(place.club(), place.zone());
        return place.zone().lower() ? 1 - chance : chance;
    }
}
