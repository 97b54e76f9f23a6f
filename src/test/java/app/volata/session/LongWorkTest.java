package app.volata.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.volata.exchange.Catalogue;
import app.volata.model.Edit;
import app.volata.model.Score;
import app.volata.store.Backups;
import app.volata.store.SeasonFile;
import app.volata.store.StoreException;
import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ten thousand edits and undos leave nothing behind but the history that was promised. */
class LongWorkTest {
    private static final int EDITS = 10_000;

    @TempDir
    private Path folder;

    private final ByHand ui = new ByHand();
    private final ByHand files = new ByHand();
    private final ByHand soon = new ByHand();

    @Test
    void nothingLeaks() throws StoreException {
        var backups = new Backups(folder.resolve("backups"), Clock.systemUTC());
        try (var file = SeasonFile.create(folder.resolve("season.volata"), Catalogue.bundled(), backups)) {
            var session = new SeasonSession(
                    file,
                    file.workbook(),
                    new Threads(ui, files, soon),
                    Clock.systemUTC(),
                    (request, cancelled, partial) -> Optional.empty());
            var states = work(session);
            soon.all();
            ByHand.settle(files, ui);

            assertEquals(new SaveState.Saved(), session.saveState().get());
            assertEquals(History.DEPTH, undoAll(session));
            assertGone(states.subList(0, EDITS - 2 * History.DEPTH));
        }
    }

    /** Edits and, now and then, undoes and does again. */
    private List<WeakReference<SeasonState>> work(SeasonSession session) {
        var states = new ArrayList<WeakReference<SeasonState>>();
        for (int i = 0; i < EDITS; i++) {
            session.execute(new Edit.EnterResult(i % 380, new Score(1 + i / 380 % 25, i % 7)));
            if (i % 5 == 0) {
                session.undo();
                session.redo();
            }
            states.add(new WeakReference<>(session.state().get()));
            if (i % 500 == 0) {
                ByHand.settle(files, ui);
            }
        }
        return states;
    }

    private static int undoAll(SeasonSession session) {
        int steps = 0;
        while (session.undoable().get() != null) {
            session.undo();
            steps++;
        }
        while (session.redoable().get() != null) {
            session.redo();
        }
        return steps;
    }

    private static void assertGone(List<WeakReference<SeasonState>> states) {
        for (int attempt = 0; attempt < 20 && states.stream().anyMatch(state -> state.get() != null); attempt++) {
            System.gc();
        }
        assertTrue(states.size() > 1000);
        states.forEach(state -> assertNull(state.get()));
    }
}
