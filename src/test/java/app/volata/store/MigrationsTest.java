package app.volata.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.volata.model.Workbook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MigrationsTest {
    private static final Workbook SMALL = SmallSeason.everything();
    private static final Migrations TODAY = Migrations.bundled();

    /** Adds a column and fills it, as a real step would. */
    private static final Migrations TOMORROW =
            and(TODAY, "ALTER TABLE club ADD COLUMN ground TEXT; UPDATE club SET ground = 'ground of ' || name");

    @TempDir
    private Path folder;

    private final Clock clock = Clock.fixed(Instant.parse("2018-04-22T20:00:00Z"), ZoneOffset.UTC);

    private static Migrations and(Migrations migrations, String script) {
        return new Migrations(
                Stream.concat(migrations.scripts().stream(), Stream.of(script)).toList());
    }

    private Backups backups() {
        return new Backups(folder.resolve("backups"), clock);
    }

    private List<String> copies() throws IOException {
        if (Files.notExists(folder.resolve("backups"))) {
            return List.of();
        }
        try (var all = Files.list(folder.resolve("backups"))) {
            return all.map(path -> path.getFileName().toString()).toList();
        }
    }

    static IntStream versions() {
        return IntStream.rangeClosed(1, TODAY.latest());
    }

    /** Every version that ever was has a sample: {@code season-v1.volata} and so on, written by the Volata of then. */
    @ParameterizedTest
    @MethodSource("versions")
    void aFileOfEveryVersionOpensWithAllThatItHolds(int version) throws StoreException, IOException, SQLException {
        var path = folder.resolve("old.volata");
        try (var sample = getClass().getResourceAsStream("season-v" + version + ".volata")) {
            assertNotNull(sample, "write a sample of version " + version);
            Files.copy(sample, path);
        }
        assertEquals(SMALL, SeasonFile.read(path));
        SeasonFile.open(path, backups()).close();
        try (var connection = Database.openToRead(path);
                var fresh = Database.inMemory()) {
            TODAY.apply(fresh, 0);
            assertEquals(schema(fresh), schema(connection), "an upgraded file and a new one are the same");
            assertEquals(TODAY.latest(), Database.number(connection, "PRAGMA user_version"));
            assertTrue(Database.whole(connection));
        }
    }

    private static List<String> schema(Connection connection) throws SQLException {
        var schema = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT name, sql FROM sqlite_schema ORDER BY name")) {
            while (rows.next()) {
                schema.add(rows.getString(1) + ": " + rows.getString(2));
            }
        }
        return schema;
    }

    @Test
    void everyTableIsWrittenAndStrict() throws SQLException {
        try (var fresh = Database.inMemory()) {
            TODAY.apply(fresh, 0);
            assertEquals(SeasonFile.APPLICATION_ID, Database.number(fresh, "PRAGMA application_id"));
            assertEquals(
                    Tables.ALL.size(),
                    Database.number(
                            fresh, "SELECT count(*) FROM pragma_table_list WHERE schema = 'main' AND strict = 1"));
            for (var table : Tables.ALL) {
                assertEquals(
                        table.shape().columns().size(),
                        Database.number(
                                fresh,
                                "SELECT count(*) FROM pragma_table_info('"
                                        + table.shape().name() + "')"),
                        table.shape().name());
            }
        }
    }

    @Test
    void anOldFileIsCopiedThenBroughtUp() throws StoreException, IOException, SQLException {
        var path = folder.resolve("old.volata");
        SeasonFile.write(path, SMALL);
        try (var file = new Opening(path, backups(), TOMORROW).open()) {
            assertEquals(SMALL, file.workbook());
        }
        assertEquals(1, copies().size());
        assertTrue(
                copies().getFirst().endsWith(".2018-04-22.before-" + (TODAY.latest() + 1) + ".volata"),
                copies()::toString);
        assertEquals(SMALL, SeasonFile.read(backups().newest(path).orElseThrow()), "the copy is of the old version");
        try (var connection = Database.openToRead(path)) {
            assertEquals(TODAY.latest() + 1, Database.number(connection, "PRAGMA user_version"));
            assertEquals(4, Database.number(connection, "SELECT count(ground) FROM club"));
        }
        assertInstanceOf(
                StoreProblem.NewerVersion.class,
                assertThrows(StoreException.class, () -> SeasonFile.read(path)).problem());
    }

    @Test
    void readingAnOldFileLeavesItAlone() throws StoreException, IOException {
        var path = folder.resolve("old.volata");
        SeasonFile.write(path, SMALL);
        var before = Files.readAllBytes(path);
        assertEquals(SMALL, new Reading(path, TOMORROW).read());
        assertArrayEquals(before, Files.readAllBytes(path));
        assertEquals(List.of(), copies());
    }

    @Test
    void aStepThatFailsLeavesTheFileAsItWas() throws StoreException, SQLException {
        var path = folder.resolve("old.volata");
        SeasonFile.write(path, SMALL);
        var failing = and(TOMORROW, "DELETE FROM goal; UPDATE club SET nonsense = 1");
        assertThrows(StoreException.class, () -> new Opening(path, backups(), failing).open());
        try (var connection = Database.openToRead(path)) {
            assertEquals(
                    TODAY.latest() + 1, Database.number(connection, "PRAGMA user_version"), "the step before stands");
            assertEquals(3, Database.number(connection, "SELECT count(*) FROM goal"));
        }
        try (var file = new Opening(path, backups(), TOMORROW).open()) {
            assertEquals(SMALL, file.workbook());
        }
    }

    @Test
    void aStepMayPutATableInPlaceOfAnotherButBreakNoReference() throws StoreException {
        var path = folder.resolve("old.volata");
        SeasonFile.write(path, SMALL);
        var breaking = and(TODAY, "DELETE FROM club WHERE number = 3");
        assertThrows(StoreException.class, () -> new Opening(path, backups(), breaking).open());
        var rebuilding = and(
                TODAY,
                "CREATE TABLE club2 AS SELECT * FROM club; DROP TABLE club;"
                        + "CREATE TABLE club (number INTEGER PRIMARY KEY, name TEXT, short_name TEXT, code TEXT,"
                        + " fill INTEGER, figure INTEGER, pattern TEXT) STRICT;"
                        + "INSERT INTO club SELECT * FROM club2; DROP TABLE club2");
        try (var file = new Opening(path, backups(), rebuilding).open()) {
            assertEquals(SMALL, file.workbook());
        }
    }

    @Test
    void withoutACopyNothingIsMigrated() throws StoreException, IOException {
        var path = folder.resolve("old.volata");
        SeasonFile.write(path, SMALL);
        Files.writeString(folder.resolve("backups"), "a file where the folder should be");
        assertThrows(StoreException.class, () -> new Opening(path, backups(), TOMORROW).open());
        assertEquals(SMALL, SeasonFile.read(path));
        assertFalse(Files.isDirectory(folder.resolve("backups")));
    }
}
