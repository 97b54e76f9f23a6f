package app.volata.ui.table;

import app.volata.ui.kit.Labels;
import app.volata.ui.kit.States;
import javafx.css.PseudoClass;
import javafx.scene.text.Text;

/**
 * A chance in per cent; the sign stands in the head.
 *
 * @param column of the chances, from 0
 */
record ChanceCell(Text node, int column) implements LineCell {
    private static final PseudoClass UNSEEN = States.named("unseen");

    ChanceCell(int column) {
        this(Labels.text("", "chance"), column);
    }

    @Override
    public void show(TableLine line) {
        var chance = line.prospects().chance(column);
        node.setText(chance.text());
        node.pseudoClassStateChanged(UNSEEN, !chance.seen());
    }
}
