package app.volata.ui;

import app.volata.exchange.Catalogue;
import app.volata.model.Fixture;
import app.volata.model.Season;
import app.volata.model.Workbook;
import app.volata.session.ForecastEngine;
import app.volata.session.SeasonSession;
import app.volata.session.Threads;
import app.volata.store.Backups;
import app.volata.store.SeasonFile;
import app.volata.store.StoreException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.Executor;

/** A season open for a test of a view: what is entered stays in memory. Belongs to the thread that opens it. */
public final class OpenSeason implements AutoCloseable {
    private static final ForecastEngine NO_FORECAST = (request, cancelled, partial) -> Optional.empty();
    private static final ZoneId ROME = ZoneId.of("Europe/Rome");

    private final SeasonFile file;
    private final SeasonSession session;

    private OpenSeason(SeasonFile file, SeasonSession session) {
        this.file = file;
        this.session = session;
    }

    /** The bundled season, long after it was over. */
    public static OpenSeason bundled(Path folder) {
        return of(folder, Catalogue.bundled(), Clock.systemUTC());
    }

    /** The bundled season at a moment of it, in Italian time. */
    public static OpenSeason bundledAt(Path folder, LocalDateTime now) {
        return of(folder, Catalogue.bundled(), Clock.fixed(now.atZone(ROME).toInstant(), ROME));
    }

    /** The bundled season; what is entered is written to its file at once. */
    public static OpenSeason saving(Path folder) {
        return of(folder, Catalogue.bundled(), Clock.systemUTC(), Runnable::run);
    }

    public static OpenSeason of(Path folder, Workbook workbook, Clock clock) {
        return of(folder, workbook, clock, task -> {});
    }

    private static OpenSeason of(Path folder, Workbook workbook, Clock clock, Executor files) {
        try {
            var backups = new Backups(folder.resolve("backups"), clock);
            var file = SeasonFile.create(folder.resolve("season.volata"), workbook, backups);
            var threads = new Threads(Runnable::run, files, task -> {});
            return new OpenSeason(file, new SeasonSession(file, workbook, threads, clock, NO_FORECAST));
        } catch (StoreException e) {
            throw new IllegalStateException(e.problem().toString(), e);
        }
    }

    public SeasonSession session() {
        return session;
    }

    public Season season() {
        return session.state().get().season();
    }

    /** By the short names of the clubs, home first. */
    public Fixture fixture(String home, String away) {
        return season().fixtures().stream()
                .filter(fixture -> season().club(fixture.home()).shortName().equals(home)
                        && season().club(fixture.away()).shortName().equals(away))
                .findFirst()
                .orElseThrow();
    }

    public int number(String home, String away) {
        return fixture(home, away).number();
    }

    @Override
    public void close() {
        file.close();
    }
}
