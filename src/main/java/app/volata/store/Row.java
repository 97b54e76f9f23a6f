package app.volata.store;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The cells of one row: text, integers, reals and nulls, as SQLite has them. */
final class Row {
    private final @Nullable Object[] cells;

    private Row(@Nullable Object[] cells) {
        this.cells = cells;
    }

    static Row of(@Nullable Object... cells) {
        return new Row(cells);
    }

    @Nullable
    Object cell(int column) {
        return cells[column];
    }

    int size() {
        return cells.length;
    }

    /** The first cells. */
    Row first(int count) {
        return count == cells.length ? this : new Row(Arrays.copyOf(cells, count));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Row row && Arrays.equals(cells, row.cells);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(cells);
    }

    @Override
    public String toString() {
        return Arrays.toString(cells);
    }
}
