package app.volata.ui.scorers;

import app.volata.model.Club;
import app.volata.model.Player;
import app.volata.standings.ScorerTable;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a row of the scorers shows.
 *
 * @param place {@code 8=} for the first of a shared place, {@code =} for those after it
 * @param series his line in the chart, from 1; 0 for none
 * @param clubs the latest first
 * @param most goals of the first in the list: the full length of a bar
 * @param lastGoal day and match of his last goal
 */
record ScorerLine(
        ScorerTable.Row row, String place, int series, Player player, List<Club> clubs, int most, String lastGoal) {
    Club club() {
        return clubs.getFirst();
    }

    /** {@code Inter}; with a club that he scored for before: {@code Inter, ATA}. */
    String clubNames() {
        var others = clubs.stream().skip(1).map(each -> ", " + each.code()).collect(Collectors.joining());
        return club().shortName() + others;
    }
}
