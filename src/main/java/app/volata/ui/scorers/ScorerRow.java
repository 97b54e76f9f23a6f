package app.volata.ui.scorers;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** A player's row: it stays the same object while its contents and its place change. */
final class ScorerRow {
    private final int player;
    private final ReadOnlyObjectWrapper<ScorerLine> line;

    ScorerRow(ScorerLine first) {
        player = first.player().number();
        line = new ReadOnlyObjectWrapper<>(first);
    }

    int player() {
        return player;
    }

    ReadOnlyObjectProperty<ScorerLine> line() {
        return line.getReadOnlyProperty();
    }

    /** Tells nobody where nothing changed. */
    void show(ScorerLine newLine) {
        if (!line.get().equals(newLine)) {
            line.set(newLine);
        }
    }
}
