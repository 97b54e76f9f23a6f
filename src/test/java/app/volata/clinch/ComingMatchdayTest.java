package app.volata.clinch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.volata.model.Assumption;
import app.volata.model.Assumptions;
import app.volata.model.Season;
import app.volata.model.ZoneKind;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ComingMatchdayTest {
    private static final int CASES = Integer.getInteger("volata.cases", 2000) / 10;

    private static ComingMatchday coming(Season season) {
        return new ComingMatchday(new ClinchEngine().run(ClinchRequest.of(season)), () -> false);
    }

    private static String ways(Season season, Verdict verdict) {
        var text = new StringBuilder();
        for (var way : verdict.ways()) {
            text.append(text.isEmpty() ? "" : " or ");
            way.results()
                    .forEach((number, outcomes) -> text.append(
                                    season.club(season.fixture(number).home()).code())
                            .append('-')
                            .append(season.club(season.fixture(number).away()).code())
                            .append(outcomes.stream().map(o -> o.sign()).toList()));
        }
        return text.toString();
    }

    // the week of 13 May 2018: a point in Rome, or Napoli not winning at Sampdoria, was the title
    @Test
    void juventusNeedAPointInRome() {
        var season = Seasons.upTo(Seasons.whole(), LocalDate.of(2018, 5, 6));
        var coming = coming(season);
        assertEquals(37, coming.matchday());
        int juventus = Seasons.club(season, "Juventus");
        var title = coming.verdicts().stream()
                .filter(verdict -> verdict.club() == juventus && verdict.zone().kind() == ZoneKind.CHAMPIONS)
                .findFirst()
                .orElseThrow();
        assertEquals(Certainty.CLINCHED, title.certainty());
        assertTrue(title.complete());
        assertEquals("ROM-JUV[X, 2] or SAM-NAP[1, X]", ways(season, title));
        var zone = season.regulations().zone(ZoneKind.CHAMPIONS).orElseThrow();
        assertTrue(coming.inOwnHands(juventus, zone));
        assertEquals(OptionalInt.of(1), coming.pointsNeeded(juventus, zone));
        assertFalse(coming.inOwnHands(Seasons.club(season, "Napoli"), zone));
    }

    // 20 May 2018: Inter had to win at Lazio
    @Test
    void theLastMatchOfLazioAndInter() {
        var season = Seasons.after(Seasons.whole(), 37);
        var verdicts = coming(season).verdicts().stream()
                .filter(verdict -> verdict.zone().kind() == ZoneKind.CHAMPIONS_LEAGUE)
                .map(verdict ->
                        season.club(verdict.club()).code() + " " + verdict.certainty() + " " + ways(season, verdict))
                .toList();
        assertEquals(
                List.of(
                        "INT CLINCHED LAZ-INT[2]",
                        "INT ELIMINATED LAZ-INT[1, X]",
                        "LAZ CLINCHED LAZ-INT[1, X]",
                        "LAZ ELIMINATED LAZ-INT[2]"),
                verdicts);
    }

    @Test
    void everyWayIsEnoughAndNothingInItIsTooMuch() {
        long seed = Long.getLong("volata.seed", System.nanoTime());
        System.out.println("ComingMatchdayTest: seed " + seed);
        int found = 0;
        for (int i = 0; i < CASES; i++) {
            var random = new Random(seed + i);
            var leagues = new SmallLeagues(random);
            var season = leagues.season(SmallLeagues.regulations("serie-a-2005"), 4 + random.nextInt(3), 5);
            season = season.withRegulations(season.regulations()
                    .withZones(List.of(
                            new app.volata.model.Zone(ZoneKind.CHAMPIONS, 1, 1, false),
                            new app.volata.model.Zone(ZoneKind.RELEGATION, 4, 4, false))));
            for (var verdict : coming(season).verdicts()) {
                found++;
                for (var way : verdict.ways()) {
                    holds(season, verdict, way, random, "-Dvolata.seed=" + (seed + i) + " " + verdict);
                }
            }
        }
        assertTrue(found > CASES / 2, "too few decisions: " + found);
    }

    private static void holds(Season season, Verdict verdict, Condition way, Random random, String what) {
        var assumed = Assumptions.NONE;
        for (var entry : way.results().entrySet()) {
            var outcomes = List.copyOf(entry.getValue());
            assumed = assumed.with(
                    entry.getKey(), new Assumption.OfOutcome(outcomes.get(random.nextInt(outcomes.size()))));
        }
        assertEquals(verdict.certainty(), certainty(season, verdict, assumed), what + " " + assumed);
        for (int fixture : way.results().keySet()) {
            assertEquals(Certainty.OPEN, certainty(season, verdict, assumed.without(fixture)), what + " " + fixture);
        }
    }

    private static Certainty certainty(Season season, Verdict verdict, Assumptions assumed) {
        return new ClinchEngine()
                .run(new ClinchRequest(season, assumed, List.of()))
                .certainty(verdict.club(), verdict.zone());
    }
}
