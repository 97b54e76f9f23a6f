package app.volata.session;

import app.volata.model.Workbook;
import app.volata.store.SeasonFile;
import app.volata.store.StoreProblem;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyObjectProperty;
import org.jspecify.annotations.Nullable;

/**
 * Brings edits to the disk, one commit after the other. What is entered while a commit is under way goes with the next
 * one. Everything here happens on the UI thread but the writing itself.
 */
final class Saver {
    private static final System.Logger LOG = System.getLogger(Saver.class.getName());

    private final SeasonFile file;
    private final Executor writer;
    private final Executor ui;
    private final Published<SaveState> state = new Published<>(this, "state", new SaveState.Saved());
    private final List<CompletableFuture<SaveState>> waiting = new ArrayList<>();

    private Workbook latest;
    private int unsaved;
    private boolean writing;
    private @Nullable StoreProblem problem;

    /** @param writer runs one task at a time, in order */
    Saver(SeasonFile file, Workbook onDisk, Executor writer, Executor ui) {
        this.file = file;
        this.latest = onDisk;
        this.writer = writer;
        this.ui = ui;
        writer.execute(() -> file.backUp().ifPresent(Saver::log));
    }

    ReadOnlyObjectProperty<SaveState> state() {
        return state;
    }

    /**
     * Takes contents to save, in silence until {@link #tell}. After a failure this is a new try too: it writes everything
     * that is missing.
     */
    void take(Workbook contents) {
        latest = contents;
        unsaved++;
        if (!writing) {
            write();
        }
        state.take(current());
    }

    void tell() {
        state.tell();
    }

    /** Tries again after a failure. */
    void retry() {
        if (problem != null && !writing) {
            problem = null;
            write();
            state.set(current());
        }
    }

    /** Completes on the UI thread once nothing is under way: saved, or failed after one more try. */
    CompletableFuture<SaveState> settled() {
        retry();
        if (!writing) {
            return CompletableFuture.completedFuture(state.get());
        }
        var settled = new CompletableFuture<SaveState>();
        waiting.add(settled);
        return settled;
    }

    private void write() {
        writing = true;
        var contents = latest;
        int edits = unsaved;
        writer.execute(() -> {
            var failure = file.save(contents);
            file.backUp().ifPresent(Saver::log);
            ui.execute(() -> written(edits, failure));
        });
    }

    private void written(int edits, Optional<StoreProblem> failure) {
        writing = false;
        problem = failure.orElse(null);
        if (problem == null) {
            unsaved -= edits;
            if (unsaved > 0) {
                write();
            }
        }
        state.set(current());
        if (!writing) {
            var settled = List.copyOf(waiting);
            waiting.clear();
            settled.forEach(future -> future.complete(state.get()));
        }
    }

    private SaveState current() {
        if (problem != null) {
            return new SaveState.Failed(problem, unsaved);
        }
        return unsaved == 0 ? new SaveState.Saved() : new SaveState.Saving(unsaved);
    }

    private static void log(StoreProblem backupProblem) {
        LOG.log(Level.WARNING, "no copy of today: {0}", backupProblem);
    }
}
