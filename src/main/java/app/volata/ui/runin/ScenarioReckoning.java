package app.volata.ui.runin;

import app.volata.forecast.Forecast;
import app.volata.model.Assumptions;
import app.volata.model.Outcome;
import app.volata.model.ZoneKind;
import app.volata.session.ForecastEngine;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;

/**
 * The forecasts of some scenarios.
 *
 * @param together how often the results of each come together, a fraction of one
 * @param errors of the changes of chances, in points, by scenario, club and zone
 */
record ScenarioReckoning(List<Forecast> forecasts, List<Double> together, Map<Place, Double> errors) {
    /** One chance of one scenario. */
    record Place(int scenario, int club, ZoneKind zone) {}

    /** @param wanted the chances whose errors are asked for; their scenario does not count */
    record Question(Forecast without, List<Assumptions> scenarios, List<Place> wanted) {}

    static Optional<ScenarioReckoning> of(Question question, ForecastEngine engine, BooleanSupplier cancelled) {
        var without = question.without();
        var forecasts = new ArrayList<Forecast>();
        var together = new ArrayList<Double>();
        var errors = new HashMap<Place, Double>();
        for (int i = 0; i < question.scenarios().size(); i++) {
            var assumed = question.scenarios().get(i);
            var forecast = engine.run(without.request().withAssumed(assumed), cancelled, first -> {})
                    .orElse(null);
            if (forecast == null) {
                return Optional.empty();
            }
            forecasts.add(forecast);
            together.add(assumed.isEmpty() ? 1 : without.together(outcomes(assumed)));
            for (var wanted : question.wanted()) {
                errors.put(
                        new Place(i, wanted.club(), wanted.zone()),
                        100 * forecast.changeError(without, wanted.club(), wanted.zone()));
            }
        }
        return Optional.of(new ScenarioReckoning(forecasts, together, errors));
    }

    private static Map<Integer, Outcome> outcomes(Assumptions assumed) {
        var outcomes = new TreeMap<Integer, Outcome>();
        assumed.byFixture().forEach((fixture, assumption) -> outcomes.put(fixture, assumption.outcome()));
        return outcomes;
    }
}
