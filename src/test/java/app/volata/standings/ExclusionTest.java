package app.volata.standings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.volata.exchange.Catalogue;
import app.volata.model.Decision;
import app.volata.model.Decision.Exclusion.Effect;
import app.volata.model.Goal;
import app.volata.model.Ruling;
import app.volata.model.Score;
import app.volata.model.Season;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A club that leaves the league, and a goal that goes to another scorer, each by one dated decision. */
class ExclusionTest {
    // two played, two to come; Como leaves on the third day
    private static final Season FOUR = Little.season(
            RegulationFiles.regulations("serie-a-2005"), "Roma-Como 0-2", "Lazio-Roma 1-0", "Como-Lazio", "Roma-Lazio");
    private static final LocalDate DAY = Little.DAY.plusDays(2);

    private static Season without(Effect effect) {
        int como = Little.club(FOUR, "Como");
        return FOUR.withDecisions(List.of(new Decision.Exclusion(como, effect, Ruling.on(DAY, "no money left"))));
    }

    private static Standings table(Season season, Selection selection) {
        return StandingsCalculator.calculate(season, selection, StandingsCalculator.rulesOf(season));
    }

    // Italy from 2019-20 on: all its results are void
    @Test
    void allVoid() {
        var season = without(Effect.ALL_VOID);
        var table = table(season, Selection.ALL);
        assertEquals(0, table.row(Little.club(season, "Como")).played());
        assertEquals(0, table.row(Little.club(season, "Roma")).points());
        assertEquals(1, table.row(Little.club(season, "Roma")).played());
        var ledger = new Ledger(season, Cut.EVERYTHING);
        assertNull(ledger.goals(season.fixture(0)), "its goals are void too");
        assertFalse(ledger.open(season.fixture(2)));
        assertTrue(ledger.open(season.fixture(3)));
        // the evening before, Como still led
        assertEquals(
                3,
                table(season, Selection.at(DAY.minusDays(1)))
                        .row(Little.club(season, "Como"))
                        .points());
    }

    // Italy before: in the second half what was played stands and the rest is lost
    @Test
    void theRestIsLost() {
        var season = without(Effect.REST_LOST);
        var table = table(season, Selection.ALL);
        assertEquals(3, table.row(Little.club(season, "Como")).points());
        assertEquals(6, table.row(Little.club(season, "Lazio")).points());
        var ledger = new Ledger(season, Cut.EVERYTHING);
        assertEquals(new Score(0, 3), ledger.score(season.fixture(2)));
        assertNull(new Ledger(season, new Cut.AtDate(DAY.minusDays(1))).score(season.fixture(2)));
    }

    @Test
    void theRestIsVoid() {
        var season = without(Effect.REST_VOID);
        var table = table(season, Selection.ALL);
        assertEquals(3, table.row(Little.club(season, "Como")).points());
        assertEquals(3, table.row(Little.club(season, "Lazio")).points());
        assertFalse(new Ledger(season, Cut.EVERYTHING).open(season.fixture(2)));
    }

    @Test
    void aGoalGoesToAnotherScorerFromADay() {
        var season = Catalogue.bundled().season();
        var fixture = season.fixtures().stream()
                .filter(each -> each.goals().stream().anyMatch(goal -> goal.kind() == Goal.Kind.GOAL))
                .findFirst()
                .orElseThrow();
        var was = fixture.goals().stream()
                .filter(goal -> goal.kind() == Goal.Kind.GOAL)
                .findFirst()
                .orElseThrow();
        var now = new Goal(was.side(), was.player() == 0 ? 1 : 0, Goal.Kind.OWN_GOAL, was.minute());
        var day = LocalDate.of(2018, 3, 1);
        var corrected = season.withDecisions(
                List.of(new Decision.Correction(fixture.number(), was, now, Ruling.on(day, "deflected"))));
        assertEquals(goals(season, was.player(), Cut.EVERYTHING) - 1, goals(corrected, was.player(), Cut.EVERYTHING));
        var before = new Cut.AtDate(day.minusDays(1));
        assertEquals(goals(season, was.player(), before), goals(corrected, was.player(), before));
        assertEquals(
                ScorerTable.calculate(season, Cut.EVERYTHING).recorded(),
                ScorerTable.calculate(corrected, Cut.EVERYTHING).recorded());
    }

    private static int goals(Season season, int player, Cut cut) {
        return ScorerTable.calculate(season, cut).rows().stream()
                .filter(row -> row.player() == player)
                .mapToInt(ScorerTable.Row::goals)
                .sum();
    }
}
