package app.volata.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The scripts that lead from an empty file to the schema of today. The number of the last one that a file went through
 * is its {@code user_version}.
 *
 * @param scripts SQL, the first one is migration 1
 */
record Migrations(List<String> scripts) {
    private static final int BUNDLED = 2;

    Migrations {
        scripts = List.copyOf(scripts);
    }

    /** Those of this Volata. */
    static Migrations bundled() {
        return new Migrations(IntStream.rangeClosed(1, BUNDLED)
                .mapToObj(number -> resource("migration-%03d.sql".formatted(number)))
                .toList());
    }

    private static String resource(String name) {
        try (var stream = Migrations.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("missing " + name);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int latest() {
        return scripts.size();
    }

    /**
     * Brings a file up from that version, each step in a transaction that sets the version too. References are checked at
     * the end of a step only, so that it may put a table in the place of another.
     */
    void apply(Connection connection, int from) throws SQLException {
        Database.run(connection, "PRAGMA foreign_keys = OFF");
        try (var statement = connection.createStatement()) {
            for (int version = from + 1; version <= latest(); version++) {
                statement.executeUpdate("BEGIN IMMEDIATE");
                try {
                    statement.executeUpdate(scripts.get(version - 1));
                    statement.executeUpdate("PRAGMA user_version = " + version);
                    if (!Database.linked(connection)) {
                        throw new SQLException("migration " + version + " leaves a reference into nowhere");
                    }
                    statement.executeUpdate("COMMIT");
                } catch (SQLException e) {
                    Database.rollBack(connection, e);
                    throw e;
                }
            }
        } finally {
            Database.run(connection, "PRAGMA foreign_keys = ON");
        }
    }
}
