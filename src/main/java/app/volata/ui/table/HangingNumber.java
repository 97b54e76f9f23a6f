package app.volata.ui.table;

import app.volata.ui.kit.Labels;
import javafx.geometry.VPos;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/** A number that ends where those of all rows end, and a mark that hangs beside it. */
final class HangingNumber extends Region {
    private static final double HEIGHT = 27;

    private final double end;
    private final double gap;
    private final VPos place;
    private final Text number;
    private final Text mark;

    /**
     * @param end where the numbers end, from the left
     * @param gap between number and mark
     * @param place of the mark: at the top or beside the number
     */
    HangingNumber(double end, double gap, VPos place, String style) {
        this.end = end;
        this.gap = gap;
        this.place = place;
        number = Labels.text("", style);
        mark = Labels.text("", style + "-mark");
        getChildren().setAll(number);
        setMinHeight(HEIGHT);
        setMaxHeight(HEIGHT);
    }

    void show(String newNumber, String newMark) {
        number.setText(newNumber);
        mark.setText(newMark);
        if (!newMark.isEmpty() && getChildren().size() == 1) {
            getChildren().add(mark);
        }
    }

    @Override
    protected double computePrefWidth(double height) {
        return end;
    }

    @Override
    protected void layoutChildren() {
        place(number, end - Math.ceil(number.getLayoutBounds().getWidth()), VPos.CENTER);
        place(mark, end + gap, place);
    }

    private void place(Text text, double x, VPos vertical) {
        double height = text.getLayoutBounds().getHeight();
        text.relocate(x, vertical == VPos.TOP ? 2 : Math.rint((getHeight() - height) / 2));
    }
}
