package app.volata.store;

import app.volata.model.Workbook;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;

/** The way into a season file, step by step; a step that fails ends it with a problem and leaves the file as it was. */
final class Opening {
    private final Path path;
    private final Backups backups;
    private final Kind kind;
    private final Migrations migrations;

    Opening(Path path, Backups backups, Migrations migrations) {
        this.path = path.toAbsolutePath();
        this.backups = backups;
        this.migrations = migrations;
        this.kind = new Kind(this.path, migrations.latest());
    }

    SeasonFile open() throws StoreException {
        kind.requireFile();
        Connection connection = null;
        try {
            connection = Database.open(path);
            var contents = contents(connection);
            return SeasonFile.opened(path, connection, backups, contents);
        } catch (StoreException | SQLException | IOException | RuntimeException e) {
            close(connection, e);
            throw problem(e);
        }
    }

    private Workbook contents(Connection connection) throws StoreException, SQLException, IOException {
        int version = kind.version(connection);
        if (!Problems.writable(path)) {
            throw new StoreException(new StoreProblem.ReadOnly(path));
        }
        lock(connection);
        if (!Database.whole(connection) || !Database.complete(connection, path)) {
            throw new StoreException(damaged());
        }
        if (version < migrations.latest()) {
            SeasonFile.copy(connection, backups.beforeMigration(path, version));
            backups.prune(path);
            migrations.apply(connection, version);
        }
        return new WorkbookReader(connection).read();
    }

    /** The mode takes hold with the first transaction that writes; an empty one is enough. */
    private static void lock(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("PRAGMA locking_mode = EXCLUSIVE");
            statement.executeUpdate("BEGIN EXCLUSIVE; COMMIT");
            statement.execute("PRAGMA journal_mode = DELETE");
        }
    }

    private StoreException problem(Exception e) {
        return switch (e) {
            case StoreException known -> known;
            case SQLException sql ->
                new StoreException(
                        Problems.atOpening(path, sql, backups.newest(path).orElse(null)), sql);
            case IOException io -> new StoreException(Problems.of(path, io), io);
            default -> new StoreException(damaged(), e); // the model refuses what it says
        };
    }

    private StoreProblem damaged() {
        return new StoreProblem.Damaged(path, backups.newest(path).orElse(null));
    }

    private static void close(@org.jspecify.annotations.Nullable Connection connection, Exception because) {
        if (connection != null) {
            try {
                connection.close();
            } catch (SQLException e) {
                because.addSuppressed(e);
            }
        }
    }
}
