package app.volata.session;

import app.volata.exchange.Catalogue;
import app.volata.forecast.Forecast;
import app.volata.forecast.ForecastRequest;
import app.volata.forecast.Forecaster;
import app.volata.model.Edit;
import app.volata.model.Score;
import app.volata.model.Workbook;
import app.volata.store.Backups;
import app.volata.store.SeasonFile;
import app.volata.store.StoreException;
import app.volata.ui.fixtures.FixturesViewModel;
import app.volata.ui.kit.Texts;
import app.volata.ui.scorers.ScorersViewModel;
import app.volata.ui.table.StandingsViewModel;
import app.volata.ui.whatif.WhatIfViewModel;
import app.volata.words.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
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
    private SeasonFile file;
    private SeasonSession session;
    private int next;

    @Setup
    public void open() throws IOException, StoreException {
        var folder = Files.createTempDirectory("volata-bench");
        var clock = Clock.systemUTC();
        file = SeasonFile.create(folder.resolve("season.volata"), workbook, new Backups(folder, clock));
        // the disk and newer forecasts are not waited for, so here they need not be there; one forecast has come
        var known = new AtomicReference<@Nullable Forecast>(new Forecaster().run(ForecastRequest.of(workbook)));
        session = new SeasonSession(
                file,
                workbook,
                new Threads(Runnable::run, task -> {}, Runnable::run),
                clock,
                (request, cancelled, partial) -> Optional.ofNullable(known.getAndSet(null)));
    }

    @TearDown
    public void close() {
        file.close();
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
        return session.execute(edit());
    }

    /** The same with the rows of fixtures, table, scorers and panel: the whole answer to the Enter key but the painting. */
    @Benchmark
    public boolean shown(Screens screens) {
        return session.execute(edit());
    }

    /** The views' models, which listen to the session. */
    @State(Scope.Thread)
    public static class Screens {
        private final List<Object> models = new ArrayList<>();

        @Setup
        public void open(EditBenchmark benchmark) {
            var texts = new Texts(Words.of(Locale.ENGLISH));
            models.add(new StandingsViewModel(benchmark.session, texts));
            models.add(new FixturesViewModel(benchmark.session));
            models.add(new ScorersViewModel(benchmark.session, texts));
            models.add(new WhatIfViewModel(benchmark.session, texts));
        }
    }
}
