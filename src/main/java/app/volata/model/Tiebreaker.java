package app.volata.model;

import java.util.List;

/**
 * One step in the order of clubs, as data. A regulation is a list of these, points included; {@code standings} reads it,
 * and so do the simulator and the exact engine, so that there is one truth about an order. A step sees a group of clubs
 * that all steps before it have left level, and separates it or hands it on.
 */
public sealed interface Tiebreaker {
    /** Compares the clubs of the group by all their matches. */
    record Overall(Measure measure) implements Tiebreaker {}

    /**
     * Compares the clubs of the group by the matches between them, measure after measure.
     *
     * @param measures one to four
     * @param restart a smaller group still level after all measures starts again with its own matches only
     * @param open what happens while matches between them are still to be played
     * @param size which groups it applies to
     */
    record Mutual(List<Measure> measures, boolean restart, WhileOpen open, GroupSize size) implements Tiebreaker {
        /** The simulator packs the measures of a block into one number. */
        public static final int MOST_MEASURES = 4;

        public Mutual {
            if (measures.isEmpty() || measures.size() > MOST_MEASURES) {
                throw new IllegalArgumentException("a mutual table compares by one to four measures: " + measures);
            }
            for (var measure : measures) {
                if (!measure.mutual()) {
                    throw new IllegalArgumentException("not a measure of a mutual table: " + measure);
                }
            }
            measures = List.copyOf(measures);
        }
    }

    /** A step only for a group that something hangs on: a border of a zone runs through its places. */
    record AtStake(Tiebreaker step) implements Tiebreaker {
        public AtStake {
            if (step instanceof AtStake || step instanceof PlayOff) {
                throw new IllegalArgumentException("what is at stake is said once: " + step);
            }
        }
    }

    /**
     * Where a group holds both this place and the next, the two clubs there play for it. What follows in the list names
     * the two, and orders them until they have played.
     *
     * @param place the upper of the two places
     * @param legs 1 or 2 matches
     */
    record PlayOff(int place, int legs) implements Tiebreaker {
        public PlayOff {
            if (place < 1 || legs < 1 || legs > 2) {
                throw new IllegalArgumentException("a play-off is for a place, in one match or two: " + place);
            }
        }
    }

    /**
     * A word from outside the results. Until it is spoken ({@link Decision.Settlement}) the clubs share the place, and
     * what follows in the list is not reached.
     */
    record Last(Means means) implements Tiebreaker {}

    /** What a mutual table does while matches inside it are open. */
    enum WhileOpen {
        /** Counts those played. */
        COUNT,
        /** Hands the whole group on to the next step. */
        SKIP,
        /** Leaves the group on a shared place. */
        SHARE
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

    /** Who speaks the last word. Only the alphabet needs nobody to speak. */
    enum Means {
        SHARED,
        LOTS,
        PLAY_OFF,
        /** Cards, which a season does not hold. */
        FAIR_PLAY,
        /** The club's or country's record in other seasons. */
        COEFFICIENT,
        ALPHABET
    }
}
