package app.volata.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;
import javafx.collections.ListChangeListener;
import org.junit.jupiter.api.Test;

class KeyedRowsTest {
    private record Value(int key, String text) {}

    private static final class Row {
        private final int key;
        private String text;

        Row(Value value) {
            key = value.key();
            text = value.text();
        }
    }

    private final KeyedRows<Integer, Value, Row> rows =
            new KeyedRows<>(Value::key, Row::new, (row, value) -> row.text = value.text());
    private final List<String> heard = new ArrayList<>();

    KeyedRowsTest() {
        rows.rows().addListener((ListChangeListener<Row>) change -> {
            while (change.next()) {
                heard.add(change.wasPermutated() ? "order" : change.wasRemoved() ? "removed" : "added");
            }
        });
    }

    private static List<Value> values(int... keys) {
        var values = new ArrayList<Value>();
        for (int key : keys) {
            values.add(new Value(key, "v" + key));
        }
        return values;
    }

    private List<Integer> keys() {
        return rows.rows().stream().map(row -> row.key).toList();
    }

    @Test
    void contentsChangeInSilence() {
        rows.update(values(1, 2, 3));
        var second = rows.rows().get(1);
        heard.clear();
        rows.update(List.of(new Value(1, "a"), new Value(2, "b"), new Value(3, "c")));
        assertEquals(List.of(), heard);
        assertSame(second, rows.rows().get(1));
        assertEquals("b", second.text);
    }

    @Test
    void anotherOrderIsAPermutation() {
        rows.update(values(1, 2, 3));
        heard.clear();
        rows.update(values(3, 1, 2));
        assertEquals(List.of("order"), heard);
        assertEquals(List.of(3, 1, 2), keys());
    }

    @Test
    void rowsComeAndGo() {
        rows.update(values(1, 2, 3));
        rows.update(values(3, 4));
        assertEquals(List.of(3, 4), keys());
        rows.update(values());
        assertEquals(List.of(), keys());
    }

    @Test
    void oneKeyTwiceIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> rows.update(values(1, 1)));
    }

    @Test
    void nobodyElseChangesTheRows() {
        rows.update(values(1));
        assertThrows(UnsupportedOperationException.class, () -> rows.rows().clear());
    }

    @Test
    void anySequenceKeepsOrderAndIdentity() {
        long seed = RandomGenerator.getDefault().nextLong();
        var random = new Random(seed);
        var known = new HashMap<Integer, Row>();
        for (int i = 0; i < Integer.getInteger("volata.cases", 2000); i++) {
            var pool = new ArrayList<>(List.of(0, 1, 2, 3, 4, 5, 6, 7));
            Collections.shuffle(pool, random);
            var chosen = pool.subList(0, random.nextInt(pool.size() + 1));
            rows.update(values(chosen.stream().mapToInt(Integer::intValue).toArray()));
            assertEquals(chosen, keys(), () -> "seed " + seed);
            known.keySet().retainAll(chosen);
            for (var row : rows.rows()) {
                var before = known.put(row.key, row);
                assertTrue(before == null || before == row, () -> "seed " + seed);
            }
        }
    }
}
