package app.volata.ui.table;

import javafx.css.PseudoClass;

/** A chance in per cent; the sign stands in the head. */
final class ChanceCell extends LineCell {
    private static final PseudoClass UNSEEN = PseudoClass.getPseudoClass("unseen");

    private final int column;

    /** @param column of the chances, from 0 */
    ChanceCell(int column) {
        this.column = column;
    }

    @Override
    void show(TableLine line) {
        var chance = line.prospects().chance(column);
        setText(chance.text());
        pseudoClassStateChanged(UNSEEN, !chance.seen());
    }
}
