package app.volata.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.volata.exchange.Catalogue;
import app.volata.forecast.Forecaster;
import app.volata.model.Edit;
import app.volata.model.Score;
import app.volata.model.Workbook;
import app.volata.store.Backups;
import app.volata.store.SeasonFile;
import app.volata.store.StoreException;
import app.volata.store.StoreProblem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Optional;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SeasonSessionTest {
    @TempDir
    private Path folder;

    private final ByHand ui = new ByHand();
    private final ByHand files = new ByHand();
    private final ByHand soon = new ByHand();
    private SeasonFile file;
    private SeasonSession session;

    @BeforeEach
    void open() throws StoreException {
        var clock = Clock.systemUTC();
        file = SeasonFile.create(
                folder.resolve("season.volata"), Catalogue.bundled(), new Backups(folder.resolve("backups"), clock));
        session = new SeasonSession(file, file.workbook(), new Threads(ui, files, soon), clock, new Forecaster()::run);
    }

    @AfterEach
    void close() {
        file.close();
    }

    private Workbook onDisk() throws StoreException {
        ByHand.settle(files, ui);
        return file.workbook();
    }

    private Workbook inMemory() {
        return session.state().get().workbook();
    }

    private int open(int nth) {
        return inMemory().season().fixtures().stream()
                .filter(fixture -> !fixture.played())
                .skip(nth)
                .findFirst()
                .orElseThrow()
                .number();
    }

    @Test
    void oneResultChangesSeasonTableAndScorersTogetherAndIsSaved() throws StoreException {
        var before = session.state().get();
        var seen = new ArrayList<SeasonState>();
        session.state().addListener((property, old, now) -> seen.add(now));

        assertTrue(session.execute(new Edit.EnterResult(open(0), new Score(3, 1))));

        assertEquals(1, seen.size());
        var after = seen.getFirst();
        assertEquals(before.revision() + 1, after.revision());
        assertEquals(after.season(), after.standings().season());
        assertEquals(new SaveState.Saving(1), session.saveState().get());
        assertEquals(after.workbook(), onDisk());
        assertEquals(new SaveState.Saved(), session.saveState().get());
    }

    @Test
    void anEditThatChangesNothingDoesNothing() {
        var before = session.state().get();
        var played = before.season().fixture(0);
        assertFalse(session.execute(new Edit.EnterResult(0, played.score())));
        assertEquals(before, session.state().get());
        assertNull(session.undoable().get());
        assertEquals(new SaveState.Saved(), session.saveState().get());
    }

    @Test
    void undoAndRedoBringBackContentsUnderNewRevisions() throws StoreException {
        var first = inMemory();
        var edit = new Edit.EnterResult(open(0), new Score(3, 1));
        session.execute(edit);
        var second = inMemory();
        assertEquals(edit, session.undoable().get());

        session.undo();
        assertEquals(first, inMemory());
        assertEquals(2, session.state().get().revision());
        assertNull(session.undoable().get());
        assertEquals(edit, session.redoable().get());

        session.redo();
        assertEquals(second, inMemory());
        assertEquals(3, session.state().get().revision());
        assertEquals(second, onDisk());

        session.undo();
        session.execute(new Edit.Follow(3));
        assertNull(session.redoable().get());
    }

    @Test
    void aListenerThatEditsIsRefused() throws StoreException {
        var refused = new ArrayList<IllegalStateException>();
        session.state().addListener((property, old, now) -> {
            refused.add(assertThrows(IllegalStateException.class, () -> session.execute(new Edit.Follow(5))));
            refused.add(assertThrows(IllegalStateException.class, session::undo));
            assertNotNull(session.undoable().get(), "the other properties are new already");
        });
        session.execute(new Edit.Follow(4));
        assertEquals(2, refused.size());
        assertTrue(onDisk().followed().contains(4));
        assertFalse(onDisk().followed().contains(5));
        assertTrue(session.execute(new Edit.Follow(6)), "the turn is over");
    }

    @Test
    void editsDuringACommitGoWithTheNextOne() throws StoreException {
        session.execute(new Edit.EnterResult(open(0), new Score(1, 0)));
        session.execute(new Edit.EnterResult(open(0), new Score(2, 0)));
        session.execute(new Edit.EnterResult(open(0), new Score(3, 0)));
        assertEquals(new SaveState.Saving(3), session.saveState().get());
        files.all();
        ui.all();
        assertEquals(new SaveState.Saving(2), session.saveState().get());
        assertEquals(inMemory(), onDisk());
        assertEquals(new SaveState.Saved(), session.saveState().get());
    }

    @Test
    void closingWaitsForTheLastSave() {
        session.execute(new Edit.Follow(4));
        var closed = session.close().toCompletableFuture();
        assertFalse(closed.isDone());
        ByHand.settle(files, ui);
        assertInstanceOf(SaveState.Saved.class, closed.join());
        assertThrows(IllegalStateException.class, () -> session.execute(new Edit.Follow(5)));
    }

    @Test
    void editsQueueBehindAFailureAndAreAllSavedByTheNextTry() throws Exception {
        var path = file.path();
        var aside = folder.resolve("aside");
        Files.move(path, aside);
        session.execute(new Edit.Follow(1));
        ByHand.settle(files, ui);
        var gone = new StoreProblem.NotFound(path);
        assertEquals(new SaveState.Failed(gone, 1), session.saveState().get());

        session.execute(new Edit.Follow(2));
        assertEquals(new SaveState.Failed(gone, 2), session.saveState().get(), "while it is tried again");
        session.execute(new Edit.Follow(3));
        ByHand.settle(files, ui);
        assertEquals(new SaveState.Failed(gone, 3), session.saveState().get());

        session.retrySave();
        assertEquals(new SaveState.Saving(3), session.saveState().get());
        ByHand.settle(files, ui);
        assertEquals(new SaveState.Failed(gone, 3), session.saveState().get());

        Files.move(aside, path);
        session.retrySave();
        assertEquals(inMemory(), onDisk());
        assertEquals(new SaveState.Saved(), session.saveState().get());
    }

    @Test
    void closingAfterAFailureTriesAgainAndSaysWhatIsUnsaved() throws Exception {
        Files.move(file.path(), folder.resolve("aside"));
        session.execute(new Edit.Follow(1));
        ByHand.settle(files, ui);
        var closed = session.close().toCompletableFuture();
        ByHand.settle(files, ui);
        assertInstanceOf(SaveState.Failed.class, closed.join());
        assertTrue(session.execute(new Edit.Follow(2)), "it is still open");
        ByHand.settle(files, ui);

        Files.move(folder.resolve("aside"), file.path());
        var again = session.close().toCompletableFuture();
        ByHand.settle(files, ui);
        assertInstanceOf(SaveState.Saved.class, again.join());
        assertTrue(SeasonFile.read(file.path()).followed().contains(2));
    }

    @Test
    void closingDoesNotWaitForeverForADiskThatDoesNotAnswer() throws InterruptedException {
        var window = new LinkedBlockingQueue<Runnable>();
        var stuck = new SeasonSession(
                file,
                inMemory(),
                new Threads(window::add, files, soon),
                Clock.systemUTC(),
                (request, cancelled, partial) -> Optional.empty());
        stuck.execute(new Edit.Follow(1));
        var closed = stuck.close(Duration.ofMillis(1)).toCompletableFuture();
        window.take().run();
        assertEquals(new SaveState.Saving(1), closed.join());
        assertTrue(stuck.execute(new Edit.Follow(2)), "it is still open");
    }

    @Test
    void onlyTheThreadOfTheWindowEdits() throws InterruptedException {
        var refused = new ArrayList<Throwable>();
        var other = new Thread(() ->
                refused.add(assertThrows(IllegalStateException.class, () -> session.execute(new Edit.Follow(1)))));
        other.start();
        other.join();
        assertEquals(1, refused.size());
    }

    @Test
    void anEditThatIsAMistakeChangesNothing() {
        var before = session.state().get();
        assertThrows(RuntimeException.class, () -> session.execute(new Edit.EnterResult(9999, new Score(1, 0))));
        assertEquals(before, session.state().get());
        assertTrue(session.execute(new Edit.Follow(1)));
    }
}
