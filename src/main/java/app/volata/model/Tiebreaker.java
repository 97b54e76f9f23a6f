package app.volata.model;

import java.util.List;

/**
 * One step in the order of clubs, as data. A regulation is a list of these; {@code standings} reads it, and so do the
 * simulator and the exact engine, so that there is one truth about an order.
 */
public sealed interface Tiebreaker {
    /** Compares all clubs of the group by all their matches. */
    record Overall(Measure measure) implements Tiebreaker {}

    /**
     * Compares the clubs of a group by the matches between them, measure after measure.
     *
     * @param restart a smaller group still level after all measures starts again with its own matches only
     * @param open what happens while matches between them are still to be played
     * @param size which groups it applies to
     */
    record Mutual(List<Measure> measures, boolean restart, WhileOpen open, GroupSize size) implements Tiebreaker {
        public Mutual {
            if (measures.isEmpty()) {
                throw new IllegalArgumentException("a mutual table compares by something");
            }
            measures = List.copyOf(measures);
        }
    }

    /** The last word, where nothing above has separated the clubs. */
    record Last(Means means) implements Tiebreaker {}

    /** What a mutual table does while matches inside it are open. */
    enum WhileOpen {
        COUNT,
        SKIP
    }

    /** Which groups of level clubs a step is for. */
    enum GroupSize {
        ANY,
        TWO,
        THREE_OR_MORE;

        public boolean includes(int clubs) {
            return switch (this) {
                case ANY -> true;
                case TWO -> clubs == 2;
                case THREE_OR_MORE -> clubs > 2;
            };
        }
    }

    /** How the last word is spoken; until it is, the clubs share the place. */
    enum Means {
        SHARED,
        LOTS,
        PLAY_OFF,
        ALPHABET
    }
}
