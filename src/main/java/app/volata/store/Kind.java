package app.volata.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * Whether something is a season file that this Volata reads. Asked through SQLite only: on Unix, a program that opens and
 * closes a file by itself loses every lock that it has on it.
 *
 * @param known the newest version
 */
record Kind(Path path, int known) {
    void requireFile() throws StoreException {
        if (Files.notExists(path)) {
            throw new StoreException(new StoreProblem.NotFound(path));
        }
        if (!Files.isRegularFile(path)) {
            throw new StoreException(new StoreProblem.NotASeasonFile(path));
        }
    }

    /** The version of a season file. */
    int version(Connection connection) throws StoreException, SQLException {
        if (Database.number(connection, "PRAGMA application_id") != SeasonFile.APPLICATION_ID) {
            throw new StoreException(new StoreProblem.NotASeasonFile(path));
        }
        int version = Database.number(connection, "PRAGMA user_version");
        if (version > known) {
            throw new StoreException(new StoreProblem.NewerVersion(path, version, known));
        }
        return version;
    }
}
