package app.volata.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteErrorCode;

/** Says what an error of SQLite or of the file system means for a person. */
final class Problems {
    private Problems() {}

    /**
     * What went wrong with a file that was open.
     *
     * @param backup the newest copy of the file, to be offered where it is damaged
     */
    static StoreProblem of(Path path, SQLException error, @Nullable Path backup) {
        return switch (code(error)) {
            case SQLITE_BUSY, SQLITE_LOCKED -> new StoreProblem.OpenElsewhere(path);
            case SQLITE_FULL -> new StoreProblem.DiskFull(path);
            case SQLITE_READONLY, SQLITE_PERM ->
                // SQLite also refuses to write to a file that was moved away
                Files.notExists(path) ? new StoreProblem.NotFound(path) : new StoreProblem.ReadOnly(path);
            case SQLITE_CORRUPT, SQLITE_FORMAT -> new StoreProblem.Damaged(path, backup);
            case SQLITE_NOTADB ->
                backup == null ? new StoreProblem.NotASeasonFile(path) : new StoreProblem.Damaged(path, backup);
            default -> byLooking(path, error);
        };
    }

    /** The same for a file being opened, where a missing table is damage, not our mistake. */
    static StoreProblem atOpening(Path path, SQLException error, @Nullable Path backup) {
        return switch (code(error)) {
            case SQLITE_ERROR, SQLITE_CONSTRAINT, SQLITE_MISMATCH, SQLITE_SCHEMA ->
                new StoreProblem.Damaged(path, backup);
            default -> of(path, error, backup);
        };
    }

    static StoreProblem of(Path path, IOException error) {
        if (error instanceof NoSuchFileException) {
            return new StoreProblem.NotFound(path);
        }
        if (error instanceof AccessDeniedException) {
            return new StoreProblem.ReadOnly(path);
        }
        var reason = error instanceof FileSystemException system ? system.getReason() : error.getMessage();
        var words = reason == null ? "" : reason.toLowerCase(Locale.ROOT);
        if (words.contains("no space") || words.contains("not enough space") || words.contains("quota")) {
            return new StoreProblem.DiskFull(path);
        }
        if (words.contains("read-only")) {
            return new StoreProblem.ReadOnly(path);
        }
        return new StoreProblem.Failed(path, reason == null ? error.toString() : reason);
    }

    /** Without its extension, which is in the higher bytes. */
    private static SQLiteErrorCode code(SQLException error) {
        return SQLiteErrorCode.getErrorCode(error.getErrorCode() & 0xFF);
    }

    private static StoreProblem byLooking(Path path, SQLException error) {
        if (Files.notExists(path)) {
            return new StoreProblem.NotFound(path);
        }
        if (Files.isReadable(path) && !writable(path)) {
            return new StoreProblem.ReadOnly(path);
        }
        var message = error.getMessage();
        return new StoreProblem.Failed(path, message == null ? error.toString() : message);
    }

    /** Whether the file and, for the journal beside it, its folder can be written. */
    static boolean writable(Path path) {
        var folder = path.toAbsolutePath().getParent();
        return Files.isWritable(path) && folder != null && Files.isWritable(folder);
    }
}
