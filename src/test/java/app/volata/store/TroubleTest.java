package app.volata.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import app.volata.exchange.Catalogue;
import app.volata.model.Workbook;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteErrorCode;

/** Every way in which a file can refuse, by a real file; none of them changes it. */
class TroubleTest {
    private static final Workbook SMALL = SmallSeason.everything();

    @TempDir
    private Path folder;

    private Backups backups() {
        return new Backups(folder.resolve("backups"), Clock.systemUTC());
    }

    private StoreProblem opening(Path path) {
        return assertThrows(StoreException.class, () -> SeasonFile.open(path, backups()))
                .problem();
    }

    private StoreProblem reading(Path path) {
        return assertThrows(StoreException.class, () -> SeasonFile.read(path)).problem();
    }

    private void refused(StoreProblem expected) throws IOException {
        var path = expected.path();
        var before = Files.isRegularFile(path) ? Files.readAllBytes(path) : new byte[0];
        assertEquals(expected, opening(path));
        assertEquals(expected, reading(path));
        var after = Files.isRegularFile(path) ? Files.readAllBytes(path) : new byte[0];
        assertArrayEquals(before, after);
        assertEquals(Files.exists(path), before.length > 0 || Files.exists(path), "nothing is created");
    }

    private Path small() throws StoreException {
        var path = folder.resolve("small.volata");
        SeasonFile.write(path, SMALL);
        return path;
    }

    private static void run(Path path, String sql) throws SQLException {
        try (var connection = Database.create(path)) {
            Database.run(connection, sql);
        }
    }

    @Test
    void nothingThere() throws IOException {
        var path = folder.resolve("gone.volata");
        refused(new StoreProblem.NotFound(path));
        assertEquals(false, Files.exists(path));
        refused(new StoreProblem.NotFound(folder.resolve("no folder").resolve("gone.volata")));
    }

    @Test
    void notASeasonFile() throws IOException, SQLException {
        var text = Files.writeString(folder.resolve("text.volata"), "date,home,away\n".repeat(500));
        refused(new StoreProblem.NotASeasonFile(text));
        var short1 = Files.writeString(folder.resolve("short.volata"), "x");
        refused(new StoreProblem.NotASeasonFile(short1));
        refused(new StoreProblem.NotASeasonFile(Files.createFile(folder.resolve("empty.volata"))));
        refused(new StoreProblem.NotASeasonFile(Files.createDirectory(folder.resolve("folder.volata"))));
        var other = folder.resolve("other.volata");
        run(other, "CREATE TABLE bookmarks (url TEXT); PRAGMA user_version = 44");
        refused(new StoreProblem.NotASeasonFile(other));
    }

    @Test
    void newerVersion() throws StoreException, SQLException, IOException {
        var path = small();
        int known = Migrations.bundled().latest();
        run(path, "PRAGMA user_version = " + (known + 1));
        refused(new StoreProblem.NewerVersion(path, known + 1, known));
    }

    @Test
    void openElsewhere() throws StoreException {
        var path = small();
        try (var file = SeasonFile.open(path, backups())) {
            assertEquals(new StoreProblem.OpenElsewhere(path), opening(path));
            assertEquals(new StoreProblem.OpenElsewhere(path), reading(path));
            var writing = assertThrows(StoreException.class, () -> SeasonFile.write(path, SMALL));
            assertEquals(new StoreProblem.OpenElsewhere(path), writing.problem());
            assertEquals(SMALL, file.workbook());
        }
        assertEquals(SMALL, assertDoesRead(path));
    }

    private static Workbook assertDoesRead(Path path) throws StoreException {
        return SeasonFile.read(path);
    }

    @Test
    void truncated() throws StoreException, IOException {
        var path = small();
        var bytes = Files.readAllBytes(path);
        for (int length : new int[] {bytes.length - 1, bytes.length / 2, 4096, 5000, 1000, 100}) {
            Files.write(path, Arrays.copyOf(bytes, length));
            damaged(path);
        }
    }

