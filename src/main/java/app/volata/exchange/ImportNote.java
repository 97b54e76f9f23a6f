package app.volata.exchange;

import java.util.List;

/** What was passed over on purpose while a file was read; it does no harm. */
public sealed interface ImportNote {
    /** Columns that mean nothing here. */
    record ColumnsIgnored(List<String> columns) implements ImportNote {
        public ColumnsIgnored {
            columns = List.copyOf(columns);
        }
    }

    /**
     * A file of many seasons.
     *
     * @param taken the newest one
     * @param leftOut how many others there are
     */
    record SeasonsLeftOut(String taken, int leftOut) implements ImportNote {}

    /** Rounds after the league, such as play-offs, that do not count in its table. */
    record RoundsLeftOut(List<String> rounds) implements ImportNote {
        public RoundsLeftOut {
            rounds = List.copyOf(rounds);
        }
    }
}
