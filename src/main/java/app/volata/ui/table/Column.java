package app.volata.ui.table;

import app.volata.ui.kit.Hint;
import app.volata.ui.kit.Labels;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.text.Text;

/** A column of the table: its head, how wide it is, and where in it the cells of the rows lie. */
final class Column {
    /** To which side of the column a cell keeps; one that fills it has all of its width and height. */
    enum Side {
        LEFT,
        CENTER,
        RIGHT,
        FILL
    }

    private final Text head;
    private final Side side;
    private final double inset;
    private final Supplier<LineCell> maker;
    private double left;
    private double width;
    private boolean shown = true;

    /**
     * @param head what stands above it
     * @param word what that means, for the pointer; empty where it needs no word
     * @param inset between the cell and the side that it keeps to, in pixels
     */
    Column(String head, String word, Side side, double inset, Supplier<LineCell> maker) {
        this.head = Labels.text(head, "column-head");
        this.head.setAccessibleText(word.isEmpty() ? head : word);
        this.side = side;
        this.inset = inset;
        this.maker = maker;
        Hint.on(this.head, () -> word);
    }

    Text head() {
        return head;
    }

    LineCell cell() {
        return maker.get();
    }

    double width() {
        return shown ? width : 0;
    }

    void width(double newWidth) {
        width = newWidth;
    }

    void shown(boolean newShown) {
        shown = newShown;
    }

    boolean shown() {
        return shown;
    }

    /** Begins here from now on. */
    void left(double newLeft) {
        left = newLeft;
    }

    /** Lays the head, which keeps to a side even where the cells fill the column, into a line of this height. */
    void placeHead(double height) {
        place(head, side == Side.FILL ? Side.LEFT : side, height);
    }

    /** Lays a cell of a row into a line of this height. */
    void placeCell(Node cell, double height) {
        place(cell, side, height);
    }

    private void place(Node node, Side where, double height) {
        if (where == Side.FILL) {
            node.resizeRelocate(left + inset, 0, width - inset, height);
            return;
        }
        node.autosize();
        var size = node.getLayoutBounds();
        double wide = Math.ceil(size.getWidth());
        double x = switch (where) {
            case CENTER -> (width - wide) / 2;
            case RIGHT -> width - inset - wide;
            default -> inset;
        };
        node.relocate(Math.rint(left + x), Math.rint((height - size.getHeight()) / 2));
    }
}
