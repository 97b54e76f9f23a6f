package app.volata.ui.runin;

import app.volata.model.Assumption;
import app.volata.model.Club;
import app.volata.model.Side;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that the grid of the run-in says at one moment.
 *
 * @param small whether there are too many clubs or matchdays for large cells
 * @param matchdays the columns, by their labels
 * @param chanceHead what the chances are of; empty where all clubs are shown
 * @param note at the end of the legend; may be empty
 */
record GridState(
        boolean small, List<Integer> matchdays, List<Row> rows, String chanceHead, String note, GridLower lower) {
    /** For large cells. */
    private static final int MOST_CLUBS = 5;

    private static final int MOST_MATCHDAYS = 4;

    static boolean small(int clubs, int matchdays) {
        return clubs > MOST_CLUBS || matchdays > MOST_MATCHDAYS;
    }

    /**
     * A club.
     *
     * @param standing place and points now, in words
     * @param cells one a matchday; null where nothing is left to play there
     */
    record Row(Club club, String standing, List<@Nullable Cell> cells, Figures figures) {}

    /**
     * An open fixture as the club of its row sees it.
     *
     * @param when kick-off in words
     * @param win chances are fractions of one; all 0 while unknown
     * @param difficulty 1 to 5 by the chance to win; 0 while unknown
     * @param assumed null for none
     * @param own whether the chances are the person's own
     */
    record Cell(
            int fixture,
            Club opponent,
            Side side,
            String when,
            double win,
            double draw,
            double loss,
            int difficulty,
            @Nullable Assumption assumed,
            boolean own) {
        boolean known() {
            return difficulty > 0;
        }

        /** The chance of what is assumed. */
        double chanceOfAssumed() {
            if (assumed == null) {
                return 0;
            }
            return switch (assumed.outcome()) {
                case DRAW -> draw;
                case HOME_WIN -> side == Side.HOME ? win : loss;
                case AWAY_WIN -> side == Side.AWAY ? win : loss;
            };
        }
    }

    /**
     * What the forecast says of a club. Texts are empty while unknown.
     *
     * @param points now
     * @param atMost points if it wins all that is left
     * @param change in points of per cent; null where nothing is assumed
     * @param changeError its standard error
     * @param best end of the likely places; 0 while unknown
     */
    record Figures(
            int points,
            String expected,
            int atMost,
            String chance,
            @Nullable Double change,
            double changeError,
            int best,
            int worst,
            int likeliest) {}
}
