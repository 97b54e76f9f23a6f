package app.volata.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteOpenMode;

/** Connections to SQLite, set up as a season file needs them, and the few questions asked of one. */
final class Database {
    /** How long another program may hold the file for a moment (a backup tool) before it counts as open elsewhere. */
    private static final int BUSY_MILLIS = 250;

    private Database() {}

    /** A file that is there, to read and write; another program's lock shows with the first question. */
    static Connection open(Path path) throws SQLException {
        var config = config();
        config.resetOpenMode(SQLiteOpenMode.CREATE);
        return connect(config, url(path));
    }

    /** A file that is there, only to read. */
    static Connection openToRead(Path path) throws SQLException {
        var config = config();
        config.setReadOnly(true);
        return connect(config, url(path));
    }

    /** A new file, which nobody sees until it is whole: no journal and no waiting for the disk. */
    static Connection create(Path path) throws SQLException {
        var config = config();
        config.setJournalMode(SQLiteConfig.JournalMode.OFF);
        config.setSynchronous(SQLiteConfig.SynchronousMode.OFF);
        return connect(config, url(path));
    }

    static Connection inMemory() throws SQLException {
        return connect(config(), "jdbc:sqlite::memory:");
    }

    private static SQLiteConfig config() {
        var config = new SQLiteConfig();
        config.setBusyTimeout(BUSY_MILLIS);
        config.enforceForeignKeys(true);
        config.setPragma(SQLiteConfig.Pragma.SYNCHRONOUS, "FULL");
        return config;
    }

    private static Connection connect(SQLiteConfig config, String url) throws SQLException {
        return config.createConnection(url);
    }

    /** As an address, so that a question mark or a percent sign in a name stays one. */
    private static String url(Path path) {
        return "jdbc:sqlite:" + path.toAbsolutePath().toUri();
    }

    static int number(Connection connection, String question) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(question)) {
            return row.getInt(1);
        }
    }

    static void run(Connection connection, String command) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.executeUpdate(command);
        }
    }

    /** Whether no byte of the file is missing; the database itself does not mind where the last page has nothing to say. */
    static boolean complete(Connection connection, Path path) throws SQLException {
        return path.toFile().length()
                >= (long) number(connection, "PRAGMA page_count") * number(connection, "PRAGMA page_size");
    }

    /** Whether every page is sound and every reference leads somewhere. */
    static boolean whole(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var answer = statement.executeQuery("PRAGMA quick_check(1)")) {
            return "ok".equals(answer.getString(1)) && linked(connection);
        }
    }

    /** Whether every reference leads somewhere. */
    static boolean linked(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var broken = statement.executeQuery("PRAGMA foreign_key_check")) {
            return !broken.next();
        }
    }

    /** Ends a transaction that failed. SQLite has ended it already where the disk was full; that is no second failure. */
    static void rollBack(Connection connection, SQLException because) {
        try {
            run(connection, "ROLLBACK");
        } catch (SQLException e) {
            because.addSuppressed(e);
        }
    }
}
