package app.volata.ui.runin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.volata.model.Assumption;
import app.volata.model.Edit;
import app.volata.model.Outcome;
import app.volata.model.Score;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GridViewModelTest {
    @TempDir
    private Path folder;

    private OpenRunIn runIn;
    private GridViewModel grid;

    @BeforeEach
    void open() {
        runIn = new OpenRunIn(folder);
        grid = runIn.model.grid();
    }

    @AfterEach
    void close() {
        runIn.close();
    }

    private List<String> clubs() {
        return runIn.grid().rows().stream().map(row -> row.club().code()).toList();
    }

    private GridState.Row row(String code) {
        return runIn.grid().rows().stream()
                .filter(row -> row.club().code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private GridState.Cell cell(String code, int column) {
        var cell = row(code).cells().get(column);
        assertNotNull(cell);
        return cell;
    }

    @Test
    void beforeTheFirstForecastTheFixturesAreThereWithoutNumbers() {
        assertEquals(List.of("JUV", "NAP"), clubs());
        assertFalse(cell("JUV", 0).known());
        assertEquals("", row("JUV").figures().expected());
        assertEquals(97, row("JUV").figures().atMost());
        assertEquals(GridLower.NONE, runIn.grid().lower());
        assertTrue(runIn.model.stale().get());
    }

    @Test
    void theTitleRaceHasLargeCellsAndWhoPlaysWhom() {
        runIn.answer();
        assertEquals(List.of("JUV", "NAP"), clubs());
        assertFalse(runIn.grid().small());
        assertEquals(List.of(35, 36, 37, 38), runIn.grid().matchdays());
        var inter = cell("JUV", 0);
        assertEquals("Inter", inter.opponent().shortName());
        assertEquals("Sat 28 April, 20:45", inter.when());
        assertEquals(1, inter.win() + inter.draw() + inter.loss(), 1e-9);
        assertTrue(inter.difficulty() >= 4, inter.toString());
        assertEquals("1st, 85 points", row("JUV").standing());
        assertNull(row("JUV").figures().change());
    }

    @Test
    void belowItStandsWhatMattersAndWhatPointsAreWorth() {
        runIn.answer();
        var lower = runIn.grid().lower();
        var matters = lower.matters().orElseThrow();
        assertEquals("What matters most to Juventus", matters.title());
        assertEquals(6, matters.fixtures().size());
        assertEquals(1, lower.pairs().size());
        assertEquals(9, lower.pairs().getFirst().cells().size());
        var rivals = lower.rivals().orElseThrow();
        assertEquals(97, rivals.ofFirst().getFirst());
        for (int row = 0; row < rivals.ofFirst().size(); row++) {
            for (int column = 0; column < rivals.ofSecond().size(); column++) {
                int above = rivals.cells().get(row).get(column).above();
                assertEquals(
                        Integer.signum(
                                rivals.ofFirst().get(row) - rivals.ofSecond().get(column)),
                        above);
            }
        }
        assertEquals(2, lower.needed().orElseThrow().lines().size());
        grid.choose(runIn.club("NAP"));
        runIn.answer();
        assertEquals(
                "What matters most to Napoli",
                runIn.grid().lower().matters().orElseThrow().title());
    }

    @Test
    void theRaceToStayUpHasSmallCellsAndALine() {
        runIn.answer();
        runIn.model.choose(runIn.choice(2));
        runIn.answer();
        assertTrue(runIn.grid().small());
        assertTrue(clubs().containsAll(List.of("CRO", "SPA", "CHV")), clubs().toString());
        assertFalse(clubs().contains("JUV"));
        assertEquals("Down", runIn.grid().chanceHead());
        assertEquals(34, runIn.grid().matchdays().getFirst());
        assertNull(row("CRO").cells().getFirst(), "their match of that matchday is played");
        var lower = runIn.grid().lower();
        assertEquals(5, lower.shared().orElseThrow().fixtures().size());
        double all = lower.line().orElseThrow().bars().stream()
                .mapToDouble(GridLower.Bar::share)
                .sum();
        assertTrue(all > 0.95 && all <= 1 + 1e-9, "" + all);
    }

    @Test
    void allClubsStandInTheOrderOfTheTable() {
        runIn.answer();
        runIn.model.choose(runIn.choice(3));
        runIn.answer();
        assertEquals(20, clubs().size());
        assertEquals("JUV", clubs().getFirst());
        assertEquals("", runIn.grid().chanceHead());
        assertEquals("", row("ROM").figures().chance());
    }

    @Test
    void anAssumptionShowsInBothRowsAtOnceAndItsChangeFollows() {
        runIn.answer();
        runIn.model.choose(runIn.choice(2));
        runIn.answer();
        int fixture = runIn.fixture("CHV", "CRO");
        grid.assume(fixture, Outcome.DRAW);
        var draw = new Assumption.OfOutcome(Outcome.DRAW);
        assertEquals(draw, cell("CHV", 2).assumed());
        assertEquals(draw, cell("CRO", 2).assumed());
        assertTrue(runIn.model.stale().get());
        assertNull(row("CRO").figures().change(), "the change is not known yet");
        assertEquals(41, row("CRO").figures().atMost());

        runIn.answer();
        assertFalse(runIn.model.stale().get());
        var figures = row("CRO").figures();
        assertNotNull(figures.change());
        assertTrue(figures.changeError() > 0, figures.toString());

        runIn.session.undo();
        assertNull(cell("CHV", 2).assumed());
        assertNull(row("CRO").figures().change());
    }

    @Test
    void keysAssumeUnderTheCursor() {
        runIn.answer();
        int fixture = runIn.fixture("INT", "JUV");
        assertEquals(new GridCursor(runIn.club("JUV"), 35), grid.cursor().get());
        assertTrue(grid.type("x"));
        assertEquals(
                new Assumption.OfOutcome(Outcome.DRAW),
                runIn.workbook().assumed().of(fixture));
        assertTrue(grid.type("x"));
        assertNull(runIn.workbook().assumed().of(fixture));
        grid.type("1");
        grid.type("-");
        grid.type("1");
        assertEquals(
                new Assumption.OfScore(new Score(1, 1)),
                runIn.workbook().assumed().of(fixture));
        assertTrue(grid.letGo());
        assertFalse(grid.letGo());
        assertTrue(runIn.workbook().assumed().isEmpty());
    }

    @Test
    void theCursorMovesOverOpenMatchesAndStaysWhereItIs() {
        runIn.answer();
        assertTrue(grid.move(1, 0));
        assertTrue(grid.move(0, 1));
        assertEquals(new GridCursor(runIn.club("NAP"), 36), grid.cursor().get());
        assertFalse(grid.move(0, 1));
        grid.type("1");
        runIn.answer();
        assertEquals(new GridCursor(runIn.club("NAP"), 36), grid.cursor().get());
        assertTrue(grid.move(-1, 0));
        assertTrue(grid.move(-1, 0));
        assertEquals(new GridCursor(runIn.club("NAP"), 0), grid.cursor().get());
        assertFalse(grid.move(-1, 0));
        assertFalse(grid.type("1") && !runIn.workbook().assumed().isEmpty() && grid.current() != null);
    }

    @Test
    void anOldAnswerNeverPassesForANewOne() {
        runIn.answer();
        runIn.model.choose(runIn.choice(1));
        runIn.model.choose(runIn.choice(0));
        runIn.answer();
        assertEquals(
                "What matters most to Juventus",
                runIn.grid().lower().matters().orElseThrow().title());
        grid.assume(runIn.fixture("INT", "JUV"), Outcome.AWAY_WIN);
        grid.assume(runIn.fixture("INT", "JUV"), null);
        runIn.answer();
        assertNull(row("JUV").figures().change());
        assertFalse(runIn.model.stale().get());
    }

    @Test
    void aPlayedMatchLeavesTheGrid() {
        runIn.answer();
        int fixture = runIn.fixture("INT", "JUV");
        runIn.session.execute(new Edit.EnterResult(fixture, new Score(2, 3)));
        assertTrue(runIn.grid().rows().stream()
                .flatMap(row -> row.cells().stream())
                .noneMatch(cell -> cell != null && cell.fixture() == fixture));
        runIn.answer();
        assertEquals("1st, 88 points", row("JUV").standing());
    }
}
