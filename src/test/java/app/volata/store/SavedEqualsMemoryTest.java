package app.volata.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.volata.exchange.Catalogue;
import app.volata.model.Workbook;
import app.volata.session.SaveState;
import app.volata.session.SeasonSession;
import app.volata.session.Threads;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** After any sequence of edits, undos and redos the file, read again, equals the season in memory. */
class SavedEqualsMemoryTest {
    private final long seed = Long.getLong("volata.seed", System.nanoTime());
    private final RandomGenerator random =
            RandomGeneratorFactory.of("L64X128MixRandom").create(seed);

    @TempDir
    private Path folder;

    /** Tasks of the writer; running them at odd moments lets edits pile up behind a commit. */
    private final Queue<Runnable> tasks = new ArrayDeque<>();

    private SeasonSession session(SeasonFile file, Workbook contents) {
        return new SeasonSession(
                file,
                contents,
                new Threads(tasks::add, tasks::add, task -> {}),
                Clock.systemUTC(),
                (request, cancelled, partial) -> Optional.empty());
    }

    private void work() {
        while (!tasks.isEmpty()) {
            tasks.remove().run();
        }
    }

    private Backups backups() {
        return new Backups(folder.resolve("backups"), Clock.systemUTC());
    }

    private void wander(SeasonSession session, int steps) {
        var edits = new RandomEdits(random);
        for (int i = 0; i < steps; i++) {
            switch (random.nextInt(8)) {
                case 0, 1 -> session.undo();
                case 2 -> session.redo();
                default -> session.execute(edits.next(session.state().get().workbook()));
            }
            if (random.nextInt(3) > 0) {
                work();
            }
        }
        work();
        assertEquals(new SaveState.Saved(), session.saveState().get(), () -> "seed " + seed);
    }

    @Test
    void shortSequencesOnASmallSeason() throws SQLException {
        System.out.println("SavedEqualsMemoryTest seed " + seed);
        var start = SmallSeason.everything();
        for (int i = 0; i < Integer.getInteger("volata.cases", 2000); i++) {
            try (var memory = Database.inMemory()) {
                Migrations.bundled().apply(memory, 0);
                new Writer(memory).write(null, start);
                var file = SeasonFile.opened(folder.resolve("season.volata"), memory, backups(), start);
                var session = session(file, start);
                wander(session, 12);
                assertEquals(session.state().get().workbook(), new WorkbookReader(memory).read(), () -> "seed " + seed);
            }
        }
    }

    @Test
    void longSequencesOnTheFullSeasonInAFile() throws StoreException {
        System.out.println("SavedEqualsMemoryTest seed " + seed);
        var path = folder.resolve("full.volata");
        var contents = Catalogue.bundled();
        SeasonFile.write(path, contents);
        for (int i = 0; i < 3; i++) {
            Workbook last;
            try (var file = SeasonFile.open(path, backups())) {
                assertEquals(contents, file.workbook(), () -> "seed " + seed);
                var session = session(file, contents);
                wander(session, 60);
                last = session.state().get().workbook();
            }
            assertEquals(last, SeasonFile.read(path), () -> "seed " + seed);
            contents = last;
        }
    }
}
