package app.volata.clinch;

import app.volata.model.Outcome;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Results that must come together.
 *
 * @param results by the number of the fixture, what it may end with; never all three
 */
public record Condition(SortedMap<Integer, Set<Outcome>> results) {
    public Condition {
        var copy = new TreeMap<Integer, Set<Outcome>>();
        results.forEach(
                (fixture, outcomes) -> copy.put(fixture, Collections.unmodifiableSet(EnumSet.copyOf(outcomes))));
        results = Collections.unmodifiableSortedMap(copy);
    }

    public static Condition of(Map<Integer, ? extends Set<Outcome>> results) {
        return new Condition(new TreeMap<>(results));
    }
}
