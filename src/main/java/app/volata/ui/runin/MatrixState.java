package app.volata.ui.runin;

import app.volata.model.Club;
import app.volata.model.ZoneKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How likely each club is to end in each place.
 *
 * @param zones of the places in turn; null where a place lies in none
 * @param edges the places below which a zone ends
 */
record MatrixState(List<@Nullable ZoneKind> zones, List<Edge> edges, List<Row> rows) {
    /**
     * @param place the last one before the edge
     * @param strong whether it is one that matters most: of the Champions League or of relegation
     */
    record Edge(int place, boolean strong) {}

    /**
     * A club and its chances by place.
     *
     * @param expected mean place; empty while unknown
     */
    record Row(Club club, List<Cell> cells, String expected) {}

    /**
     * A place.
     *
     * @param text the chance in per cent; empty where no run had it
     * @param shade 1 to 7; 0 below the smallest chance that is said
     * @param likeliest whether the club ends there most often
     */
    record Cell(String text, int shade, boolean likeliest) {
        static final Cell NONE = new Cell("", 0, false);
    }
}
