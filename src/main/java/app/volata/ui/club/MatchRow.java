package app.volata.ui.club;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** A match's row: it stays the same object while its contents change. */
final class MatchRow {
    private final int fixture;
    private final ReadOnlyObjectWrapper<MatchLine> line;

    MatchRow(MatchLine first) {
        fixture = first.fixture();
        line = new ReadOnlyObjectWrapper<>(first);
    }

    int fixture() {
        return fixture;
    }

    ReadOnlyObjectProperty<MatchLine> line() {
        return line.getReadOnlyProperty();
    }

    /** Tells nobody where nothing changed. */
    void show(MatchLine newLine) {
        if (!line.get().equals(newLine)) {
            line.set(newLine);
        }
    }
}
