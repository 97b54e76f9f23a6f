package app.volata.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.volata.exchange.Catalogue;
import app.volata.model.Assumption;
import app.volata.model.Edit;
import app.volata.model.Outcome;
import app.volata.model.Workbook;
import java.util.ArrayDeque;
import java.util.Queue;
import org.junit.jupiter.api.Test;

/** What is proven follows the season; an old answer never passes for a new one. */
class CertaintiesTest {
    private final Queue<Runnable> work = new ArrayDeque<>();
    private final Certainties certainties = new Certainties(work::add, Runnable::run);
    private Workbook workbook = Catalogue.bundled();
    private long revision;

    private void ask() {
        certainties.ask(SeasonState.of(revision, workbook));
    }

    private void edit(Edit edit) {
        workbook = edit.applyTo(workbook);
        revision++;
        ask();
    }

    private void work() {
        while (!work.isEmpty()) {
            work.remove().run();
        }
    }

    @Test
    void comesWithTheRevisionAndWithWhatIsAssumed() {
        ask();
        assertTrue(certainties.certain().get().stale());
        work();
        var first = certainties.certain().get();
        assertFalse(first.stale());
        assertNotNull(first.without());
        assertNull(first.with());
        int juventus = club("Juventus");
        assertEquals(2, first.without().range(juventus).worst());
        int inter =
                workbook.season().fixture(club("Inter"), juventus).orElseThrow().number();
        edit(new Edit.Assume(inter, new Assumption.OfOutcome(Outcome.HOME_WIN)));
        assertTrue(certainties.certain().get().stale());
        work();
        var second = certainties.certain().get();
        assertEquals(1, second.revision());
        assertNotNull(second.with());
        assertNotNull(second.shown());
        edit(new Edit.ClearAssumed());
        assertNull(certainties.certain().get().with());
    }

    @Test
    void anOlderRunIsNotHeard() {
        ask();
        var old = work.remove();
        int open = workbook.season().fixtures().stream()
                .filter(fixture -> !fixture.played())
                .findFirst()
                .orElseThrow()
                .number();
        edit(new Edit.EnterResult(open, new app.volata.model.Score(1, 0)));
        old.run();
        assertTrue(certainties.certain().get().stale());
        work();
        assertEquals(1, certainties.certain().get().revision());
    }

    private int club(String name) {
        return workbook.season().clubs().stream()
                .filter(club -> club.name().equals(name))
                .findFirst()
                .orElseThrow()
                .number();
    }
}
