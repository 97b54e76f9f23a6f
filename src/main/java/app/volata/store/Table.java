package app.volata.store;

import app.volata.model.Workbook;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Which rows a workbook has in a table of the file.
 *
 * @param elements the part of a workbook that the table keeps, piece by piece; a piece that stays the same object is
 *     not looked into again
 * @param rows the rows of one piece, which is told its place; the rows of two places never share a key
 * @param <E> a piece
 */
record Table<E>(Shape shape, Function<Workbook, List<E>> elements, Rows<E> rows) {
    /** Takes a piece apart. */
    @FunctionalInterface
    interface Rows<E> {
        void of(E element, int place, Consumer<Row> to);
    }

    /** A row to write, or, with {@code gone}, the key of one to take out. */
    record Change(Row row, boolean gone) {}

    /** What turns the rows of one workbook into those of another. */
    @SuppressWarnings("ReferenceEquality") // the same object needs no look inside; another one gets it row by row
    void changes(@Nullable Workbook before, Workbook after, Consumer<Change> to) {
        List<E> was = before == null ? List.of() : elements.apply(before);
        List<E> is = elements.apply(after);
        if (was == is) {
            return;
        }
        for (int place = 0; place < Math.max(was.size(), is.size()); place++) {
            E old = place < was.size() ? was.get(place) : null;
            E now = place < is.size() ? is.get(place) : null;
            if (old != now) {
                compare(rowsOf(old, place), rowsOf(now, place), to);
            }
        }
    }

    private void compare(Map<Row, Row> was, Map<Row, Row> is, Consumer<Change> to) {
        was.forEach((rowKey, row) -> {
            if (!is.containsKey(rowKey)) {
                to.accept(new Change(rowKey, true));
            }
        });
        is.forEach((rowKey, row) -> {
            if (!row.equals(was.get(rowKey))) {
                to.accept(new Change(row, false));
            }
        });
    }

    private Map<Row, Row> rowsOf(@Nullable E element, int place) {
        Map<Row, Row> byKey = new LinkedHashMap<>();
        if (element != null) {
            rows.of(element, place, row -> byKey.put(row.first(shape.key()), row));
        }
        return byKey;
    }
}
