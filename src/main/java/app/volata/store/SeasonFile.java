package app.volata.store;

import app.volata.model.Workbook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConnection;

/**
 * An open season file: one SQLite database that this process alone holds until it is closed. Opened on one thread, then
 * used by one thread at a time.
 */
public final class SeasonFile implements AutoCloseable {
    /** The letters "Vola" at the place where SQLite keeps the kind of a file. */
    static final int APPLICATION_ID = 0x566F6C61;

    private final Path path;
    private final Connection connection;
    private final Backups backups;
    private final Writer writer;

    /** What the disk holds; null after a failure, until it is read again. */
    private @Nullable Workbook onDisk;

    private SeasonFile(Path path, Connection connection, Backups backups, Workbook onDisk) {
        this.path = path;
        this.connection = connection;
        this.backups = backups;
        this.writer = new Writer(connection);
        this.onDisk = onDisk;
    }

    /** Writes a new file in place of what is there and opens it. A file that is open elsewhere is left alone. */
    public static SeasonFile create(Path path, Workbook contents, Backups backups) throws StoreException {
        write(path, contents);
        return new Opening(path, backups, Migrations.bundled()).open();
    }

    /** Opens a file that is there: asks what it is, locks, checks, copies and migrates it where it is old, reads it. */
    public static SeasonFile open(Path path, Backups backups) throws StoreException {
        return new Opening(path, backups, Migrations.bundled()).open();
    }

    /** Reads a file without locking or changing it. */
    public static Workbook read(Path path) throws StoreException {
        return new Reading(path, Migrations.bundled()).read();
    }

    /** Writes a new file in place of what is there: whole, or not at all. */
    public static void write(Path path, Workbook contents) throws StoreException {
        requireFree(path);
        try (var draft = Draft.of(path)) {
            try (var connection = Database.create(draft.path())) {
                Migrations.bundled().apply(connection, 0);
                new Writer(connection).write(null, contents);
            }
            clearJournals(path);
            draft.put();
        } catch (SQLException e) {
            throw new StoreException(Problems.of(path, e, null), e);
        } catch (IOException e) {
            throw new StoreException(Problems.of(path, e), e);
        }
    }

    static SeasonFile opened(Path path, Connection connection, Backups backups, Workbook contents) {
        return new SeasonFile(path, connection, backups, contents);
    }

    public Path path() {
        return path;
    }

    /** What the file held when it was opened, or after the last save that went well. */
    public Workbook workbook() throws StoreException {
        try {
            return contents();
        } catch (SQLException e) {
            throw new StoreException(problem(e), e);
        }
    }

    private Workbook contents() throws SQLException {
        var contents = onDisk;
        if (contents == null) {
            contents = new WorkbookReader(connection).read();
            onDisk = contents;
        }
        return contents;
    }

    /**
     * Writes what differs from the disk, in one transaction. Returns when the disk has it; never throws. After a failure
     * the file holds what it held before, and the next call writes what is missing.
     */
    public Optional<StoreProblem> save(Workbook after) {
        try {
            writer.write(contents(), after);
            onDisk = after;
            return Optional.empty();
        } catch (SQLException e) {
            onDisk = null;
            return Optional.of(problem(e));
        } catch (RuntimeException e) {
            onDisk = null;
            return Optional.of(new StoreProblem.Failed(path, e.toString()));
        }
    }

    /** Makes today's copy where there is none yet. A copy that fails is said, and does not stop the work. */
    public Optional<StoreProblem> backUp() {
        var due = backups.due(path);
        if (due.isEmpty()) {
            return Optional.empty();
        }
        try {
            copy(connection, due.get());
            backups.prune(path);
            return Optional.empty();
        } catch (SQLException e) {
            return Optional.of(Problems.of(due.get(), e, null));
        } catch (IOException e) {
            return Optional.of(Problems.of(due.get(), e));
        }
    }

    /** The copy that {@link #copyBeforeImport} would make now. */
    public Path nextImportCopy() {
        return backups.beforeImport(path);
    }

    /** Copies what is on the disk beside the other copies, before much of it changes at once. */
    public Path copyBeforeImport() throws StoreException {
        var copy = backups.beforeImport(path);
        try {
            copy(connection, copy);
            backups.prune(path);
            return copy;
        } catch (SQLException e) {
            throw new StoreException(Problems.of(copy, e, null), e);
        } catch (IOException e) {
            throw new StoreException(Problems.of(copy, e), e);
        }
    }

    /** Copies what is on the disk to another file: whole, or not at all. */
    public void copyTo(Path target) throws StoreException {
        requireFree(target);
        try {
            copy(connection, target);
        } catch (SQLException e) {
            throw new StoreException(Problems.of(target, e, null), e);
        } catch (IOException e) {
            throw new StoreException(Problems.of(target, e), e);
        }
    }

    static void copy(Connection connection, Path target) throws SQLException, IOException {
        try (var draft = Draft.of(target)) {
            try (var statement = connection.prepareStatement("VACUUM INTO ?")) {
                statement.setString(1, draft.path().toString());
                statement.executeUpdate();
            }
            clearJournals(target);
            draft.put();
        }
    }

    /** A journal left by another file would be played into the new one of that name. */
    static void clearJournals(Path path) throws IOException {
        for (var ending : new String[] {"-journal", "-wal", "-shm"}) {
            Files.deleteIfExists(path.resolveSibling(path.getFileName() + ending));
        }
    }

    /** Refuses to take the place of a file that is open: whoever has it would go on saving into nowhere. */
    static void requireFree(Path path) throws StoreException {
        if (!Files.isRegularFile(path)) {
            return;
        }
        try (var connection = Database.open(path)) {
            Database.run(connection, "BEGIN EXCLUSIVE; COMMIT");
        } catch (SQLException e) {
            if (Problems.of(path, e, null) instanceof StoreProblem.OpenElsewhere elsewhere) {
                throw new StoreException(elsewhere, e);
            }
        }
    }

    private StoreProblem problem(SQLException e) {
        return Problems.of(path, e, backups.newest(path).orElse(null));
    }

    /** Lets go of the file. */
    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            // every save is on the disk already, and the lock goes with the process
            System.getLogger(SeasonFile.class.getName()).log(System.Logger.Level.WARNING, "closing " + path, e);
        }
    }

    static Connection migratedInMemory(Connection file, Migrations migrations, int version) throws SQLException {
        var memory = Database.inMemory();
        memory.unwrap(SQLiteConnection.class)
                .deserialize("main", file.unwrap(SQLiteConnection.class).serialize("main"));
        migrations.apply(memory, version);
        return memory;
    }
}
