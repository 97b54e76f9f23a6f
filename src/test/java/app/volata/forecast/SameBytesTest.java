package app.volata.forecast;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.volata.exchange.Catalogue;
import app.volata.model.Assumption;
import app.volata.model.Outcome;
import app.volata.model.ZoneKind;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/** The same request gives the same bytes, whoever works on it. */
class SameBytesTest {
    private final ForecastRequest request =
            ForecastRequest.of(Catalogue.bundled()).withRuns(10_100);

    @Test
    void onAnyNumberOfThreads() {
        for (var asked : List.of(request, assuming())) {
            var expected = bytes(new Forecaster().run(asked));
            for (int threads : new int[] {1, 2, 8}) {
                try (var pool = Executors.newFixedThreadPool(threads)) {
                    assertEquals(expected, bytes(new Forecaster(pool, threads).run(asked)), threads + " threads");
                }
            }
            assertEquals(expected, bytes(new Forecaster(_ -> {}, 8).run(asked)), "helpers that never come");
        }
    }

    @Test
    void anotherSeedGivesOthers() {
        assertNotEquals(bytes(new Forecaster().run(request)), bytes(new Forecaster().run(request.withSeed(2))));
    }

    @Test
    void partialForecastsAreOfTheFirstRuns() {
        var partial = new ArrayList<Forecast>();
        var whole = new Forecaster().run(request, () -> false, partial::add).orElseThrow();
        assertTrue(partial.size() >= 3 && whole.complete());
        for (var early : partial) {
            assertTrue(!early.complete());
            assertEquals(bytes(new Forecaster().run(request.withRuns(early.runs()))), bytes(early));
        }
    }

    @Test
    void cancellingEndsItWithinABlock() {
        var asked = new int[1];
        assertTrue(new Forecaster().run(request, () -> ++asked[0] == 3, _ -> {}).isEmpty());
        assertEquals(3, asked[0]);
    }

    private ForecastRequest assuming() {
        int fixture = new Forecaster().run(request.withRuns(1)).openFixtures().get(5);
        return request.assuming(fixture, new Assumption.OfOutcome(Outcome.DRAW));
    }

    private List<Object> bytes(Forecast forecast) {
        var all = new ArrayList<>();
        for (int club = 0; club < 20; club++) {
            for (int place = 1; place <= 20; place++) {
                all.add(forecast.place(club, place));
            }
            all.add(forecast.expectedPoints(club));
            all.add(forecast.swing(club, ZoneKind.CHAMPIONS));
        }
        all.add(forecast.levelForTitle());
        all.add(forecast.effectiveRuns());
        return all;
    }
}
