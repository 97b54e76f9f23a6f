package app.volata.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.volata.exchange.Catalogue;
import app.volata.model.Workbook;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteConfig;

/** A process killed amid its commits has lost nothing that it said was saved, and spoilt nothing. */
class KilledTest {
    private static final int KILLS = 4;

    @TempDir
    private Path folder;

    @Test
    void nothingAcknowledgedIsLost() throws Exception {
        long seed = System.nanoTime();
        System.out.println("KilledTest seed " + seed);
        var random = RandomGenerator.of("L64X128MixRandom");
        for (int kill = 0; kill < KILLS; kill++) {
            var path = folder.resolve("season" + kill + ".volata");
            SeasonFile.write(path, Catalogue.bundled());
            int said = killed(path, seed + kill, 3 + random.nextInt(25));
            var found = kill % 2 == 0 ? SeasonFile.read(path) : opened(path);
            expect(found, said, seed + kill);
            assertEquals(found, opened(path));
        }
    }

    /** The file and its journal as a process leaves them that is killed while pages go to the disk. */
    @Test
    void whatWasHalfWrittenIsRolledBackByReadingToo() throws Exception {
        var path = folder.resolve("season.volata");
        SeasonFile.write(path, Catalogue.bundled());
        var read = folder.resolve("read.volata");
        var open = folder.resolve("open.volata");
        try (var connection = Database.open(path)) {
            Database.run(connection, "PRAGMA cache_size = 2; BEGIN IMMEDIATE");
            Database.run(connection, "UPDATE goal SET kind = 'penalty'; UPDATE past_result SET home = 'nobody'");
            for (var copy : List.of(read, open)) {
                Files.copy(path, copy);
                Files.copy(folder.resolve("season.volata-journal"), folder.resolve(copy.getFileName() + "-journal"));
            }
        }
        assertEquals(Catalogue.bundled(), SeasonFile.read(read));
        assertEquals(Catalogue.bundled(), opened(open));
    }

    private Workbook opened(Path path) throws StoreException {
        try (var file = SeasonFile.open(path, new Backups(folder.resolve("backups"), Clock.systemUTC()))) {
            return file.workbook();
        }
    }

    /** What was said last, or one more: that one was on the disk and could not be said any more. */
    private static void expect(Workbook found, int said, long seed) {
        var sequence = new SavingWithoutEnd.Sequence(seed);
        for (int i = 1; i < said; i++) {
            sequence.next();
        }
        assertTrue(List.of(sequence.next(), sequence.next()).contains(found), () -> said + " said, seed " + seed);
    }

    /** Starts a process, kills it after that many saves, and gives the last one that it said. */
    private int killed(Path path, long seed, int after) throws IOException, InterruptedException, URISyntaxException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var process = new ProcessBuilder(
                        java,
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        classPath(),
                        SavingWithoutEnd.class.getName(),
                        path.toString(),
                        Long.toString(seed))
                .redirectError(folder.resolve("error").toFile())
                .start();
        int said = 0;
        try (var lines = process.inputReader()) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                said = Integer.parseInt(line);
                if (said == after) {
                    // by its handle: the process itself would close what it said too
                    process.toHandle().destroyForcibly();
                }
            }
        } finally {
            process.destroyForcibly();
        }
        assertTrue(process.waitFor(30, TimeUnit.SECONDS));
        assertTrue(said >= after, () -> "ended by itself: " + error());
        return said;
    }

    private String error() {
        try {
            return Files.readString(folder.resolve("error"));
        } catch (IOException e) {
            return e.toString();
        }
    }

    /** Where this test, the program and SQLite lie, whatever way this process was given them. */
    private static String classPath() throws URISyntaxException {
        var sqlite = SQLiteConfig.class.getProtectionDomain().getCodeSource().getLocation();
        return String.join(
                File.pathSeparator,
                root(SavingWithoutEnd.class).toString(),
                root(SeasonFile.class).toString(),
                Path.of(sqlite.toURI()).toString());
    }

    private static Path root(Class<?> type) throws URISyntaxException {
        var file = type.getResource(type.getSimpleName() + ".class");
        assertNotNull(file);
        var path = Path.of(file.toURI());
        for (int up = type.getName().split("\\.").length; up > 0; up--) {
            path = path.getParent();
        }
        return path;
    }
}
