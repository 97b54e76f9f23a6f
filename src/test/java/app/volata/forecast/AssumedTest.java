package app.volata.forecast;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.volata.exchange.Catalogue;
import app.volata.model.Assumption;
import app.volata.model.Outcome;
import app.volata.model.OwnChances;
import app.volata.model.Score;
import app.volata.model.ZoneKind;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** An assumed result means "given that it happens": what the runs say in which it did. */
class AssumedTest {
    private static final ForecastRequest OPEN = ForecastRequest.of(Catalogue.bundled());
    private static final int RUNS = 40_000;

    private final Forecast without = new Forecaster().run(OPEN.withRuns(RUNS));

    @Test
    void assumingAgreesWithFiltering() {
        var zones = new ZoneKind[] {ZoneKind.CHAMPIONS, ZoneKind.CHAMPIONS_LEAGUE, ZoneKind.RELEGATION};
        for (int i = 0; i < without.openFixtures().size(); i += 7) {
            int fixture = without.openFixtures().get(i);
            for (var outcome : Outcome.values()) {
                var with =
                        new Forecaster().run(OPEN.withRuns(RUNS).assuming(fixture, new Assumption.OfOutcome(outcome)));
                assertTrue(with.effectiveRuns() > .8 * RUNS && with.effectiveRuns() <= RUNS + 1e-6);
                double often = without.fixture(fixture).of(outcome);
                for (int club = 0; club < 20; club++) {
                    for (var zone : zones) {
                        double filtered = swing(club, zone, fixture).given(outcome);
                        double assumed = with.chance(club, zone);
                        double p = Math.max(1e-4, Math.min(1 - 1e-4, assumed));
                        double error = Math.sqrt(p * (1 - p) * (1 / with.effectiveRuns() + 1 / (RUNS * often)));
                        assertEquals(filtered, assumed, 4 * error, fixture + " " + outcome + " " + club + " " + zone);
                    }
                }
            }
        }
    }

    private Swing swing(int club, ZoneKind zone, int fixture) {
        return without.swing(club, zone).stream()
                .filter(swing -> swing.fixture() == fixture)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void assumedScoreIsWhatHappens() {
        int fixture = without.openFixtures().getFirst();
        var match = OPEN.season().fixture(fixture);
        var with = new Forecaster().run(OPEN.assuming(fixture, new Assumption.OfScore(new Score(4, 0))));
        var swing = with.swing(match.home(), ZoneKind.RELEGATION).stream()
                .filter(one -> one.fixture() == fixture)
                .findFirst()
                .orElseThrow();
        assertTrue(Double.isNaN(swing.draw()) && Double.isNaN(swing.awayWin()));
        assertEquals(0, swing.leverage(), 1e-9);
        assertTrue(with.expectedPoints(match.home()) > without.expectedPoints(match.home()));
    }

    @Test
    void ownChancesReplaceTheModels() {
        int fixture = without.openFixtures().getFirst();
        var own = new OwnChances(.1, .2, .7);
        var with = new Forecaster().run(OPEN.withRuns(RUNS).withOwnChances(Map.of(fixture, own)));
        assertEquals(RUNS, with.effectiveRuns(), 1e-6);
        assertEquals(own.draw(), with.fixture(fixture).draw());
        int home = OPEN.season().fixture(fixture).home();
        double gain = with.expectedPoints(home) - without.expectedPoints(home);
        var model = without.fixture(fixture);
        double expected = 3 * own.homeWin() + own.draw() - 3 * model.homeWin() - model.draw();
        assertEquals(expected, gain, 4 * Math.sqrt(2 * 1.6 / RUNS));
    }

    @Test
    void chancesOfAFixtureAgreeWithTheRuns() {
        for (int fixture : without.openFixtures()) {
            var chances = without.fixture(fixture);
            assertEquals(1, chances.homeWin() + chances.draw() + chances.awayWin(), 1e-12);
            double[] seen = seen(fixture);
            for (var outcome : Outcome.values()) {
                double p = chances.of(outcome);
                assertEquals(
                        p, seen[outcome.ordinal()], 4 * Math.sqrt(p * (1 - p) / RUNS) + 2e-4, fixture + " " + outcome);
            }
        }
    }

    private double[] seen(int fixture) {
        return without.seen(fixture);
    }
}
