package app.volata.session;

import app.volata.model.Workbook;
import app.volata.store.Backups;
import app.volata.store.DataFolder;
import app.volata.store.SeasonFile;
import app.volata.store.StoreException;
import app.volata.store.StoreProblem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import org.jspecify.annotations.Nullable;

/**
 * Which season lies open. Files are opened away from the UI thread, and what was open stays so until the next one is
 * there. Everything but {@link #start} is called on the UI thread, where every stage completes.
 */
public final class Desk {
    /** The file of the first start. */
    public static final String FIRST = "serie-a-2017-18.volata";

    private final DataFolder folder;
    private final Settings settings;
    private final Threads threads;
    private final Clock clock;
    private final ForecastEngine engine;
    private final Supplier<Workbook> bundled;
    private final Backups backups;
    private final Published<@Nullable SeasonSession> session = new Published<>(this, "session", null);
    private final Published<@Nullable StoreProblem> trouble = new Published<>(this, "trouble", null);

    /** The opening under way; the next one waits for it. */
    private CompletionStage<?> turn = CompletableFuture.completedStage(null);

    /** @param bundled the season of the first start, read when it is needed */
    public Desk(
            DataFolder folder,
            Settings settings,
            Threads threads,
            Clock clock,
            ForecastEngine engine,
            Supplier<Workbook> bundled) {
        this.folder = folder;
        this.settings = settings;
        this.threads = threads;
        this.clock = clock;
        this.engine = engine;
        this.bundled = bundled;
        this.backups = folder.backups(clock);
    }

    /** The open season; null before the start, and where nothing could be opened. */
    public ReadOnlyObjectProperty<@Nullable SeasonSession> session() {
        return session;
    }

    /** Why the last file asked for is not open; null where all is well. */
    public ReadOnlyObjectProperty<@Nullable StoreProblem> trouble() {
        return trouble;
    }

    /** The trouble was read. */
    public void dismissTrouble() {
        trouble.set(null);
    }

    /** Files opened lately, the newest first, without the open one. */
    public List<Path> recent() {
        var open = session.get();
        return settings.recent().stream()
                .filter(path -> open == null || !path.equals(open.path()))
                .toList();
    }

    /**
     * Opens the file named at the start, else the one open last, else the bundled season, which is put into the data
     * folder first. Where one of the former two cannot be opened, {@link #trouble} says so and the bundled season stands
     * in for it this time. From any thread, before anything else: the file is read while the window is being made.
     */
    public CompletionStage<Opened> start(Optional<Path> named) {
        var wanted = named.or(settings::lastFile)
                .map(path -> new Wanted(absolute(path), false, true))
                .orElseGet(() -> first(true));
        return inTurn(wanted, loadNow(wanted)).thenComposeAsync(this::orBundled, threads.ui());
    }

    private CompletionStage<Opened> orBundled(Opened opened) {
        if (opened instanceof Opened.Refused(var problem) && !problem.path().equals(folder.file(FIRST))) {
            return load(first(false))
                    .thenApplyAsync(
                            standIn -> {
                                trouble.set(problem);
                                return standIn;
                            },
                            threads.ui());
        }
        return CompletableFuture.completedStage(opened);
    }

    public CompletionStage<Opened> open(Path path) {
        return load(new Wanted(absolute(path), false, true));
    }

    /** Opens the season of the first start, made anew where it is gone. */
    public CompletionStage<Opened> openBundled() {
        return load(first(true));
    }

    /** Puts the newest copy in the place of a damaged file, which is kept beside it, and opens it. */
    public CompletionStage<Opened> restore(Path path) {
        var open = session.get();
        if (open != null && open.path().equals(absolute(path))) {
            return CompletableFuture.completedStage(
                    new Opened.Unsaved(open.saveState().get()));
        }
        return CompletableFuture.supplyAsync(() -> restored(path), threads.files())
                .thenComposeAsync(problem -> problem.map(this::refused).orElseGet(() -> open(path)), threads.ui());
    }

    private Optional<StoreProblem> restored(Path path) {
        try {
            backups.restore(path);
            return Optional.empty();
        } catch (StoreException e) {
            return Optional.of(e.problem());
        }
    }

