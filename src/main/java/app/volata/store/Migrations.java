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
    private static final int BUNDLED = 1;

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

    /** Brings a file up from that version, each step in a transaction that sets the version too. */
    void apply(Connection connection, int from) throws SQLException {
        try (var statement = connection.createStatement()) {
            for (int version = from + 1; version <= latest(); version++) {
                statement.executeUpdate("BEGIN IMMEDIATE");
                try {
                    statement.executeUpdate(scripts.get(version - 1));
                    statement.executeUpdate("PRAGMA user_version = " + version);
                    statement.executeUpdate("COMMIT");
                } catch (SQLException e) {
                    Database.rollBack(connection, e);
                    throw e;
                }
            }
        }
    }
}
