package app.volata.ui.club;

import app.volata.model.Club;
import app.volata.ui.kit.FormChip;
import org.jspecify.annotations.Nullable;

/**
 * A match of the club as a row.
 *
 * @param date {@code 28 Jan}; empty while there is none
 * @param venue H or A
 * @param played null while it is open
 * @param open null when it counts
 * @param turning whether what is above is played and this is not, or the other way round
 */
record MatchLine(
        int fixture,
        int matchday,
        String date,
        String venue,
        Club opponent,
        @Nullable Played played,
        @Nullable Open open,
        boolean turning) {
    /**
     * It counts.
     *
     * @param score the goals of the club of the page first
     * @param place after its matchday; empty where it cannot be said
     */
    record Played(String score, FormChip.Kind kind, String place) {}

    /**
     * Still to come.
     *
     * @param win fraction of one; negative while there is no forecast
     * @param percent chance of a win to be read
     * @param assumed the outcome or score taken as given; empty for none
     */
    record Open(double win, double draw, String percent, String assumed) {
        static final Open UNKNOWN = new Open(-1, 0, "", "");
    }
}
