package app.volata.clinch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.volata.model.Assumption;
import app.volata.model.Assumptions;
import app.volata.model.Outcome;
import app.volata.model.Score;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Asking again: after an edit, with something assumed, and when nobody wants to know any more. */
class RerunTest {
    private static final int CASES = Integer.getInteger("volata.cases", 2000) / 10;

    @Test
    void whatIsReusedChangesNoAnswer() {
        long seed = Long.getLong("volata.seed", System.nanoTime());
        System.out.println("RerunTest: seed " + seed);
        for (int i = 0; i < CASES; i++) {
            var random = new Random(seed + i);
            var leagues = new SmallLeagues(random);
            var season = leagues.season(SmallLeagues.regulations("serie-a-2005"), 3 + random.nextInt(4), 6);
            var report = new ClinchEngine().run(ClinchRequest.of(season));
            for (int step = 0; step < 6; step++) {
                var fixture = season.fixture(random.nextInt(season.fixtures().size()));
                season = season.with(
                        fixture.played() && random.nextBoolean()
                                ? fixture.cleared()
                                : fixture.cleared().withScore(leagues.score()));
                var assumed = random.nextBoolean() ? leagues.assumptions(season) : Assumptions.NONE;
                var request = new ClinchRequest(season, assumed, List.of());
                var fresh = new ClinchEngine().run(request);
                report = new ClinchEngine()
                        .run(request, report, () -> false, _ -> {})
                        .orElseThrow();
                assertEquals(fresh.ranges(), report.ranges(), "-Dvolata.seed=" + (seed + i));
            }
        }
    }

    @Test
    void enteringAResultNeverWidens() {
        long seed = Long.getLong("volata.seed", System.nanoTime());
        for (int i = 0; i < CASES; i++) {
            var leagues = new SmallLeagues(new Random(seed + i));
            var season = leagues.season(SmallLeagues.regulations("la-liga"), 5, 6);
            var before = new ClinchEngine().run(ClinchRequest.of(season));
            for (var fixture : season.fixtures()) {
                if (fixture.played()) {
                    continue;
                }
                season = season.with(fixture.withScore(leagues.score()));
                var after = new ClinchEngine().run(ClinchRequest.of(season));
                for (var range : after.ranges()) {
                    var old = before.range(range.club());
                    assertTrue(
                            old.best() <= range.best() && range.worst() <= old.worst(),
                            "-Dvolata.seed=" + (seed + i) + " " + old + " then " + range);
                }
                before = after;
            }
        }
    }

    @Test
    void anAssumedScoreIsAPlayedMatchAndAnAssumedSignIsNot() {
        var season = Seasons.night();
        var fixture = Seasons.fixture(season, "Inter", "Juventus");
        var played = new ClinchEngine().run(ClinchRequest.of(season.with(fixture.withScore(new Score(2, 3)))));
        var assumed = new ClinchEngine()
                .run(ClinchRequest.of(season)
                        .withAssumed(Assumptions.NONE.with(fixture.number(), new Assumption.OfScore(new Score(2, 3)))));
        assertEquals(played.ranges(), assumed.ranges());
        var sign = new ClinchEngine()
                .run(ClinchRequest.of(season)
                        .withAssumed(
                                Assumptions.NONE.with(fixture.number(), new Assumption.OfOutcome(Outcome.AWAY_WIN))));
        for (var range : sign.ranges()) {
            assertTrue(range.best() <= assumed.range(range.club()).best());
        }
        assertTrue(sign.best(0).orElseThrow().lines().stream()
                .anyMatch(line -> line.fixture() == fixture.number() && line.away() > line.home()));
    }

    @Test
    void ownClubsComeFirstAndACancelledRunIsEmpty() {
        var season = Seasons.night();
        int spal = Seasons.club(season, "SPAL");
        var partial = new ArrayList<ClinchReport>();
        var request = new ClinchRequest(season, Assumptions.NONE, List.of(spal));
        var whole =
                new ClinchEngine().run(request, null, () -> false, partial::add).orElseThrow();
        assertTrue(whole.complete());
        assertFalse(partial.getFirst().complete());
        assertTrue(partial.getFirst().range(spal).decided());
        assertTrue(new ClinchEngine().run(request, null, () -> true, _ -> {}).isEmpty());
    }
}
