package app.volata.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.volata.exchange.Catalogue;
import app.volata.model.Edit;
import app.volata.model.Score;
import app.volata.model.Workbook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SeasonFileTest {
    private static final Workbook SMALL = SmallSeason.everything();

    @TempDir
    private Path folder;

    private Backups backups() {
        return new Backups(folder.resolve("backups"), Clock.systemUTC());
    }

    private List<String> files() throws IOException {
        try (var all = Files.list(folder)) {
            return all.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void everythingIsThereAgain() throws StoreException {
        var path = folder.resolve("small.volata");
        SeasonFile.create(path, SMALL, backups()).close();
        try (var file = SeasonFile.open(path, backups())) {
            assertEquals(SMALL, file.workbook());
        }
        assertEquals(SMALL, SeasonFile.read(path));
    }

    @Test
    void theBundledSeasonIsThereAgain() throws StoreException {
        var path = folder.resolve("bundled.volata");
        SeasonFile.write(path, Catalogue.bundled());
        assertEquals(Catalogue.bundled(), SeasonFile.read(path));
    }

    @Test
    void nothingLiesBesideAClosedFile() throws StoreException, IOException {
        var path = folder.resolve("one.volata");
        try (var file = SeasonFile.create(path, SMALL, backups())) {
            assertEquals(Optional.empty(), file.save(new Edit.Follow(1).applyTo(SMALL)));
            assertEquals(List.of("one.volata", "one.volata-journal"), files());
        }
        SeasonFile.read(path);
        assertEquals(List.of("one.volata"), files());
    }

    @Test
    void aNameMayHoldAnything() throws StoreException, IOException {
        var path = folder.resolve("50%25 ? #1 'così' & \"più\"; é.volata");
        SeasonFile.create(path, SMALL, backups()).close();
        try (var file = SeasonFile.open(path, backups())) {
            file.copyTo(folder.resolve("it's ?.volata"));
        }
        assertEquals(SMALL, SeasonFile.read(folder.resolve("it's ?.volata")));
        assertEquals(2, files().size());
    }

    @Test
    void onlyRowsThatDifferAreWritten() throws SQLException {
        try (var memory = Database.inMemory()) {
            Migrations.bundled().apply(memory, 0);
            var writer = new Writer(memory);
            var full = Catalogue.bundled();
            writer.write(null, full);
            int before = changes(memory);

            writer.write(full, full);
            assertEquals(0, changes(memory) - before);

            var result = new Edit.EnterResult(345, new Score(2, 1)).applyTo(full);
            writer.write(full, result);
            assertEquals(1, changes(memory) - before, "one fixture");

            var equal = new Workbook(
                    result.season().withFixtures(new ArrayList<>(result.season().fixtures())),
                    List.copyOf(result.history()),
                    result.assumed(),
                    result.scenarios(),
                    result.ownChances(),
                    result.followed(),
                    result.learnedNames());
            writer.write(result, equal);
            assertEquals(1, changes(memory) - before, "equal rows are not written again");

            writer.write(result, full);
            assertEquals(full, new WorkbookReader(memory).read());
        }
    }

    private static int changes(Connection connection) throws SQLException {
        return Database.number(connection, "SELECT total_changes()");
    }

    @Test
    void whatFailedIsWrittenByTheNextSave() throws StoreException, SQLException {
        var path = folder.resolve("full.volata");
        SeasonFile.write(path, SMALL);
        var connection = Database.open(path);
        try (var file = SeasonFile.opened(path, connection, backups(), SMALL)) {
            int pages = Database.number(connection, "PRAGMA page_count");
            Database.number(connection, "PRAGMA max_page_count = " + pages);
            var grown = SMALL.withHistory(Catalogue.bundled().history());
            assertEquals(Optional.of(new StoreProblem.DiskFull(path)), file.save(grown));
            assertEquals(SMALL, file.workbook(), "the file is as it was");

            var more = new Edit.EnterResult(9, new Score(1, 2)).applyTo(grown);
            assertEquals(Optional.of(new StoreProblem.DiskFull(path)), file.save(more));
            assertTrue(Database.whole(connection));

            Database.number(connection, "PRAGMA max_page_count = 100000");
            assertEquals(Optional.empty(), file.save(more));
            assertEquals(more, new WorkbookReader(connection).read());
        }
    }

    @Test
    void aSaveThatCannotBeIsAProblemAndNoException() throws StoreException {
        var path = folder.resolve("file.volata");
        var file = SeasonFile.create(path, SMALL, backups());
        var wrong = SMALL.withFollowed(List.of(99));
        assertEquals(StoreProblem.Failed.class, file.save(wrong).orElseThrow().getClass(), "no such club");
        assertEquals(SMALL, file.workbook());
        file.close();
        assertEquals(
                StoreProblem.Failed.class,
                file.save(new Edit.Follow(1).applyTo(SMALL)).orElseThrow().getClass(),
                "closed");
    }

    @Test
    void aFileThatWasMovedAwayIsSaid() throws StoreException, IOException {
        var path = folder.resolve("file.volata");
        try (var file = SeasonFile.create(path, SMALL, backups())) {
            Files.move(path, folder.resolve("moved.volata"));
            assertEquals(Optional.of(new StoreProblem.NotFound(path)), file.save(new Edit.Follow(1).applyTo(SMALL)));
        }
    }

    @Test
    void aCopyIsWholeAndItsOwn() throws StoreException {
        var path = folder.resolve("file.volata");
        var copy = folder.resolve("new").resolve("copy.volata");
        try (var file = SeasonFile.create(path, SMALL, backups())) {
            var changed = new Edit.Follow(1).applyTo(SMALL);
            assertEquals(Optional.empty(), file.save(changed));
            file.copyTo(copy);
            assertEquals(changed, SeasonFile.read(copy));
            try (var second = SeasonFile.open(copy, backups())) {
                assertEquals(changed, second.workbook());
                var refused = assertThrows(StoreException.class, () -> file.copyTo(copy));
                assertEquals(new StoreProblem.OpenElsewhere(copy), refused.problem());
            }
            file.copyTo(copy);
        }
    }

    @Test
    void aJournalOfAnotherFileIsNotPlayedIntoANewOne() throws StoreException, IOException {
        var path = folder.resolve("file.volata");
        Files.writeString(folder.resolve("file.volata-journal"), "left by something else");
        SeasonFile.write(path, SMALL);
        assertEquals(List.of("file.volata"), files());
        assertEquals(SMALL, SeasonFile.read(path));
        assertFalse(Files.exists(folder.resolve("file.volata-journal")));
    }
}
