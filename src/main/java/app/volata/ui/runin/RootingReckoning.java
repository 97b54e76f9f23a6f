package app.volata.ui.runin;

import app.volata.forecast.Forecast;
import app.volata.forecast.PairSwing;
import app.volata.forecast.Swing;
import app.volata.model.Assumption;
import app.volata.model.Assumptions;
import app.volata.model.Outcome;
import app.volata.session.ForecastEngine;
import app.volata.ui.kit.Race;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * What the rooting guide asks of a forecast, and of two more: if all that tells goes well, and badly.
 *
 * @param swings of all fixtures left
 * @param good what is best in each fixture that tells
 * @param best the chance then, a fraction of one
 */
record RootingReckoning(List<Swing> swings, List<PairSwing> pairs, Assumptions good, double best, double worst) {
    /** So many standard errors of the chance make a swing stand out. */
    private static final double STANDS_OUT = 3;

    /** @param fixtures those shown */
    record Question(Forecast shown, int club, Race race, List<Integer> fixtures) {
        /** Of the good side: staying up, where the zone is one to stay out of. */
        double value(double chance) {
            return race.zone().lower() ? 1 - chance : chance;
        }

        double chance() {
            return shown.chance(club, race.zone());
        }

        boolean tells(Swing swing) {
            return swing.leverage() > STANDS_OUT * shown.standardError(chance());
        }
    }

    static Optional<RootingReckoning> of(Question question, ForecastEngine engine, BooleanSupplier cancelled) {
        var shown = question.shown();
        var zone = question.race().zone();
        var swings = shown.swing(question.club(), zone);
        var telling = swings.stream()
                .filter(swing -> question.fixtures().contains(swing.fixture()) && question.tells(swing))
                .toList();
        var good = picks(question, telling, 1);
        var best = run(question, good, engine, cancelled);
        var worst = run(question, picks(question, telling, -1), engine, cancelled);
        if (best.isEmpty() || worst.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new RootingReckoning(swings, shown.pairs(question.club(), zone), good, best.get(), worst.get()));
    }

    private static Assumptions picks(Question question, List<Swing> telling, int sign) {
        var picks = Assumptions.NONE;
        for (var swing : telling) {
            var outcome = PairTable.OUTCOMES.stream()
                    .filter(each -> !Double.isNaN(swing.given(each)))
                    .max(Comparator.comparingDouble(each -> sign * question.value(swing.given(each))))
                    .orElse(Outcome.DRAW);
            picks = picks.with(swing.fixture(), new Assumption.OfOutcome(outcome));
        }
        return picks;
    }

    private static Optional<Double> run(
            Question question, Assumptions picks, ForecastEngine engine, BooleanSupplier cancelled) {
        var request = question.shown().request();
        for (var pick : picks.byFixture().entrySet()) {
            request = request.assuming(pick.getKey(), pick.getValue());
        }
        return engine.run(request, cancelled, first -> {})
                .map(forecast -> question.value(
                        forecast.chance(question.club(), question.race().zone())));
    }
}
