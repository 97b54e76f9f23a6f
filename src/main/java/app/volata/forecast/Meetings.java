package app.volata.forecast;

import java.util.Arrays;
import java.util.List;

/** The fixtures left by who meets whom. */
final class Meetings {
    private static final int NONE = -1;

    private final int clubs;
    private final int[] first;
    private final int[] next;

    Meetings(int clubs, List<Plan.OpenFixture> fixtures) {
        this.clubs = clubs;
        first = new int[clubs * clubs];
        Arrays.fill(first, NONE);
        next = new int[fixtures.size()];
        for (int i = fixtures.size() - 1; i >= 0; i--) {
            int pair = fixtures.get(i).home() * clubs + fixtures.get(i).away();
            next[i] = first[pair];
            first[pair] = i;
        }
    }

    /** The first fixture of the two at the one's ground, below 0 where there is none; fixtures count as the plan has them. */
    int first(int home, int away) {
        return first[home * clubs + away];
    }

    /** The next of the same two there. */
    int next(int fixture) {
        return next[fixture];
    }

    boolean any(int one, int other) {
        return first(one, other) >= 0 || first(other, one) >= 0;
    }
}
