package app.volata.session;

import app.volata.exchange.Export;
import app.volata.exchange.Import;
import app.volata.exchange.ImportException;
import app.volata.model.Edit;
import app.volata.model.Workbook;
import app.volata.store.SeasonFile;
import app.volata.store.StoreException;
import app.volata.store.StoreProblem;
import app.volata.store.TextFile;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.UnaryOperator;

/** Files of other programs in and out of the open season: read and written off the window's thread, where all completes. */
public final class Traffic {
    private final SeasonSession session;
    private final SeasonFile file;
    private final Threads threads;

    Traffic(SeasonSession session, SeasonFile file, Threads threads) {
        this.session = session;
        this.file = file;
        this.threads = threads;
    }

    /** Reads a file; the season does not change. */
    public CompletionStage<Incoming> read(Path path) {
        return CompletableFuture.supplyAsync(() -> incoming(path), threads.files())
                .thenApplyAsync(read -> read, threads.ui());
    }

    /** Reads a text that stands for the file of that name: it was corrected. Quick enough for a key. */
    public Incoming read(String file, String text) {
        try {
            return new Incoming.Read(file, text, Import.read(file, text));
        } catch (ImportException e) {
            return new Incoming.Refused(file, text, e.problem());
        }
    }

    private Incoming incoming(Path path) {
        try {
            return read(path.toString(), Import.text(path));
        } catch (ImportException e) {
            return new Incoming.Refused(path.toString(), "", e.problem());
        }
    }

    /** Where the copy goes that is made before an import. */
    public Path nextCopy() {
        return file.nextImportCopy();
    }

    /**
     * Copies the season, then makes the change as one edit; what was entered meanwhile is in it. Where the copy fails
     * nothing changes, and the problem says why.
     */
    public CompletionStage<Optional<StoreProblem>> takeOver(UnaryOperator<Workbook> change) {
        return CompletableFuture.supplyAsync(this::copied, threads.files())
                .thenApplyAsync(
                        problem -> {
                            if (problem.isEmpty()) {
                                var now = session.state().get().workbook();
                                session.execute(new Edit.TakeOver(change.apply(now)));
                            }
                            return problem;
                        },
                        threads.ui());
    }

    private Optional<StoreProblem> copied() {
        try {
            file.copyBeforeImport();
            return Optional.empty();
        } catch (StoreException e) {
            return Optional.of(e.problem());
        }
    }

    /** Writes the season to a file in this format; empty where that went well. */
    public CompletionStage<Optional<StoreProblem>> write(Path path, Export format) {
        var season = session.state().get().season();
        return CompletableFuture.supplyAsync(() -> written(path, format.write(season)), threads.files())
                .thenApplyAsync(problem -> problem, threads.ui());
    }

    private static Optional<StoreProblem> written(Path path, String text) {
        try {
            TextFile.write(path, text);
            return Optional.empty();
        } catch (StoreException e) {
            return Optional.of(e.problem());
        }
    }
}
