package app.volata.ui.table;

import app.volata.ui.kit.Hint;
import app.volata.ui.kit.Texts;
import javafx.geometry.VPos;

/** Points, and the number of the note that says why clubs with as many stand above or below; the note itself at the pointer. */
final class PointsCell extends LineCell {
    private final Texts texts;
    private final HangingNumber number;
    private String why = "";

    PointsCell(Texts texts) {
        this(texts, new HangingNumber(34, 2, VPos.TOP, "points"));
    }

    private PointsCell(Texts texts, HangingNumber number) {
        super(number);
        this.texts = texts;
        this.number = number;
        Hint.on(this, () -> why);
    }

    @Override
    void show(TableLine line) {
        var facts = line.facts();
        number.show(texts.words().number(facts.row().points()), facts.note());
        why = facts.why();
        setAccessibleText(texts.text("table.spoken-points", facts.row().points()));
        setAccessibleHelp(why);
    }
}
