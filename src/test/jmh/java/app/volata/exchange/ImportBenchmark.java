package app.volata.exchange;

import app.volata.model.Workbook;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * A season of 380 fixtures taken in from a file: read and understood, then compared with the season that is there. The
 * yardstick is {@link #bytes}, simply reading the file.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 6, time = 3)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class ImportBenchmark {
    @Param({"CSV", "FOOTBALL_TEXT", "FOOTBALL_JSON"})
    private Export format = Export.CSV;

    private final Workbook season = Catalogue.bundled();
    private Path file = Path.of("");

    @Setup
    public void write() throws IOException {
        file = Files.createTempFile("season", ".txt");
        Files.writeString(file, format.write(season.season()), StandardCharsets.UTF_8);
    }

    @TearDown
    public void delete() throws IOException {
        Files.deleteIfExists(file);
    }

    @Benchmark
    public byte[] bytes() throws IOException {
        return Files.readAllBytes(file);
    }

    /** Read and understood. */
    @Benchmark
    public Imported read() throws ImportException {
        return Import.read(file);
    }

    /** All that happens before the preview is seen. */
    @Benchmark
    public Preview preview() throws ImportException {
        return Preview.of(season, Import.read(file));
    }

    /** From the file to the season with all of it. */
    @Benchmark
    public Workbook taken() throws ImportException {
        return Preview.of(season, Import.read(file)).after(source -> true);
    }
}
