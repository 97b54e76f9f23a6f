package app.volata.ui.table;

import app.volata.standings.Cut;
import org.jspecify.annotations.Nullable;

/**
 * What the table shows.
 *
 * @param past the matchday that is looked back to; null for now
 * @param closing whether as if the season ended there, by its final rules
 */
record TableChoice(PartChoice part, @Nullable Integer past, boolean closing) {
    static final TableChoice NOW = new TableChoice(PartChoice.OVERALL, null, false);

    TableChoice with(PartChoice newPart) {
        return new TableChoice(newPart, newPart.half() ? null : past, closing);
    }

    TableChoice after(@Nullable Integer matchday) {
        return new TableChoice(part, matchday, closing);
    }

    TableChoice closing(boolean newClosing) {
        return new TableChoice(part, past, newClosing);
    }

    Cut cut() {
        return past == null ? Cut.EVERYTHING : new Cut.AfterMatchday(past);
    }
}
