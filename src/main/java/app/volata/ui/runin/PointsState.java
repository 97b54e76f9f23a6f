package app.volata.ui.runin;

import app.volata.model.Club;
import java.util.List;

/**
 * What final points are worth.
 *
 * @param clubs one to three, the one asked about first
 * @param offered those that can stand beside, or instead
 * @param left matches left to the first, in words
 * @param ofLeft head of the column of points still to be won
 * @param rows totals, the most first; none while unknown
 */
record PointsState(
        List<Club> clubs,
        List<Club> offered,
        String left,
        String ofLeft,
        PointsPlot plot,
        List<Row> rows,
        List<Box> boxes) {
    static final int MOST = 3;

    /**
     * A total.
     *
     * @param won points of those left that it takes the first club
     * @param cells one a club
     */
    record Row(int points, String won, List<Cell> cells) {}

    /**
     * @param chance in per cent; a dash where the club ended so in no run
     * @param share how likely the total is, as a part of the likeliest
     */
    record Cell(String chance, double share) {}

    /**
     * A club in numbers.
     *
     * @param likely the total from which nine runs of ten reach the zone; a dash where there is none
     * @param even the same for every second run
     * @param mode the total that comes most often
     */
    record Box(Club club, String now, String likely, String even, String mode, String words) {}
}
