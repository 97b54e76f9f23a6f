package app.volata.forecast;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.volata.exchange.Catalogue;
import app.volata.model.Assumption;
import app.volata.model.Outcome;
import app.volata.model.ZoneKind;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

/** The error that is told of a change is the one that other seeds show. */
class ChangeErrorTest {
    private static final int RUNS = 2_000;
    private static final int SEEDS = 60;

    @Test
    void agreesWithHowChangesScatterOverSeeds() {
        var open = ForecastRequest.of(Catalogue.bundled()).withRuns(RUNS);
        int club = club("JUV");
        int fixture =
                open.season().fixture(club("INT"), club("JUV")).orElseThrow().number();
        var changes = new ArrayList<Double>();
        double told = 0;
        for (int seed = 1; seed <= SEEDS; seed++) {
            var request = open.withSeed(seed);
            var without = new Forecaster().run(request);
            var with = new Forecaster().run(request.assuming(fixture, new Assumption.OfOutcome(Outcome.DRAW)));
            changes.add(with.chance(club, ZoneKind.CHAMPIONS) - without.chance(club, ZoneKind.CHAMPIONS));
            told += with.changeError(without, club, ZoneKind.CHAMPIONS) / SEEDS;
        }
        double mean = changes.stream().mapToDouble(change -> change).average().orElseThrow();
        double seen = Math.sqrt(changes.stream()
                        .mapToDouble(change -> (change - mean) * (change - mean))
                        .sum()
                / (SEEDS - 1));
        assertEquals(1, told / seen, 0.35, told + " told, " + seen + " seen");
        assertTrue(told < 0.75 * Math.sqrt(2 * 0.6 * 0.4 / RUNS), "common noise is to cancel out: " + told);
    }

    @Test
    void nothingAssumedIsNoChange() {
        var forecast =
                new Forecaster().run(ForecastRequest.of(Catalogue.bundled()).withRuns(RUNS));
        assertEquals(0, forecast.changeError(forecast, club("JUV"), ZoneKind.CHAMPIONS));
    }

    private static int club(String code) {
        return Catalogue.bundled().season().clubs().stream()
                .filter(club -> club.code().equals(code))
                .findFirst()
                .orElseThrow()
                .number();
    }
}
