package app.volata.ui.table;

import app.volata.ui.kit.Hint;
import app.volata.ui.kit.Texts;
import javafx.geometry.VPos;
import javafx.scene.Node;

/** Points, and the number of the note that says why clubs with as many stand above or below; the note itself at the pointer. */
final class PointsCell implements LineCell {
    private final Texts texts;
    private final HangingNumber number = new HangingNumber(34, 2, VPos.TOP, "points");
    private String why = "";

    PointsCell(Texts texts) {
        this.texts = texts;
        Hint.on(number, () -> why);
    }

    @Override
    public Node node() {
        return number;
    }

    @Override
    public void show(TableLine line) {
        var facts = line.facts();
        number.show(texts.words().number(facts.row().points()), facts.note());
        why = facts.why();
        number.setAccessibleText(texts.text("table.spoken-points", facts.row().points()));
        number.setAccessibleHelp(why);
    }
}