    /** Writes what is open, as it stands on the screen, to another file. Empty where that went well. */
    public CompletionStage<Optional<StoreProblem>> saveCopy(Path path) {
        var open = session.get();
        if (open == null) {
            return CompletableFuture.completedStage(Optional.empty());
        }
        var contents = open.state().get().workbook();
        return CompletableFuture.supplyAsync(() -> written(path, contents), threads.files())
                .thenApplyAsync(problem -> problem, threads.ui());
    }

    private static Optional<StoreProblem> written(Path path, Workbook contents) {
        try {
            SeasonFile.write(path, contents);
            return Optional.empty();
        } catch (StoreException e) {
            return Optional.of(e.problem());
        }
    }

    /** Closes what is open, after its last save; where that fails it stays open and the state says why. */
    public CompletionStage<SaveState> close() {
        var open = session.get();
        return open == null ? CompletableFuture.completedStage(new SaveState.Saved()) : open.close();
    }

    /**
     * A file to open.
     *
     * @param make whether to put the bundled season there where nothing is
     * @param remember whether the next start opens it again
     */
    private record Wanted(Path path, boolean make, boolean remember) {}

    private Wanted first(boolean remember) {
        return new Wanted(folder.file(FIRST), true, remember);
    }

    private static Path absolute(Path path) {
        return path.toAbsolutePath().normalize();
    }

    private CompletionStage<Opened> load(Wanted wanted) {
        return inTurn(wanted, turn.thenComposeAsync(done -> loadNow(wanted), threads.ui()));
    }

    private CompletionStage<Opened> inTurn(Wanted wanted, CompletionStage<Opened> opened) {
        turn = opened.handle((done, mistake) -> {
            if (mistake != null) {
                // not a problem of the file: the handler of the UI thread shows it
                threads.ui().execute(() -> {
                    throw new IllegalStateException("opening " + wanted.path(), mistake);
                });
            }
            return done;
        });
        return opened;
    }

    private CompletionStage<Opened> loadNow(Wanted wanted) {
        var open = session.get();
        if (open != null && open.path().equals(wanted.path())) {
            return CompletableFuture.completedStage(new Opened.Ready(open));
        }
        return CompletableFuture.supplyAsync(() -> read(wanted), threads.files())
                .thenComposeAsync(
                        loaded -> switch (loaded) {
                            case Loaded.Problem(var problem) -> refused(problem);
                            case Loaded.File file -> replace(file, wanted);
                        },
                        threads.ui());
    }

    private CompletionStage<Opened> refused(StoreProblem problem) {
        trouble.set(problem);
        return CompletableFuture.completedStage(new Opened.Refused(problem));
    }

    /** A file with its first state, which is computed away from the UI thread too. */
    private sealed interface Loaded {
        record File(SeasonFile file, SeasonState state) implements Loaded {}

        record Problem(StoreProblem problem) implements Loaded {}
    }

    private Loaded read(Wanted wanted) {
        try {
            if (wanted.make() && Files.notExists(wanted.path())) {
                SeasonFile.write(wanted.path(), bundled.get());
            }
            var file = SeasonFile.open(wanted.path(), backups);
            return new Loaded.File(file, SeasonState.of(0, file.workbook()));
        } catch (StoreException e) {
            return new Loaded.Problem(e.problem());
        }
    }

    private CompletionStage<Opened> replace(Loaded.File next, Wanted wanted) {
        var old = session.get();
        if (old == null) {
            return ready(next, wanted);
        }
        return old.close()
                .thenComposeAsync(
                        last -> {
                            if (last instanceof SaveState.Saved) {
                                return ready(next, wanted);
                            }
                            if (old.state().get().workbook().equals(next.state().workbook())) {
                                // all that the old file lacks is in this one: a copy saved in need
                                return old.discard().thenComposeAsync(done -> ready(next, wanted), threads.ui());
                            }
                            threads.files().execute(next.file()::close);
                            return CompletableFuture.completedStage(new Opened.Unsaved(last));
                        },
                        threads.ui());
    }

    private CompletionStage<Opened> ready(Loaded.File next, Wanted wanted) {
        var opened = new SeasonSession(next.file(), next.state(), threads, clock, engine);
        if (wanted.remember()) {
            settings.opened(wanted.path());
        }
        trouble.set(null);
        session.set(opened);
        return CompletableFuture.completedStage(new Opened.Ready(opened));
    }
}
