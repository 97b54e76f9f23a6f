package app.volata.ui.table;

import javafx.scene.Node;

/** A node in a row that shows its part of a club's line: made once with its row. */
interface LineCell {
    Node node();

    void show(TableLine line);
}
