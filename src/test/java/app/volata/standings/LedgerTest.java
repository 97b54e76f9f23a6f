package app.volata.standings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.volata.model.Decision;
import app.volata.model.Fixture;
import app.volata.model.KickOff;
import app.volata.model.Regulations.Rules;
import app.volata.model.Result;
import app.volata.model.Ruling;
import app.volata.model.Score;
import app.volata.model.Season;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What counts when: decisions by their dates. */
class LedgerTest {
    private static final Season THREE =
            Little.season(RegulationFiles.regulations("serie-a-2005"), "Roma-Lazio 2-1", "Lazio-Roma 0-0", "Roma-Como");

    // Juventus 2022-23: −15 on 20 January (37 → 22), suspended on 20 April (44 → 59), −10 on 22 May
    @Test
    void juventusInThreeStates() {
        var season = juventus();
        assertEquals(37, points(season, LocalDate.of(2023, 1, 19)));
        assertEquals(22, points(season, LocalDate.of(2023, 1, 20)));
        assertEquals(44, points(season, LocalDate.of(2023, 4, 19)));
        assertEquals(59, points(season, LocalDate.of(2023, 4, 20)));
        assertEquals(59, points(season, LocalDate.of(2023, 5, 21)));
        assertEquals(49, points(season, LocalDate.of(2023, 5, 22)));
        var end = StandingsCalculator.calculate(season, Selection.ALL, Rules.FINAL);
        assertEquals(49, end.row(0).points());
        assertEquals(10, end.row(0).deducted());
    }

    /** 37 points until January, 22 more until April, in matches of one day each. */
    private static Season juventus() {
        var lines = IntStream.rangeClosed(1, 21)
                .mapToObj(i -> "Juventus-Como " + (i == 13 || i == 21 ? "0-0" : "1-0"))
                .toArray(String[]::new);
        var season = Little.season(RegulationFiles.regulations("serie-a-2022"), lines);
        var fixtures = season.fixtures().stream()
                .map(fixture -> fixture.withKickOff(new KickOff(
                        fixture.number() < 13
                                ? LocalDate.of(2022, 9, 1).plusDays(fixture.number())
                                : LocalDate.of(2023, 2, 1).plusDays(fixture.number()),
                        null)))
                .toList();
        var january = LocalDate.of(2023, 1, 20);
        var april = LocalDate.of(2023, 4, 20);
        var may = LocalDate.of(2023, 5, 22);
        return season.withFixtures(fixtures)
                .withDecisions(List.of(
                        new Decision.Deduction(0, 15, new Ruling(january, january, april, "FIGC")),
                        new Decision.Deduction(0, 10, Ruling.on(may, "FIGC"))));
    }

    private static int points(Season season, LocalDate day) {
        return StandingsCalculator.calculate(season, Selection.at(day), Rules.INTERIM)
                .row(0)
                .points();
    }

    // Serie A 2016-17: Sassuolo–Pescara, played 2-1, awarded 0-3 afterwards; the goals stay
    @Test
    void anAwardCountsFromItsDayAndKeepsTheGoals() {
        var season = THREE.withDecisions(
                List.of(new Decision.Award(0, new Score(0, 3), Ruling.on(Little.DAY.plusDays(9), "ineligible"))));
        var fixture = season.fixture(0);
        var before = new Ledger(season, new Cut.AtDate(Little.DAY.plusDays(8)));
        var after = new Ledger(season, new Cut.AtDate(Little.DAY.plusDays(9)));
        assertEquals(new Score(2, 1), before.score(fixture));
        assertEquals(new Score(0, 3), after.score(fixture));
        assertEquals(new Score(2, 1), after.goals(fixture));
        assertEquals(
                new Result(new Score(0, 3), Result.Origin.AWARDED, new Score(2, 1)),
                after.result(fixture).orElseThrow());
        assertEquals(
                new Result(new Score(2, 1), Result.Origin.PLAYED, new Score(2, 1)),
                before.result(fixture).orElseThrow());
    }

