package app.volata.ui.table;

import app.volata.ui.kit.Labels;
import java.util.function.Function;
import javafx.scene.text.Text;

/** A cell that is a text only. */
record TextCell(Text node, Function<TableLine, String> text) implements LineCell {
    TextCell(String style, Function<TableLine, String> text) {
        this(Labels.text("", style), text);
    }

    @Override
    public void show(TableLine line) {
        node.setText(text.apply(line));
    }
}
