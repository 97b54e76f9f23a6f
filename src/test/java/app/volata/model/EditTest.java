package app.volata.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class EditTest {
    private static final Assumption DRAW = new Assumption.OfOutcome(Outcome.DRAW);
    private static final Assumption THREE_NIL = new Assumption.OfScore(new Score(3, 0));
    private static final OwnChances EVEN = new OwnChances(0.25, 0.5, 0.25);

    private final Workbook before = Weekend.workbook();

    private Workbook after(Edit... edits) {
        var workbook = before;
        for (var edit : edits) {
            workbook = edit.applyTo(workbook);
        }
        return workbook;
    }

    @Test
    void aResultTakesTheAssumptionAndTheOwnChancesAway() {
        var after = after(
                new Edit.Assume(1, DRAW),
                new Edit.Assume(2, DRAW),
                new Edit.SetOwnChances(1, EVEN),
                new Edit.EnterResult(1, new Score(1, 1)));
        assertEquals(new Score(1, 1), after.season().fixture(1).score());
        assertNull(after.assumed().of(1));
        assertEquals(DRAW, after.assumed().of(2));
        assertTrue(after.ownChances().isEmpty());
        assertEquals(2, after.season().played());
        assertEquals(1, before.season().played());
    }

    @Test
    void theSameResultAgainChangesNothing() {
        assertEquals(before, after(new Edit.EnterResult(0, new Score(2, 1))));
    }

    @Test
    void clearingTakesTheGoalsToo() {
        var cleared = after(new Edit.ClearResult(0)).season().fixture(0);
        assertEquals(Fixture.planned(0, 1, 0, 1, Weekend.SUNDAY), cleared);
    }

    @Test
    void clearingWhatIsToComeChangesNothing() {
        var postponed = after(new Edit.Postpone(1, null));
        assertEquals(postponed, new Edit.ClearResult(1).applyTo(postponed));
        assertEquals(before, after(new Edit.ClearResult(2)));
    }

    @Test
    void goalsWithNewPlayersAndOneThatMoved() {
        var goal = new Goal(Side.HOME, 2, Goal.Kind.GOAL, null);
        var after = after(new Edit.RecordGoals(
                0,
                List.of(Weekend.PENALTY, goal),
                List.of(new Player(2, "Batistuta", 0), new Player(1, "Di Canio", 2))));
        assertEquals(3, after.season().players().size());
        assertEquals(2, after.season().player(1).club());
        assertEquals(2, after.season().fixture(0).recorded(Side.HOME));
        assertEquals(0, after.season().fixture(0).recorded(Side.AWAY));
    }

    @Test
    void postponedKeepsItsMatchday() {
        var fixture = after(new Edit.Postpone(0, null)).season().fixture(0);
        assertEquals(Fixture.Status.POSTPONED, fixture.status());
        assertEquals(1, fixture.matchday());
        assertNull(fixture.kickOff());
        assertFalse(fixture.played());
        var again = after(new Edit.Postpone(1, null), new Edit.Reschedule(1, Weekend.MONDAY));
        assertEquals(Fixture.planned(1, 2, 1, 2, Weekend.MONDAY), again.season().fixture(1));
    }

    @Test
    void rescheduledStaysPlayedButOneAbandonedIsPlayedAnew() {
        assertTrue(after(new Edit.Reschedule(0, Weekend.MONDAY))
                .season()
                .fixture(0)
                .played());
        var season = before.season();
        var abandoned = before.with(season.with(season.fixture(0).withStatus(Fixture.Status.ABANDONED)));
        assertFalse(abandoned.season().fixture(0).played());
        var anew = new Edit.Reschedule(0, Weekend.MONDAY).applyTo(abandoned);
        assertEquals(Fixture.planned(0, 1, 0, 1, Weekend.MONDAY), anew.season().fixture(0));
    }

    @Test
    void assumedAndLetGo() {
        assertThrows(IllegalArgumentException.class, () -> after(new Edit.Assume(0, DRAW)));
        assertEquals(Outcome.HOME_WIN, THREE_NIL.outcome());
        assertEquals(before, after(new Edit.Assume(1, DRAW), new Edit.LetGo(1)));
        assertEquals(before, after(new Edit.Assume(1, DRAW), new Edit.Assume(2, THREE_NIL), new Edit.ClearAssumed()));
        assertEquals(before, after(new Edit.LetGo(1)));
    }

    @Test
    void scenariosAreSavedUnderTheirNamesAndLoadedAsFarAsOpen() {
        var saved = after(
                new Edit.Assume(1, DRAW),
                new Edit.SaveScenario("draw"),
                new Edit.Assume(2, THREE_NIL),
                new Edit.SaveScenario("both"),
                new Edit.ClearAssumed(),
                new Edit.SaveScenario("draw"));
        assertEquals(
                List.of("draw", "both"),
                saved.scenarios().stream().map(Scenario::name).toList());
        assertTrue(saved.scenarios().getFirst().assumptions().isEmpty());
        var entered = new Edit.EnterResult(1, new Score(0, 0)).applyTo(saved);
        var loaded = new Edit.LoadScenario(1).applyTo(entered);
        assertEquals(Assumptions.NONE.with(2, THREE_NIL), loaded.assumed());
        assertEquals(1, new Edit.RemoveScenario(0).applyTo(loaded).scenarios().size());
    }

    @Test
    void ownChancesAreSetAndGivenBack() {
        assertEquals(EVEN, after(new Edit.SetOwnChances(1, EVEN)).ownChances().get(1));
        assertEquals(before, after(new Edit.SetOwnChances(1, EVEN), new Edit.SetOwnChances(1, null)));
        assertSame(before, after(new Edit.SetOwnChances(1, null)));
        assertThrows(IllegalArgumentException.class, () -> new OwnChances(0.5, 0.5, 0.5));
        assertThrows(IllegalArgumentException.class, () -> new OwnChances(Double.NaN, 0.5, 0.5));
    }

    @Test
    void followedClubsKeepTheirOrder() {
        assertEquals(
                List.of(2, 0),
                after(new Edit.Follow(2), new Edit.Follow(0), new Edit.Follow(2))
                        .followed());
        assertEquals(
                List.of(0),
                after(new Edit.Follow(2), new Edit.Follow(0), new Edit.Unfollow(2))
                        .followed());
    }

    @Test
    void takenOver() {
        var other = Workbook.of(Weekend.season().withPlayers(List.of()));
        assertSame(other, after(new Edit.TakeOver(other)));
    }
}
