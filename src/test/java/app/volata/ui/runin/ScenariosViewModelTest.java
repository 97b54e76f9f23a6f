package app.volata.ui.runin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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

class ScenariosViewModelTest {
    @TempDir
    private Path folder;

    private OpenRunIn runIn;
    private ScenariosViewModel scenarios;

    @BeforeEach
    void open() {
        runIn = new OpenRunIn(folder);
        runIn.model.open(RunInPage.SCENARIOS);
        scenarios = runIn.model.scenarios();
    }

    @AfterEach
    void close() {
        runIn.close();
    }

    private ScenariosState state() {
        return scenarios.state().get();
    }

    private void save(String home, String away, Outcome outcome, String name) {
        runIn.session.execute(new Edit.ClearAssumed());
        runIn.session.execute(new Edit.Assume(runIn.fixture(home, away), new Assumption.OfOutcome(outcome)));
        runIn.session.execute(new Edit.SaveScenario(name));
    }

    private ScenariosState.Cell juventus(int column) {
        return state().groups().getFirst().rows().getFirst().cells().get(column);
    }

    @Test
    void withoutAnyItIsEmpty() {
        runIn.answer();
        assertEquals(List.of(), state().columns());
        assertFalse(scenarios.canSave());
        assertFalse(scenarios.move(1));
    }

    @Test
    void theyStandBesideTheForecast() {
        save("INT", "JUV", Outcome.HOME_WIN, "Inter");
        save("INT", "JUV", Outcome.AWAY_WIN, "Juve");
        assertEquals("", juventusBefore());
        runIn.answer();
        assertEquals("JUV", state().groups().getFirst().rows().getFirst().club().code());
        assertTrue(juventus(0).change() < -5, juventus(0).toString());
        assertTrue(juventus(1).change() > 5, juventus(1).toString());
        assertTrue(
                juventus(0).error() > 0 && juventus(0).error() < 2, juventus(0).toString());
        assertTrue(state().columns().get(0).likely().startsWith("as forecast: "));
        assertTrue(state().columns().get(1).force());
        assertTrue(
                state().words().getFirst().text().contains("(title)"),
                state().words().toString());
    }

    private String juventusBefore() {
        return state().groups().isEmpty() ? "" : juventus(0).text();
    }

    @Test
    void fourOfThemAreSeenThreeAtATime() {
        for (var outcome : List.of(Outcome.HOME_WIN, Outcome.DRAW, Outcome.AWAY_WIN)) {
            save("INT", "JUV", outcome, outcome.sign());
        }
        save("FIO", "NAP", Outcome.DRAW, "Firenze");
        runIn.answer();
        assertEquals("3 of 4 shown", state().shown());
        for (int i = 0; i < 3; i++) {
            assertTrue(scenarios.move(1));
        }
        assertFalse(scenarios.move(1));
        assertEquals("Firenze", state().columns().getLast().name());
        runIn.answer();
        scenarios.load();
        assertEquals(1, runIn.workbook().assumed().size());
        scenarios.remove();
        assertEquals(3, runIn.workbook().scenarios().size());
        assertEquals(2, scenarios.current().get());
    }

    @Test
    void whatIsAssumedIsKeptUnderANameThatSaysIt() {
        runIn.answer();
        runIn.session.execute(new Edit.Assume(runIn.fixture("INT", "JUV"), new Assumption.OfOutcome(Outcome.DRAW)));
        assertTrue(scenarios.canSave());
        scenarios.save();
        assertEquals(
                "Inter – Juventus X", runIn.workbook().scenarios().getFirst().name());
        assertFalse(scenarios.canSave());
    }

    @Test
    void aMatchPlayedSinceCountsNoMore() {
        save("INT", "JUV", Outcome.HOME_WIN, "Inter");
        runIn.session.execute(new Edit.ClearAssumed());
        runIn.session.execute(new Edit.EnterResult(runIn.fixture("INT", "JUV"), new Score(2, 3)));
        runIn.answer();
        assertEquals(0, juventus(0).change(), 1e-9);
    }

    @Test
    void pointsAndPlacesToo() {
        save("INT", "JUV", Outcome.HOME_WIN, "Inter");
        runIn.answer();
        scenarios.show(ScenarioMeasure.POINTS);
        assertTrue(juventus(0).change() < -1, juventus(0).toString());
        scenarios.show(ScenarioMeasure.PLACE);
        assertTrue(juventus(0).change() > 0, juventus(0).toString());
    }
}
