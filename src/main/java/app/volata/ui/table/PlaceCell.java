package app.volata.ui.table;

import app.volata.ui.kit.Texts;
import javafx.geometry.VPos;

/** The place; clubs that share one have it with a mark. */
final class PlaceCell extends LineCell {
    private final Texts texts;
    private final HangingNumber number;

    PlaceCell(Texts texts) {
        this(texts, new HangingNumber(22, 1, VPos.CENTER, "place-number"));
    }

    private PlaceCell(Texts texts, HangingNumber number) {
        super(number);
        this.texts = texts;
        this.number = number;
    }

    @Override
    void show(TableLine line) {
        var row = line.facts().row();
        number.show(Integer.toString(row.place()), row.shared() ? "=" : "");
        setAccessibleText(texts.words().place(row.place()));
    }
}
