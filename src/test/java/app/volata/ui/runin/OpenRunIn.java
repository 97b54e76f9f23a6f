package app.volata.ui.runin;

import app.volata.exchange.Catalogue;
import app.volata.forecast.Forecaster;
import app.volata.model.Workbook;
import app.volata.session.SeasonSession;
import app.volata.session.Threads;
import app.volata.store.Backups;
import app.volata.store.SeasonFile;
import app.volata.store.StoreException;
import app.volata.ui.kit.Texts;
import app.volata.words.Words;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Locale;
import java.util.Queue;

/** A run-in over the open bundled season, whose forecasts and answers come when the test says so, on its own thread. */
final class OpenRunIn implements AutoCloseable {
    final Texts texts = new Texts(Words.of(Locale.ENGLISH));
    final SeasonSession session;
    final RunInViewModel model;
    private final SeasonFile file;
    private final Queue<Runnable> tasks = new ArrayDeque<>();

    OpenRunIn(Path folder) {
        this(folder, Catalogue.bundled());
    }

    OpenRunIn(Path folder, Workbook workbook) {
        try {
            var clock = Clock.systemUTC();
            file = SeasonFile.create(
                    folder.resolve("season.volata"), workbook, new Backups(folder.resolve("backups"), clock));
        } catch (StoreException e) {
            throw new IllegalStateException(e.problem().toString(), e);
        }
        var forecaster = new Forecaster();
        session = new SeasonSession(
                file,
                workbook,
                new Threads(tasks::add, task -> {}, tasks::add),
                Clock.systemUTC(),
                (request, cancelled, partial) -> forecaster.run(request.withRuns(4_000), cancelled, partial));
        model = new RunInViewModel(session, texts);
    }

    /** Computes what is asked for. */
    void answer() {
        for (var task = tasks.poll(); task != null; task = tasks.poll()) {
            task.run();
        }
    }

    Workbook workbook() {
        return session.state().get().workbook();
    }

    GridState grid() {
        return model.grid().state().get();
    }

    RaceChoice choice(int index) {
        return model.choices().get(index);
    }

    int club(String code) {
        return workbook().season().clubs().stream()
                .filter(club -> club.code().equals(code))
                .findFirst()
                .orElseThrow()
                .number();
    }

    int fixture(String home, String away) {
        return workbook().season().fixture(club(home), club(away)).orElseThrow().number();
    }

    @Override
    public void close() {
        model.close();
        file.close();
    }
}
