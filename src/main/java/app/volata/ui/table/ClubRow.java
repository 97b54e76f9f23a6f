package app.volata.ui.table;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** A club's row: it stays the same object while its contents and its place change. */
final class ClubRow {
    private final int club;
    private final ReadOnlyObjectWrapper<TableLine> line;

    ClubRow(TableLine first) {
        club = first.facts().club().number();
        line = new ReadOnlyObjectWrapper<>(first);
    }

    int club() {
        return club;
    }

    ReadOnlyObjectProperty<TableLine> line() {
        return line.getReadOnlyProperty();
    }

    /** Tells nobody where nothing changed. */
    void show(TableLine newLine) {
        if (!line.get().equals(newLine)) {
            line.set(newLine);
        }
    }
}
