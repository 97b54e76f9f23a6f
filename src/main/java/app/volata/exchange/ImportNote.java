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
}
