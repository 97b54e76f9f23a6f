package app.volata.standings;

import java.util.Arrays;

/**
 * The clubs in the order found so far, by position from 0. Level clubs stand next to each other: a group is the positions
 * from {@code from} to before {@code to}, and is separated in place by keys.
 */
final class Ladder {
    final int[] club;
    final int[] place;
    final long[] key;

    Ladder(int clubs) {
        club = new int[clubs];
        place = new int[clubs];
        key = new long[clubs];
    }

    int size() {
        return club.length;
    }

    /** The clubs by their numbers, nothing shared. */
    void start() {
        for (int position = 0; position < club.length; position++) {
            club[position] = position;
            place[position] = position + 1;
        }
    }

    /** Separates a group: by insertion, the highest key first, level ones as they stood; groups are small. */
    void sort(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            long ownKey = key[i];
            int own = club[i];
            int j = i;
            for (; j > from && key[j - 1] < ownKey; j--) {
                key[j] = key[j - 1];
                club[j] = club[j - 1];
            }
            key[j] = ownKey;
            club[j] = own;
        }
    }

    /** Where the smaller group that begins at {@code from} ends in a sorted group. */
    int endOfLevel(int from, int to) {
        int end = from + 1;
        while (end < to && key[end] == key[from]) {
            end++;
        }
        return end;
    }

    /** Leaves a group on one place. */
    void share(int from, int to) {
        Arrays.fill(place, from, to, from + 1);
    }

    /** Whether a place belongs to more clubs than one. */
    boolean shared(int position) {
        return sharedWithUpper(position) || sharedWithUpper(position + 1);
    }

    /** Whether a club of these two positions shares its place with a third one. */
    boolean sharedBeyond(int upper, int lower) {
        return sharedWithUpper(upper) || sharedWithUpper(lower + 1);
    }

    private boolean sharedWithUpper(int position) {
        return position < place.length && place[position] <= position;
    }

    /** Gives two neighbours a place each. */
    void part(int upper, int lower, boolean exchange) {
        if (exchange) {
            int own = club[upper];
            club[upper] = club[lower];
            club[lower] = own;
        }
        place[lower] = lower + 1;
    }
}
