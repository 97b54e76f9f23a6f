package app.volata.forecast;

import app.volata.model.Assumption;
import app.volata.model.Assumptions;
import app.volata.model.Fixture;
import app.volata.model.OwnChances;
import app.volata.model.PastSeason;
import app.volata.model.Score;
import app.volata.model.Season;
import app.volata.model.Workbook;
import app.volata.standings.Cut;
import app.volata.standings.Ledger;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * All that a forecast depends on: the same request gives the same bytes.
 *
 * @param history earlier seasons, newest first; none is allowed
 * @param assumed results taken as given; of a fixture that is no longer open they count for nothing
 * @param ownChances by the number of the fixture, instead of the model's
 * @param runs simulated seasons, 1 to {@value #MOST_RUNS}
 */
public record ForecastRequest(
        Season season,
        List<PastSeason> history,
        Assumptions assumed,
        Map<Integer, OwnChances> ownChances,
        int runs,
        long seed) {
    public static final int USUAL_RUNS = 20_000;
    public static final int MOST_RUNS = 10_000_000;
    public static final long USUAL_SEED = 1;

    public ForecastRequest {
        if (runs < 1 || runs > MOST_RUNS) {
            throw new IllegalArgumentException("runs are 1 to " + MOST_RUNS + ", not " + runs);
        }
        history = List.copyOf(history);
        ownChances = Collections.unmodifiableSortedMap(new TreeMap<>(ownChances));
        requireFixtures(season, assumed.byFixture());
        requireFixtures(season, ownChances);
    }

    private static void requireFixtures(Season season, Map<Integer, ?> byFixture) {
        for (int fixture : byFixture.keySet()) {
            if (fixture < 0 || fixture >= season.fixtures().size()) {
                throw new IllegalArgumentException("the season has no fixture " + fixture);
            }
        }
    }

    /** What is open in the window: all that is assumed there included. */
    public static ForecastRequest of(Workbook workbook) {
        return new ForecastRequest(
                workbook.season(),
                workbook.history(),
                workbook.assumed(),
                workbook.ownChances(),
                USUAL_RUNS,
                USUAL_SEED);
    }

    public ForecastRequest withRuns(int newRuns) {
        return new ForecastRequest(season, history, assumed, ownChances, newRuns, seed);
    }

    public ForecastRequest withSeed(long newSeed) {
        return new ForecastRequest(season, history, assumed, ownChances, runs, newSeed);
    }

    public ForecastRequest withAssumed(Assumptions newAssumed) {
        return new ForecastRequest(season, history, newAssumed, ownChances, runs, seed);
    }

    /** The same as if one more fixture were known to end so. */
    public ForecastRequest assuming(int fixture, Assumption assumption) {
        return withAssumed(assumed.with(fixture, assumption));
    }

    /** With nothing assumed: what the assumptions are compared with. */
    public ForecastRequest withoutAssumed() {
        return withAssumed(Assumptions.NONE);
    }

    public ForecastRequest withOwnChances(Map<Integer, OwnChances> newOwnChances) {
        return new ForecastRequest(season, history, assumed, newOwnChances, runs, seed);
    }

    public ForecastRequest withSeason(Season newSeason) {
        return new ForecastRequest(newSeason, history, assumed, ownChances, runs, seed);
    }

    /** Whether clubs with something to play for count as such in the last matchdays. */
    public ForecastRequest withStakes(boolean stakes) {
        return withSeason(season.withRegulations(season.regulations().withStakes(stakes)));
    }

    /** As it would have been on the evening of a day: nothing that was played or decided later is known. */
    public ForecastRequest asOf(LocalDate day) {
        var ledger = new Ledger(season, new Cut.AtDate(day));
        var fixtures = season.fixtures().stream()
                .map(fixture -> ledger.goals(fixture) == null ? fixture.cleared() : fixture)
                .toList();
        return withSeason(season.withFixtures(fixtures).withDecisions(ledger.decisions()));
    }

    /** As it would be now, had a played match ended otherwise; its goals no longer belong to it. */
    public ForecastRequest flipped(int fixture, Score score) {
        Fixture played = season.fixture(fixture);
        return withSeason(season.with(played.cleared().withScore(score)));
    }
}
