package app.volata.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.volata.exchange.Catalogue;
import app.volata.model.Edit;
import app.volata.model.Workbook;
import app.volata.store.Backups;
import app.volata.store.DataFolder;
import app.volata.store.SeasonFile;
import app.volata.store.StoreProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeskTest {
    private static final Workbook BUNDLED = Catalogue.bundled();

    @TempDir
    private Path home;

    @TempDir
    private Path elsewhere;

    private final ByHand ui = new ByHand();
    private final ByHand files = new ByHand();
    private final ByHand soon = new ByHand();
    private Desk desk;

    @BeforeEach
    void newDesk() {
        var settings = Settings.read(home.resolve("settings"), files);
        desk = new Desk(
                new DataFolder(home),
                settings,
                new Threads(ui, files, soon),
                Clock.systemUTC(),
                (request, cancelled, partial) -> Optional.empty(),
                () -> BUNDLED);
    }

    @AfterEach
    void close() {
        var open = desk.session().get();
        if (open != null) {
            open.discard();
            settle();
        }
    }

    private void settle() {
        ByHand.settle(files, ui);
    }

    private <T> T after(CompletionStage<T> stage) {
        settle();
        return stage.toCompletableFuture().join();
    }

    private void restart() {
        assertInstanceOf(SaveState.Saved.class, after(desk.close()));
        newDesk();
    }

    private Path other() throws Exception {
        var path = elsewhere.resolve("other.volata");
        SeasonFile.write(path, new Edit.Follow(0).applyTo(BUNDLED));
        return path;
    }

    private SeasonSession session() {
        return desk.session().get();
    }

    @Test
    void theFirstStartPutsTheBundledSeasonIntoTheDataFolder() {
        assertInstanceOf(Opened.Ready.class, after(desk.start(Optional.empty())));
        assertEquals(home.resolve("serie-a-2017-18.volata"), session().path());
        assertEquals(BUNDLED, session().state().get().workbook());
        assertTrue(Files.exists(home.resolve("backups")), "with the copy of the day");
    }

    @Test
    void laterStartsOpenTheLastSeason() throws Exception {
        after(desk.start(Optional.empty()));
        session().execute(new Edit.Unfollow(10));
        var other = other();
        after(desk.open(other));
        assertEquals(other, session().path());
        assertEquals(List.of(home.resolve(Desk.FIRST)), desk.recent());

        restart();
        after(desk.start(Optional.empty()));
        assertEquals(other, session().path());

        after(desk.openBundled());
        assertFalse(session().state().get().workbook().followed().contains(10), "the edit before was saved");
    }

    @Test
    void aFileNamedAtTheStartComesFirst() throws Exception {
        after(desk.start(Optional.of(other())));
        assertEquals(elsewhere.resolve("other.volata"), session().path());
    }

    @Test
    void whereTheLastFileIsGoneTheBundledSeasonStandsInAndTheTroubleIsSaid() throws Exception {
        var other = other();
        after(desk.start(Optional.of(other)));
        restart();
        Files.move(other, elsewhere.resolve("moved"));
        after(desk.start(Optional.empty()));
        assertEquals(home.resolve(Desk.FIRST), session().path());
        assertEquals(new StoreProblem.NotFound(other), desk.trouble().get());
        desk.dismissTrouble();
        assertNull(desk.trouble().get());

        restart();
        Files.move(elsewhere.resolve("moved"), other);
        after(desk.start(Optional.empty()));
        assertEquals(other, session().path(), "the stand-in was for that time only");
    }

    @Test
    void aBundledSeasonHeldByAnotherWindowLeavesNothingOpen() throws Exception {
        var first = home.resolve(Desk.FIRST);
        try (var held = SeasonFile.create(first, BUNDLED, new Backups(home.resolve("b"), Clock.systemUTC()))) {
            assertEquals(first, held.path());
            var opened = after(desk.start(Optional.empty()));
            assertEquals(new Opened.Refused(new StoreProblem.OpenElsewhere(first)), opened);
            assertNull(session());
            assertEquals(new StoreProblem.OpenElsewhere(first), desk.trouble().get());
        }
    }

    @Test
    void theOldSeasonStaysOpenWhereTheNextCannotBeOpened() throws Exception {
        after(desk.start(Optional.empty()));
        var old = session();
        var text = Files.writeString(elsewhere.resolve("notes.txt"), "Napoli have won in Turin.");
        var opened = after(desk.open(text));
        assertEquals(new Opened.Refused(new StoreProblem.NotASeasonFile(text)), opened);
        assertSame(old, session());
        assertTrue(old.execute(new Edit.Follow(1)));
    }

    @Test
    void openingTheOpenFileChangesNothing() {
        after(desk.start(Optional.empty()));
        var old = session();
        assertEquals(new Opened.Ready(old), after(desk.open(home.resolve(".").resolve(Desk.FIRST))));
        assertSame(old, session());
    }

    @Test
    void twoOpeningsOneAfterTheOther() throws Exception {
        after(desk.start(Optional.empty()));
        var one = desk.open(other());
        var two = desk.open(elsewhere.resolve("other.volata"));
        after(two);
        assertEquals(new Opened.Ready(session()), one.toCompletableFuture().join());
        assertEquals(new Opened.Ready(session()), two.toCompletableFuture().join());
    }

    @Test
    void aSeasonThatCannotBeSavedIsNotLetGoUntilACopyHoldsIt() throws Exception {
        after(desk.start(Optional.of(other())));
        var old = session();
        Files.move(old.path(), elsewhere.resolve("pulled away"));
        old.execute(new Edit.Follow(2));
        settle();
        assertInstanceOf(SaveState.Failed.class, old.saveState().get());

        assertInstanceOf(Opened.Unsaved.class, after(desk.openBundled()));
        assertSame(old, session());
        assertInstanceOf(SaveState.Failed.class, after(desk.close()));

        var copy = elsewhere.resolve("copy.volata");
        assertEquals(Optional.empty(), after(desk.saveCopy(copy)));
        assertInstanceOf(Opened.Ready.class, after(desk.open(copy)));
        assertNotSame(old, session());
        assertTrue(session().state().get().workbook().followed().contains(2));
    }

    @Test
    void aCopyCannotTakeThePlaceOfAnOpenFile() {
        after(desk.start(Optional.empty()));
        var first = home.resolve(Desk.FIRST);
        assertEquals(Optional.of(new StoreProblem.OpenElsewhere(first)), after(desk.saveCopy(first)));
        session().execute(new Edit.Follow(1));
        settle();
        assertInstanceOf(SaveState.Saved.class, session().saveState().get());
    }

    @Test
    void aDamagedFileGivesWayToItsNewestCopy() throws Exception {
        after(desk.start(Optional.empty()));
        restart();
        var first = home.resolve(Desk.FIRST);
        damage(first);
        var refused = assertInstanceOf(Opened.Refused.class, after(desk.start(Optional.empty())));
        var damaged = assertInstanceOf(StoreProblem.Damaged.class, refused.problem());
        assertTrue(Files.exists(damaged.backup()));

        assertInstanceOf(Opened.Ready.class, after(desk.restore(first)));
        assertEquals(BUNDLED, session().state().get().workbook());
        assertNull(desk.trouble().get());
        try (var all = Files.list(home)) {
            assertEquals(
                    1, all.filter(path -> path.toString().contains("damaged")).count(), "and is kept");
        }
    }

    private static void damage(Path path) throws IOException {
        var bytes = Files.readAllBytes(path);
        java.util.Arrays.fill(bytes, 4096, bytes.length - 4096, (byte) 0x5A);
        Files.write(path, bytes);
    }
}
