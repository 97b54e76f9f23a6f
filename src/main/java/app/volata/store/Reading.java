package app.volata.store;

import app.volata.model.Workbook;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.sqlite.SQLiteErrorCode;

/** Reads a season file without leaving a trace; an old one is brought up to date in memory only. */
record Reading(Path path, Migrations migrations) {
    Workbook read() throws StoreException {
        var kind = new Kind(path, migrations.latest());
        kind.requireFile();
        try {
            return read(kind);
        } catch (SQLException e) {
            throw new StoreException(Problems.atOpening(path, e, null), e);
        } catch (RuntimeException e) {
            throw new StoreException(new StoreProblem.Damaged(path, null), e);
        }
    }

    private Workbook read(Kind kind) throws StoreException, SQLException {
        try (var connection = Database.openToRead(path)) {
            return contents(connection, kind);
        } catch (SQLException e) {
            if (e.getErrorCode() != SQLiteErrorCode.SQLITE_READONLY.code) {
                throw e;
            }
        }
        // its last writer was killed: what it began must be rolled back before anyone can read
        try (var connection = Database.open(path)) {
            return contents(connection, kind);
        }
    }

    private Workbook contents(Connection connection, Kind kind) throws StoreException, SQLException {
        Database.run(connection, "BEGIN"); // one state of the file, whoever writes meanwhile
        int version = kind.version(connection);
        if (!Database.whole(connection) || !Database.complete(connection, path)) {
            throw new StoreException(new StoreProblem.Damaged(path, null));
        }
        if (version == migrations.latest()) {
            return new WorkbookReader(connection).read();
        }
        try (var memory = SeasonFile.migratedInMemory(connection, migrations, version)) {
            return new WorkbookReader(memory).read();
        }
    }
}
