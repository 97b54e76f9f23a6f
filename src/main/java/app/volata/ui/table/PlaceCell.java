package app.volata.ui.table;

import app.volata.ui.kit.Texts;
import javafx.geometry.VPos;

/** The place; clubs that share one have it with a mark. */
record PlaceCell(HangingNumber node, Texts texts) implements LineCell {
    PlaceCell(Texts texts) {
        this(new HangingNumber(22, 1, VPos.CENTER, "place-number"), texts);
    }

    @Override
    public void show(TableLine line) {
        var row = line.facts().row();
        node.show(Integer.toString(row.place()), row.shared() ? "=" : "");
        node.setAccessibleText(texts.words().place(row.place()));
    }
}
