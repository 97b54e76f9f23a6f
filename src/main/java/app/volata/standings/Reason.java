package app.volata.standings;

import app.volata.model.Measure;
import app.volata.model.Score;
import app.volata.model.Tiebreaker.Means;
import java.util.List;
import java.util.Optional;

/**
 * Why a club stands above another one, or shares its place: the criteria that both came to, in order.
 *
 * @param upper number of the club above, or of the one named first where they share the place
 * @param lower number of the other
 * @param steps the last one separates them, or leaves them on a shared place
 */
public record Reason(int upper, int lower, List<Step> steps) {
    public Reason {
        steps = List.copyOf(steps);
    }

    /** One criterion. */
    public sealed interface Step {
        /** Whether it puts the upper club above the lower one. */
        boolean decides();
    }

    /**
     * All matches of both were compared.
     *
     * @param upper the number of the upper club; points per match are not whole
     */
    public record Overall(Measure measure, double upper, double lower) implements Step {
        @Override
        public boolean decides() {
            return upper != lower;
        }
    }

    /**
     * The matches between level clubs were compared.
     *
     * @param group all the clubs whose mutual matches made the table, these two among them
     * @param meetings of the two clubs, in the order played
     */
    public record Mutual(Measure measure, int upper, int lower, List<Integer> group, List<Meeting> meetings)
            implements Step {
        public Mutual {
            group = List.copyOf(group);
            meetings = List.copyOf(meetings);
        }

        @Override
        public boolean decides() {
            return upper != lower;
        }
    }

    /**
     * Mutual matches were not compared, because some of them are still open.
     *
     * @param group the clubs whose mutual matches would have made the table
     * @param open numbers of the fixtures still open between any of them
     */
    public record Unfinished(List<Integer> group, List<Integer> open) implements Step {
        public Unfinished {
            group = List.copyOf(group);
            open = List.copyOf(open);
        }

        @Override
        public boolean decides() {
            return false;
        }
    }

    /**
     * The two play, or played, for the upper of these places.
     *
     * @param decides whether it was played; until then the criteria before it order them
     */
    public record PlayOff(int place, int legs, boolean decides) implements Step {}

    /** The season was split, and they are in different parts of the table whatever their points. */
    public record Apart() implements Step {
        @Override
        public boolean decides() {
            return true;
        }
    }

    /** A word from outside the results. */
    public record Last(Means means, boolean decides) implements Step {}

    /** A meeting of the two clubs as it counts in the table. */
    public record Meeting(int fixture, Score score) {}

    /** The criterion that separates them; empty where they share the place. */
    public Optional<Step> decision() {
        return steps.isEmpty() || !steps.getLast().decides() ? Optional.empty() : Optional.of(steps.getLast());
    }
}