    @Test
    void aMatchNeverPlayedCanBeAwarded() {
        var season = THREE.withDecisions(
                List.of(new Decision.Award(2, new Score(3, 0), Ruling.on(Little.DAY, "did not come"))));
        var ledger = new Ledger(season, Cut.EVERYTHING);
        assertEquals(new Score(3, 0), ledger.score(season.fixture(2)));
        assertNull(ledger.goals(season.fixture(2)));
        assertNull(ledger.result(season.fixture(2)).orElseThrow().playedScore());
        assertFalse(ledger.open(season.fixture(2)));
        assertNull(new Ledger(season, new Cut.AfterMatchday(2)).score(season.fixture(2)));
    }

    @Test
    void annulledIsNeitherCountedNorOpen() {
        var season =
                THREE.withDecisions(List.of(new Decision.Annulment(0, Ruling.on(Little.DAY.plusDays(1), "excluded"))));
        var before = new Ledger(season, new Cut.AtDate(Little.DAY));
        var after = new Ledger(season, Cut.EVERYTHING);
        assertEquals(new Score(2, 1), before.score(season.fixture(0)));
        assertNull(after.score(season.fixture(0)));
        assertNull(after.goals(season.fixture(0)));
        assertFalse(after.open(season.fixture(0)));
    }

    // Nantes–Toulouse 2006-07, Bastia–Lyon 2016-17: abandoned for good, decided by award or no score at all
    @Test
    void abandonedCountsOnlyWhenAwarded() {
        var abandoned = THREE.with(THREE.fixture(0).withStatus(Fixture.Status.ABANDONED));
        var ledger = new Ledger(abandoned, Cut.EVERYTHING);
        assertNull(ledger.score(abandoned.fixture(0)));
        assertFalse(ledger.open(abandoned.fixture(0)));
        assertTrue(new Ledger(abandoned, new Cut.AfterMatchday(0)).open(abandoned.fixture(0)));
        var awarded = abandoned.withDecisions(
                List.of(new Decision.Award(0, new Score(0, 3), Ruling.on(Little.DAY, "crowd"))));
        assertEquals(new Score(0, 3), new Ledger(awarded, Cut.EVERYTHING).score(awarded.fixture(0)));
    }

    @Test
    void afterAMatchdayDecisionsStandAsOnTheDayOfItsLastMatch() {
        var moved = THREE.with(THREE.fixture(0).withKickOff(new KickOff(Little.DAY.plusDays(30), null)));
        var season = moved.withDecisions(
                List.of(new Decision.Deduction(0, 3, Ruling.on(Little.DAY.plusDays(20), "late wages"))));
        assertEquals(1, new Ledger(season, new Cut.AfterMatchday(1)).decisions().size());
        assertEquals(
                0,
                new Ledger(THREE.withDecisions(season.decisions()), new Cut.AfterMatchday(2))
                        .decisions()
                        .size());
    }

    @Test
    void theLaterOfTwoAwardsCounts() {
        var season = THREE.withDecisions(List.of(
                new Decision.Award(0, new Score(3, 0), Ruling.on(Little.DAY.plusDays(9), "appeal")),
                new Decision.Award(0, new Score(0, 3), Ruling.on(Little.DAY.plusDays(2), "first instance"))));
        assertEquals(new Score(3, 0), new Ledger(season, Cut.EVERYTHING).score(season.fixture(0)));
    }

    @Test
    void rulesAreInterimWhileAMatchIsOpen() {
        assertEquals(Rules.INTERIM, StandingsCalculator.rulesOf(THREE));
        var done = THREE.with(THREE.fixture(2).withScore(new Score(1, 1)));
        assertEquals(Rules.FINAL, StandingsCalculator.rulesOf(done));
        assertEquals(Rules.INTERIM, StandingsCalculator.rulesOf(done, new Cut.AfterMatchday(2)));
    }
}
