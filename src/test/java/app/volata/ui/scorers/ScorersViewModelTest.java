package app.volata.ui.scorers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.volata.model.Edit;
import app.volata.model.Goal;
import app.volata.model.Score;
import app.volata.model.Side;
import app.volata.ui.OpenSeason;
import app.volata.ui.kit.Texts;
import app.volata.words.Words;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScorersViewModelTest {
    @TempDir
    Path folder;

    private OpenSeason open;
    private ScorersViewModel model;

    @BeforeEach
    void open() {
        open = OpenSeason.bundled(folder);
        model = new ScorersViewModel(open.session(), new Texts(Words.of(Locale.ENGLISH)));
    }

    @AfterEach
    void close() {
        model.close();
        open.close();
    }

    private ScorerLine line(int index) {
        return model.rows().get(index).line().get();
    }

    private List<String> names() {
        return model.rows().stream()
                .map(row -> row.line().get().player().surname())
                .toList();
    }

    private int player(String name) {
        return open.season().players().stream()
                .filter(player -> player.name().equals(name))
                .findFirst()
                .orElseThrow()
                .number();
    }

    @Test
    void theNightOf22April() {
        assertEquals(List.of("Immobile", "Icardi", "Dybala", "Quagliarella", "Mertens"), names().subList(0, 5));
        assertEquals(29, line(0).row().goals());
        assertEquals("22 Apr LAZ–SAM", line(0).lastGoal());
        assertEquals(List.of("1", "2", "3", "4", "5", "6", "7", "8=", "=", "=", "=", "12="), places().subList(0, 12));
        assertEquals(
                List.of(1, 2, 3, 4, 5, 0),
                model.rows().stream()
                        .limit(6)
                        .map(row -> row.line().get().series())
                        .toList());
        var frame = model.frame().get();
        assertEquals(34, frame.matchday());
        assertEquals(893, frame.recorded());
        assertTrue(frame.complete());
        assertEquals(30, frame.ownGoalsInAll());
    }

    private List<String> places() {
        return model.rows().stream().map(row -> row.line().get().place()).toList();
    }

    @Test
    void anyWordFindsWithoutAccents() {
        model.find("dz");
        assertEquals(List.of("Džeko", "Džemaili"), names());
        model.find("milinkovic");
        assertEquals(List.of("Milinković-Savić"), names());
        assertEquals("12=", line(0).place());
        model.find("nobody at all");
        assertTrue(model.rows().isEmpty());
        model.find("");
        assertEquals("Immobile", names().getFirst());
    }

    @Test
    void aClubShowsWhoScoredForIt() {
        int juventus = open.fixture("Juventus", "Napoli").home();
        model.showClub(juventus);
        assertEquals(List.of("Dybala", "Higuaín"), names().subList(0, 2));
        assertTrue(model.rows().stream()
                .allMatch(row -> row.line().get().row().clubs().contains(juventus)));
    }

    @Test
    void looksBackByMatchday() {
        assertFalse(model.step(1));
        assertTrue(model.step(-1));
        assertEquals(33, model.frame().get().matchday());
        assertEquals(27, line(0).row().goals());
        model.showAfter(1);
        assertFalse(model.step(-1));
        assertEquals(1, model.frame().get().race().matchday());
        model.showAfter(34);
        assertEquals(29, line(0).row().goals());
    }

    @Test
    void aGoalEnteredMovesTheRowAndKeepsIt() {
        var icardi = model.rows().get(1);
        int match = open.number("Inter", "Juventus");
        open.session().execute(new Edit.EnterResult(match, new Score(4, 0)));
        assertEquals(897, model.frame().get().total());
        assertFalse(model.frame().get().complete());
        var goal = new Goal(Side.HOME, player("Mauro Icardi"), Goal.Kind.GOAL, null);
        open.session().execute(new Edit.RecordGoals(match, List.of(goal, goal, goal, goal), List.of()));
        assertSame(icardi, model.rows().getFirst());
        assertEquals(30, icardi.line().get().row().goals());
        assertTrue(model.frame().get().complete());
        open.session().undo();
        open.session().undo();
        assertSame(icardi, model.rows().get(1));
    }

    @Test
    void aPlayerInWords() {
        var summary = model.summary(player("Ciro Immobile")).orElseThrow();
        assertEquals("Immobile, 29 in 17 matches", summary.title());
        assertEquals("Goals on each matchday, most 4", summary.spread());
        assertEquals("22 from open play, 7 penalties", summary.kinds());
        assertEquals(
                29, summary.byMatchday().stream().mapToInt(Integer::intValue).sum());
        assertTrue(model.summary(player("Samuel Souprayen")).isEmpty());
    }
}
