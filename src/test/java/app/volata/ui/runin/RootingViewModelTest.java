package app.volata.ui.runin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.volata.model.Assumption;
import app.volata.model.Outcome;
import app.volata.model.ZoneKind;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RootingViewModelTest {
    @TempDir
    private Path folder;

    private OpenRunIn runIn;
    private RootingViewModel rooting;

    @BeforeEach
    void open() {
        runIn = new OpenRunIn(folder);
        runIn.model.open(RunInPage.ROOTING);
        runIn.model.choose(runIn.choice(1));
        rooting = runIn.model.rooting();
    }

    @AfterEach
    void close() {
        runIn.close();
    }

    private RootingState state() {
        return rooting.state().get();
    }

    private RootingState.Row row(String home, String away) {
        int fixture = runIn.fixture(home, away);
        return state().rows().stream()
                .filter(row -> row.fixture() == fixture)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void beforeTheFirstForecastTheFixturesAreThere() {
        assertFalse(state().rows().isEmpty());
        assertEquals("", state().rows().getFirst().swing());
        assertEquals("", state().evening().best());
    }

    @Test
    void theNextMatchdayByWhatItDoes() {
        runIn.answer();
        assertEquals("ROM", state().club().code());
        assertEquals(35, state().matchday());
        assertEquals(11, state().rows().size(), "the ten, and the one still open from the matchday before");
        var own = row("ROM", "CHV");
        assertTrue(own.telling());
        assertEquals("1 Roma", own.root());
        assertTrue(own.changes().get(0).points() > 0 && own.changes().get(2).points() < 0, own.toString());
        assertFalse(row("GEN", "VER").telling());
        assertEquals("any", row("GEN", "VER").root());
        assertEquals(2, state().pairs().size());
        assertEquals(state().rows().getFirst().fixture(), rooting.current().get());
    }

    @Test
    void theBestOfTheEveningIsAboveTheWorst() {
        runIn.answer();
        double best = Double.parseDouble(state().evening().best());
        double worst = Double.parseDouble(state().evening().worst());
        assertTrue(best > 90 && worst < 60, best + " " + worst);
        rooting.assumeBest();
        assertEquals(
                new Assumption.OfOutcome(Outcome.HOME_WIN),
                runIn.workbook().assumed().of(runIn.fixture("ROM", "CHV")));
        assertTrue(runIn.workbook().assumed().size() > 1);
        runIn.session.undo();
        assertTrue(runIn.workbook().assumed().isEmpty(), "one step back");
    }

    @Test
    void whatItSaysIsWhatTheForecastSaysOnceItIsAssumed() {
        runIn.answer();
        double before = runIn.session.chances().get().without().chance(runIn.club("ROM"), ZoneKind.CHAMPIONS_LEAGUE);
        var change = row("INT", "JUV").changes().getFirst();
        rooting.assume(runIn.fixture("INT", "JUV"), Outcome.HOME_WIN);
        runIn.answer();
        assertEquals("1", row("INT", "JUV").assumed());
        double after = runIn.session.chances().get().with().chance(runIn.club("ROM"), ZoneKind.CHAMPIONS_LEAGUE);
        assertEquals(100 * (after - before), change.points(), 4 * change.error());
    }

    @Test
    void otherClubsRacesAndMatchdays() {
        runIn.answer();
        rooting.choose(runIn.club("CRO"));
        rooting.choose(rooting.races().get(2));
        runIn.answer();
        assertEquals("CRO", state().club().code());
        assertTrue(row("CRO", "SAS").root().startsWith("1"), "to win is to stay up");
        assertTrue(rooting.step(1));
        assertEquals(36, state().matchday());
        assertEquals(10, state().rows().size());
        rooting.showAll(true);
        assertEquals(41, state().rows().size());
        runIn.answer();
        assertTrue(rooting.type("x"));
        assertEquals(1, runIn.workbook().assumed().size());
        assertTrue(rooting.letGo());
        assertTrue(runIn.workbook().assumed().isEmpty());
    }
}
