package app.volata.clinch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;

/** The fewest results of some matches that make a certainty: all of them by size, what holds with fewer left out. */
final class Ways {
    private static final int MOST_RESULTS = 5;
    private static final int FEW_MATCHES = 8;
    private static final int MOST_WAYS = 60;

    private final Probe probe;
    private final byte[] pins;
    private final int[] matches;
    private final BooleanSupplier cancelled;
    /** Per way and match a set of results, as bits; all three where the match does not matter. */
    private List<byte[]> ways = new ArrayList<>();

    private boolean complete = true;

    Ways(Probe probe, byte[] pins, int[] matches, BooleanSupplier cancelled) {
        this.probe = probe;
        this.pins = pins.clone();
        this.matches = matches;
        this.cancelled = cancelled;
    }

    boolean complete() {
        return complete;
    }

    /** Given one choice of results that is enough. */
    List<byte[]> find(byte[] enough) {
        for (int size = 1; size <= most() && ways.size() < MOST_WAYS; size++) {
            choose(new byte[matches.length], 0, size);
        }
        complete = matches.length <= most() && ways.size() < MOST_WAYS && !cancelled.getAsBoolean();
        if (ways.isEmpty()) {
            ways.add(fewer(enough));
        }
        merge();
        return ways;
    }

    private int most() {
        int most = matches.length > FEW_MATCHES ? MOST_RESULTS - 1 : MOST_RESULTS;
        return Math.min(most, matches.length);
    }

    /** Tries all choices of so many more results from a match on. */
    private void choose(byte[] chosen, int from, int more) {
        if (cancelled.getAsBoolean() || ways.size() >= MOST_WAYS) {
            return;
        }
        if (more == 0) {
            if (!known(chosen) && holds(chosen)) {
                ways.add(chosen.clone());
            }
            return;
        }
        for (int i = from; i <= matches.length - more; i++) {
            for (byte bit = 1; bit <= 4; bit = (byte) (bit * 2)) {
                chosen[i] = bit;
                if (!known(chosen)) {
                    choose(chosen, i + 1, more - 1);
                }
            }
            chosen[i] = 0;
        }
    }

    /** Whether fewer of these results are enough already. */
    private boolean known(byte[] chosen) {
        for (var way : ways) {
            boolean within = true;
            for (int i = 0; i < chosen.length && within; i++) {
                within = way[i] == 0 || way[i] == chosen[i];
            }
            if (within) {
                return true;
            }
        }
        return false;
    }

    private boolean holds(byte[] chosen) {
        var pinned = pins.clone();
        for (int i = 0; i < chosen.length; i++) {
            if (chosen[i] != 0) {
                pinned[matches[i]] = (byte) Integer.numberOfTrailingZeros(chosen[i]);
            }
        }
        return probe.holds(pinned);
    }

    /** Leaves out what is not needed. */
    private byte[] fewer(byte[] enough) {
        var way = enough.clone();
        for (int i = way.length - 1; i >= 0; i--) {
            byte bit = way[i];
            way[i] = 0;
            if (!holds(way)) {
                way[i] = bit;
            }
        }
        return way;
    }

    /** Two ways that differ in one match only are one: "do not win" for "draw" and "lose". */
    private void merge() {
        boolean merged = true;
        while (merged) {
            merged = false;
            for (int i = 0; i < ways.size() && !merged; i++) {
                for (int j = i + 1; j < ways.size() && !merged; j++) {
                    merged = merged(i, j);
                }
            }
        }
    }

    private boolean merged(int one, int other) {
        var first = ways.get(one);
        var second = ways.get(other);
        int differing = -1;
        for (int i = 0; i < first.length; i++) {
            if (first[i] != second[i]) {
                if (differing >= 0 || first[i] == 0 || second[i] == 0) {
                    return false;
                }
                differing = i;
            }
        }
        if (differing >= 0) {
            var union = first.clone();
            union[differing] |= second[differing];
            union[differing] = union[differing] == 7 ? 0 : union[differing];
            var changed = new ArrayList<>(ways);
            changed.set(one, union);
            changed.remove(other);
            ways = changed;
        } else {
            ways.remove(other);
        }
        return true;
    }

    /** A choice of one result for each match. */
    static byte[] all(int size, byte bit) {
        var choice = new byte[size];
        Arrays.fill(choice, bit);
        return choice;
    }
}
