package app.volata.ui.cross;

import app.volata.model.Club;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The whole table of results.
 *
 * @param clubs in the order of rows and of columns
 * @param cells by row, then by column, both in that order
 * @param homePoints by row
 * @param own number of the club that stands out; null for none
 */
record CrossTable(
        List<Club> clubs,
        List<List<CrossCell>> cells,
        List<String> homePoints,
        @Nullable Integer own,
        boolean byPlace,
        int played,
        int fixtures) {
    CrossTable {
        clubs = List.copyOf(clubs);
        cells = List.copyOf(cells);
        homePoints = List.copyOf(homePoints);
    }
}
