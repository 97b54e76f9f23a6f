package app.volata.ui.exchange;

import app.volata.model.Club;
import app.volata.model.Score;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How the screen shows the reading of a pasted line. */
sealed interface PasteRow {
    record Blank() implements PasteRow {}

    /**
     * A result.
     *
     * @param taken whether it will be written
     * @param fresh whether it is not there already
     * @param day of the match
     */
    record Read(Club home, Club away, Score score, boolean taken, boolean fresh, String day, String note)
            implements PasteRow {}

    /**
     * A line that has to be asked.
     *
     * @param chosen the place of the choice among the options; the last is to leave it out
     */
    record Asked(String sentence, List<Choice> choices, int chosen) implements PasteRow {
        public Asked {
            choices = List.copyOf(choices);
        }
    }

    /**
     * A reading that is possible.
     *
     * @param head stands out
     * @param fixture null for leaving the line out
     * @param stands whether it is there already, so that nothing is written
     */
    record Choice(
            String head,
            String rest,
            @Nullable Integer fixture,
            @Nullable Score score,
            boolean stands) {}
}
