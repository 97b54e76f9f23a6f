package app.volata.ui.runin;

import app.volata.model.Outcome;
import java.util.List;

/**
 * What two fixtures do together.
 *
 * @param rows the outcomes of the first in words, 1 X 2; those of the second are the columns
 * @param cells nine, row after row
 */
record PairTable(
        int first,
        int second,
        String firstName,
        String secondName,
        List<String> rows,
        List<String> columns,
        List<Cell> cells) {
    static final List<Outcome> OUTCOMES = List.of(Outcome.HOME_WIN, Outcome.DRAW, Outcome.AWAY_WIN);

    /**
     * @param chance in per cent; empty where no run had it
     * @param beyond points more or less than the two changes added up
     * @param shade 0 to 7, of the chance
     */
    record Cell(String chance, String beyond, int shade) {}
}
