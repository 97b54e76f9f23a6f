package app.volata.ui.runin;

import app.volata.model.Club;
import java.util.List;
import java.util.Optional;

/**
 * What stands below the grid; each part is empty while it is not known.
 *
 * @param matters what tells most for one club
 * @param shared what tells most for all of them together, in a race of many
 * @param pairs fixtures that do more together than each by itself
 * @param rivals who is champion by the final points of two
 * @param needed chances by final points
 * @param line how many points will be needed
 * @param must what must happen
 */
record GridLower(
        Optional<Matters> matters,
        Optional<Shared> shared,
        List<PairTable> pairs,
        Optional<Rivals> rivals,
        Optional<PointsPlot> needed,
        Optional<Hurdle> line,
        Optional<Must> must) {
    static final GridLower NONE = new GridLower(
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    GridLower {
        pairs = List.copyOf(pairs);
    }

    GridLower withMust(Optional<Must> newMust) {
        return new GridLower(matters, shared, pairs, rivals, needed, line, newMust);
    }

    /** What is in whose own hands, then what can be decided on the coming matchday. */
    record Must(String title, String caption, List<Line> lines) {}

    record Line(Club club, String text) {}

    /** The fixtures that tell most for a club, and its chance after 1, X and 2. */
    record Matters(String title, String caption, List<Telling> fixtures) {}

    /** @param chances after 1, X and 2 in per cent */
    record Telling(int fixture, Club home, String name, List<String> chances, String swing) {}

    /** The fixtures that tell most for several clubs. */
    record Shared(String title, String caption, List<Felt> fixtures, String note) {}

    /** @param changes of the clubs that feel it most, in points after 1, X and 2 */
    record Felt(int fixture, Club home, String name, String swing, List<Change> changes) {}

    /** @param points after 1, X and 2 */
    record Change(String code, String points) {}

    /**
     * Who is above whom by the final points of two.
     *
     * @param ofFirst final points of the first, one a row, the most first
     * @param ofSecond of the second, one a column
     * @param cells row after row
     */
    record Rivals(
            String title,
            String caption,
            Club first,
            Club second,
            List<Integer> ofFirst,
            List<Integer> ofSecond,
            List<List<Rival>> cells) {}

    /**
     * @param text a letter of the one above, or where they are level the first one's chance
     * @param above 1 the first, −1 the second, 0 where they are level on points
     */
    record Rival(String text, int above) {}

    /**
     * How often so many points are those of the club at the edge.
     *
     * @param words what suffices
     */
    record Hurdle(String title, String caption, String axis, List<Bar> bars, String words) {}

    /** @param share a fraction of one */
    record Bar(int points, double share) {}
}
