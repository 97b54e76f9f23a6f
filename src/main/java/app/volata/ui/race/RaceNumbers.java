package app.volata.ui.race;

import java.util.List;

/**
 * The numbers of one matchday, for the card beside the line.
 *
 * @param title which matchday
 * @param rows the chosen clubs, the best first
 * @param legend what the columns are
 */
record RaceNumbers(String title, List<Row> rows, String legend) {
    RaceNumbers {
        rows = List.copyOf(rows);
    }

    /** @param second stands out */
    record Row(int series, String club, String first, String second, String third) {}
}
