package app.volata.store;

import app.volata.model.Workbook;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes the difference of two workbooks into a file. Statements are prepared once and kept. */
final class Writer {
    private final Connection connection;
    private final Map<String, PreparedStatement> statements = new HashMap<>();

    Writer(Connection connection) {
        this.connection = connection;
    }

    /**
     * Writes in one transaction, all or nothing.
     *
     * @param before what the file holds; null while it is empty
     */
    void write(@Nullable Workbook before, Workbook after) throws SQLException {
        var batches = batches(before, after);
        if (batches.isEmpty()) {
            return;
        }
        step("BEGIN IMMEDIATE");
        try {
            // a row may come before the one that it names; what counts is the end
            step("PRAGMA defer_foreign_keys = ON");
            for (var batch : batches) {
                batch.executeBatch();
            }
            step("COMMIT");
        } catch (SQLException e) {
            Database.rollBack(connection, e);
            throw e;
        }
    }

    private List<PreparedStatement> batches(@Nullable Workbook before, Workbook after) throws SQLException {
        var batches = new ArrayList<PreparedStatement>();
        for (var table : Tables.ALL) {
            var changes = new ArrayList<Table.Change>();
            table.changes(before, after, changes::add);
            fill(table.shape().delete(), changes, true, batches);
            fill(table.shape().upsert(), changes, false, batches);
        }
        return batches;
    }

    private void fill(String sql, List<Table.Change> changes, boolean gone, List<PreparedStatement> batches)
            throws SQLException {
        PreparedStatement batch = null;
        for (var change : changes) {
            if (change.gone() == gone) {
                if (batch == null) {
                    batch = prepared(sql);
                    batch.clearBatch();
                    batches.add(batch);
                }
                for (int i = 0; i < change.row().size(); i++) {
                    batch.setObject(i + 1, change.row().cell(i));
                }
                batch.addBatch();
            }
        }
    }

    private PreparedStatement prepared(String sql) throws SQLException {
        var statement = statements.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            statements.put(sql, statement);
        }
        return statement;
    }

    private void step(String sql) throws SQLException {
        Database.run(connection, sql);
    }
}
