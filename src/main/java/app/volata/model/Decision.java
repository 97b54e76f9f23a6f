package app.volata.model;

import java.util.List;
import java.util.Set;

/** What a league decided off the pitch: dated, with its reason. */
public sealed interface Decision {
    Ruling ruling();

    /** Points taken from a club ({@code points} above 0) or given back (below 0). */
    record Deduction(int club, int points, Ruling ruling) implements Decision {}

    /** A fixture decided at the table; its played score, scorers and cards stay as they are. */
    record Award(int fixture, Score score, Ruling ruling) implements Decision {}

    /** A fixture that counts for nothing. */
    record Annulment(int fixture, Ruling ruling) implements Decision {}

    /**
     * The order of level clubs where the regulations leave it to lots, a play-off or fair play.
     *
     * @param clubs numbers of the clubs, the best first
     */
    record Settlement(List<Integer> clubs, Ruling ruling) implements Decision {
        public Settlement {
            clubs = List.copyOf(clubs);
            if (clubs.size() < 2 || Set.copyOf(clubs).size() != clubs.size()) {
                throw new IllegalArgumentException("a settlement orders two clubs or more, each once: " + clubs);
            }
        }
    }
}
