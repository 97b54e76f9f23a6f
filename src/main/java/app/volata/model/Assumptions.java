package app.volata.model;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Assumed results by the number of their fixture, in that order. */
public record Assumptions(Map<Integer, Assumption> byFixture) {
    public static final Assumptions NONE = new Assumptions(Map.of());

    public Assumptions {
        byFixture = Collections.unmodifiableSortedMap(new TreeMap<>(byFixture));
    }

    public boolean isEmpty() {
        return byFixture.isEmpty();
    }

    public int size() {
        return byFixture.size();
    }

    public @Nullable Assumption of(int fixture) {
        return byFixture.get(fixture);
    }

    public Assumptions with(int fixture, Assumption assumption) {
        SortedMap<Integer, Assumption> changed = new TreeMap<>(byFixture);
        changed.put(fixture, assumption);
        return new Assumptions(changed);
    }

    public Assumptions without(int fixture) {
        if (!byFixture.containsKey(fixture)) {
            return this;
        }
        SortedMap<Integer, Assumption> changed = new TreeMap<>(byFixture);
        changed.remove(fixture);
        return new Assumptions(changed);
    }
}
