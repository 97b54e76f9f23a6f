package app.volata.session;

import app.volata.exchange.Catalogue;
import app.volata.model.Edit;
import app.volata.model.Score;
import app.volata.model.Workbook;
import app.volata.store.Backups;
import app.volata.store.SeasonFile;
import app.volata.store.StoreException;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** One result entered into the bundled season, as on the UI thread: all of it has to be far below a frame of 16 ms. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 6, time = 1)
@Fork(1)
public class EditBenchmark {
    private Workbook workbook = Catalogue.bundled();
    private @Nullable SeasonFile file;
    private @Nullable SeasonSession session;
    private int next;

    @Setup
    public void open() throws IOException, StoreException {
        var folder = Files.createTempDirectory("volata-bench");
        var clock = Clock.systemUTC();
        file = SeasonFile.create(folder.resolve("season.volata"), workbook, new Backups(folder, clock));
        // the disk and the forecast are not waited for, so here they need not be there
        session = new SeasonSession(
                file,
                workbook,
                new Threads(task -> {}, task -> {}, task -> {}),
                clock,
                (request, cancelled, partial) -> Optional.empty());
    }

    @TearDown
    public void close() {
        if (file != null) {
            file.close();
        }
    }

    /** Another fixture and another score every time. */
    private Edit edit() {
        next++;
        return new Edit.EnterResult(next % 380, new Score(next % 7, next / 380 % 5));
    }

    /** Season, standings and scorers. */
    @Benchmark
    public SeasonState computed() {
        workbook = edit().applyTo(workbook);
        return SeasonState.of(next, workbook);
    }

    /** The same with history, publishing, and what is handed to the disk and to the forecast. */
    @Benchmark
    public boolean executed() {
        return session != null && session.execute(edit());
    }
}
