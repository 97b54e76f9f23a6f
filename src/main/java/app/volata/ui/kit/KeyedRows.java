package app.volata.ui.kit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/**
 * The rows of a table, brought up to date by key. A row stays the same object as long as its key is there, so selection,
 * scroll and focus survive; the list fires nothing where only contents changed, and a permutation where only the order did.
 *
 * @param <K> key, with equals
 * @param <V> value that a row shows
 * @param <R> row, an object with properties
 */
public final class KeyedRows<K, V, R> {
    private final Function<? super V, ? extends K> keyOf;
    private final Function<? super V, ? extends R> create;
    private final BiConsumer<? super R, ? super V> refresh;
    private final ObservableList<R> rows = FXCollections.observableArrayList();
    private final ObservableList<R> shown = FXCollections.unmodifiableObservableList(rows);
    private final Map<K, R> byKey = new HashMap<>();

    /**
     * @param create makes the row of a new key
     * @param refresh writes a value into the row of its key
     */
    public KeyedRows(
            Function<? super V, ? extends K> keyOf,
            Function<? super V, ? extends R> create,
            BiConsumer<? super R, ? super V> refresh) {
        this.keyOf = keyOf;
        this.create = create;
        this.refresh = refresh;
    }

    /** For the table; it cannot be changed there. */
    public ObservableList<R> rows() {
        return shown;
    }

    /** Shows these values in this order; every key once. */
    public void update(List<? extends V> values) {
        var rank = new IdentityHashMap<R, Integer>();
        var fresh = new ArrayList<R>();
        for (var value : values) {
            K key = keyOf.apply(value);
            var row = byKey.get(key);
            if (row == null) {
                row = create.apply(value);
                byKey.put(key, row);
                fresh.add(row);
            } else {
                refresh.accept(row, value);
            }
            if (rank.put(row, rank.size()) != null) {
                throw new IllegalArgumentException("two values of one key: " + key);
            }
        }
        if (rank.size() < rows.size() + fresh.size()) {
            byKey.values().removeIf(row -> !rank.containsKey(row));
            rows.retainAll(rank.keySet()); // one change, however many rows go
        }
        if (!fresh.isEmpty()) {
            rows.addAll(fresh);
        }
        var order = Comparator.<R>comparingInt(rank::get);
        for (int i = 1; i < rows.size(); i++) {
            if (order.compare(rows.get(i - 1), rows.get(i)) > 0) {
                rows.sort(order);
                return;
            }
        }
    }
}
