package app.volata.exchange;

import java.util.Collection;
import java.util.Optional;

/** What somebody meant who misspelt it. */
public final class Spelling {
    private Spelling() {}

    /** The candidate spelt most like it, without regard to case and accents; empty where there is none. */
    public static Optional<String> nearest(String typed, Collection<String> candidates) {
        var wanted = Names.folded(typed);
        String nearest = null;
        int least = Integer.MAX_VALUE;
        for (var candidate : candidates) {
            int distance = distance(wanted, Names.folded(candidate));
            if (distance < least) {
                nearest = candidate;
                least = distance;
            }
        }
        return Optional.ofNullable(nearest);
    }

    /** How many letters must change, come or go to make one of the other. */
    static int distance(String one, String other) {
        int[] above = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = above[0];
            above[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int changed = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = above[j];
                above[j] = Math.min(changed, Math.min(above[j], above[j - 1]) + 1);
            }
        }
        return above[other.length()];
    }
}
