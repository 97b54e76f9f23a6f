package app.volata.session;

import app.volata.model.Edit;
import app.volata.model.Fixture;
import app.volata.model.Workbook;
import app.volata.store.SeasonFile;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyObjectProperty;
import org.jspecify.annotations.Nullable;

/**
 * The open season and its one writer. Belongs to the thread that made it, the window's; every property changes there.
 * Edits come in by {@link #execute}; contents, table and scorers go out together as one {@link SeasonState}, and the
 * save follows by itself.
 */
public final class SeasonSession {
    /** How long closing waits for a disk that does not answer. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Thread owner = Thread.currentThread();
    private final SeasonFile file;
    private final Threads threads;
    private final SeasonClock clock;
    private final Saver saver;
    private final ForecastEngine engine;
    private final WhatIf whatIf;
    private @Nullable Certainties certainties;
    private final History history = new History();
    private final Published<SeasonState> state;
    private final Published<@Nullable Edit> undoable = new Published<>(this, "undoable", null);
    private final Published<@Nullable Edit> redoable = new Published<>(this, "redoable", null);
    private final Traffic traffic;
    private boolean publishing;
    private boolean closed;

    /**
     * Takes a file that was opened.
     *
     * @param contents of the file
     */
    public SeasonSession(SeasonFile file, Workbook contents, Threads threads, Clock clock, ForecastEngine engine) {
        this(file, SeasonState.of(0, contents), threads, clock, engine);
    }

    SeasonSession(SeasonFile file, SeasonState first, Threads threads, Clock clock, ForecastEngine engine) {
        this.file = file;
        this.threads = threads;
        this.clock = new SeasonClock(clock);
        this.saver = new Saver(file, first.workbook(), threads.files(), threads.ui());
        this.state = new Published<>(this, "state", first);
        this.engine = engine;
        this.whatIf = new WhatIf(engine, threads.soon(), threads.ui());
        this.traffic = new Traffic(this, file, threads);
        whatIf.ask(first);
    }

    public Path path() {
        return file.path();
    }

    public ReadOnlyObjectProperty<SeasonState> state() {
        return state;
    }

    public ReadOnlyObjectProperty<SaveState> saveState() {
        return saver.state();
    }

    /** Files of other programs, in and out. */
    public Traffic traffic() {
        return traffic;
    }

    /** What the forecast says, as far as it is known. */
    public ReadOnlyObjectProperty<Chances> chances() {
        return whatIf.chances();
    }

    /** What is proven, as far as it is known; worked out from the first time that it is wanted. */
    public ReadOnlyObjectProperty<Certain> certain() {
        if (certainties == null) {
            certainties = new Certainties(threads.soon(), threads.ui());
            certainties.ask(state.get());
        }
        return certainties.certain();
    }

    /** What a part of the screen works out from the chances, away from this thread. */
    public <Q, R> Answers<Q, R> answers(Reckoning<Q, R> reckoning) {
        return new Answers<>(reckoning, engine, threads.soon(), threads.ui());
    }

    /** The edit that {@link #undo} takes back; null where there is none. */
    public ReadOnlyObjectProperty<@Nullable Edit> undoable() {
        return undoable;
    }

    /** The edit that {@link #redo} makes again; null where there is none. */
    public ReadOnlyObjectProperty<@Nullable Edit> redoable() {
        return redoable;
    }

    /**
     * Makes an edit: publishes what it leads to and hands it to the disk. False, and nothing happens, where it changes
     * nothing. From a listener of this session it is refused: the others would hear of two changes in the wrong order.
     */
    public boolean execute(Edit edit) {
        requireTurn();
        var before = state.get().workbook();
        var after = edit.applyTo(before);
        if (after.equals(before)) {
            return false;
        }
        var next = SeasonState.of(state.get().revision() + 1, after);
        history.push(edit, before);
        publish(next);
        return true;
    }

    public void undo() {
        requireTurn();
        replace(history.undo(state.get().workbook()));
    }

    public void redo() {
        requireTurn();
        replace(history.redo(state.get().workbook()));
    }

    /** Older contents under a new revision: nothing computed for them then can pass for new. */
    private void replace(@Nullable Workbook contents) {
        if (contents != null) {
            publish(SeasonState.of(state.get().revision() + 1, contents));
        }
    }

    private void publish(SeasonState next) {
        saver.take(next.workbook());
        publishing = true;
        try {
            state.take(next);
            undoable.take(history.undoable());
            redoable.take(history.redoable());
            state.tell();
            undoable.tell();
            redoable.tell();
            saver.tell();
            whatIf.ask(next);
            if (certainties != null) {
                certainties.ask(next);
            }
        } finally {
            publishing = false;
        }
    }

    private void requireTurn() {
        if (Thread.currentThread() != owner) {
            throw new IllegalStateException("only the thread of the window edits");
        }
        if (publishing) {
            throw new IllegalStateException("a listener of the session does not edit");
        }
        if (closed) {
            throw new IllegalStateException("the season is closed");
        }
    }

    /** Tries to save again after a failure. */
    public void retrySave() {
        saver.retry();
    }

    /** The time in this season: of the clock while it is on, else the evening of its latest result. */
    public LocalDateTime now() {
        return clock.now(state.get().season());
    }

    /** Whether the result of a fixture should be known by now, and is not. Never in a season that is over. */
    public boolean due(Fixture fixture) {
        return clock.due(state.get().season(), fixture);
    }

    /** The same question for many fixtures, at this moment. */
    public Predicate<Fixture> dueNow() {
        return clock.due(state.get().season());
    }

    /**
     * Waits for the last save and lets go of the file. Completes on the window's thread: with {@link SaveState.Saved}
     * where all is well; with anything else the session stays open, and so does the file.
     */
    public CompletionStage<SaveState> close() {
        return close(PATIENCE);
    }

    CompletionStage<SaveState> close(Duration patience) {
        return saver.settled()
                .completeOnTimeout(saveState().get(), patience.toMillis(), TimeUnit.MILLISECONDS)
                .thenComposeAsync(this::closed, threads.ui());
    }

    /** Lets go of the file whatever is unsaved: a person said so. */
    public CompletionStage<Void> discard() {
        closed = true;
        whatIf.stop();
        if (certainties != null) {
            certainties.stop();
        }
        return CompletableFuture.runAsync(file::close, threads.files());
    }

    private CompletionStage<SaveState> closed(SaveState last) {
        // an edit may have come in between
        if (!(last instanceof SaveState.Saved) || !(saveState().get() instanceof SaveState.Saved)) {
            return CompletableFuture.completedStage(
                    last instanceof SaveState.Saved ? saveState().get() : last);
        }
        return discard().thenApplyAsync(done -> last, threads.ui());
    }
}
