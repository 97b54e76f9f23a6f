package app.volata.ui.club;

import app.volata.model.Club;
import app.volata.ui.kit.CertainSign;
import app.volata.ui.kit.FormChip;
import java.util.List;
import java.util.Optional;

/**
 * What stands in the head of the page.
 *
 * @param sign the most that is certain
 * @param following what the star says and does
 * @param figures from the left, the chance last where one is known
 * @param recent the last matches, the newest last
 */
record ClubHead(Club club, Optional<CertainSign> sign, Following following, List<Figure> figures, List<Recent> recent) {
    ClubHead {
        figures = List.copyOf(figures);
        recent = List.copyOf(recent);
    }

    /** Whether a person follows the club; the first one followed is "my club". */
    enum Following {
        NO,
        YES,
        MINE
    }

    /**
     * A number and what it is.
     *
     * @param unit smaller, behind the number; empty for none
     */
    record Figure(String number, String unit, String word) {}

    /** @param match in words, for the tooltip */
    record Recent(FormChip.Kind kind, String match) {}
}