    @Test
    void corrupted() throws StoreException, IOException {
        var path = folder.resolve("full.volata");
        SeasonFile.write(path, Catalogue.bundled());
        var bytes = Files.readAllBytes(path);
        for (int page = 1; page < bytes.length / 4096; page += 3) {
            var broken = bytes.clone();
            Arrays.fill(broken, page * 4096, page * 4096 + 512, (byte) 0xA5);
            Files.write(path, broken);
            damaged(path);
        }
    }

    private void damaged(Path path) throws IOException {
        refused(new StoreProblem.Damaged(path, null));
    }

    @Test
    void whatTheModelRefusesIsDamage() throws StoreException, SQLException, IOException {
        for (var sql : new String[] {
            "UPDATE fixture SET home_goals = 31, away_goals = 0 WHERE number = 1",
            "UPDATE season SET zone = 'Atlantis'",
            "UPDATE season SET regulations = 'points by eye'",
            "UPDATE goal SET kind = 'header'",
            "UPDATE decision SET decided = 'yesterday'",
            "DELETE FROM season",
            "DROP TABLE learned_name",
            "PRAGMA foreign_keys = OFF; DELETE FROM club WHERE number = 3",
            "PRAGMA foreign_keys = OFF; DELETE FROM player WHERE number = 0"
        }) {
            var path = small();
            run(path, sql);
            refused(new StoreProblem.Damaged(path, null));
        }
    }

    @Test
    void aDamagedFileNamesItsNewestBackup() throws StoreException, IOException {
        var path = small();
        try (var file = SeasonFile.open(path, backups())) {
            file.backUp();
        }
        var bytes = Files.readAllBytes(path);
        Files.write(path, Arrays.copyOf(bytes, 9000));
        var backup = backups().newest(path).orElseThrow();
        assertEquals(new StoreProblem.Damaged(path, backup), opening(path));
        Files.writeString(path, "zeroes where the header was");
        assertEquals(new StoreProblem.Damaged(path, backup), opening(path), "it was one of ours");
        assertEquals(SMALL, SeasonFile.read(backup));
    }

    @Test
    void readOnly() throws StoreException, IOException {
        var path = small();
        path.toFile().setWritable(false);
        assumeFalse(Files.isWritable(path), "the administrator may write anything");
        assertEquals(new StoreProblem.ReadOnly(path), opening(path));
        assertEquals(SMALL, SeasonFile.read(path));
        path.toFile().setWritable(true);
        folder.toFile().setWritable(false);
        assertEquals(new StoreProblem.ReadOnly(path), opening(path));
        assertEquals(SMALL, SeasonFile.read(path));
        var writing = assertThrows(StoreException.class, () -> SeasonFile.write(folder.resolve("x.volata"), SMALL));
        assertInstanceOf(StoreProblem.ReadOnly.class, writing.problem());
        folder.toFile().setWritable(true);
    }

    @Test
    void aReadOnlyConnectionIsSaid() throws StoreException, SQLException {
        var path = small();
        try (var file = SeasonFile.opened(path, Database.openToRead(path), backups(), SMALL)) {
            var problem = file.save(SMALL.withFollowed(java.util.List.of()));
            assertEquals(new StoreProblem.ReadOnly(path), problem.orElseThrow());
        }
    }

    @Test
    void errorsOfTheSystem() {
        var path = folder.resolve("x.volata");
        assertEquals(
                new StoreProblem.DiskFull(path),
                Problems.of(path, new FileSystemException("x", null, "No space left on device")));
        assertEquals(
                new StoreProblem.ReadOnly(path),
                Problems.of(path, new FileSystemException("x", null, "Read-only file system")));
        assertEquals(
                new StoreProblem.Failed(path, "Stale file handle"),
                Problems.of(path, new FileSystemException("x", null, "Stale file handle")));
        var moved = new SQLException("moved", "", SQLiteErrorCode.SQLITE_READONLY_DBMOVED.code);
        assertEquals(new StoreProblem.NotFound(path), Problems.of(path, moved, null));
        var unknown = new SQLException((String) null);
        assertNull(unknown.getMessage());
        assertEquals(new StoreProblem.NotFound(path), Problems.of(path, unknown, null));
    }
}
