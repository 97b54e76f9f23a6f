package app.volata.ui.cross;

import app.volata.ui.kit.Labels;
import app.volata.ui.kit.States;
import java.util.Map;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;

/** One cell: a mark that says who won, and the score; an open one is a dashed box with its day. */
final class CrossNode extends Region {
    static final PseudoClass OWN = States.named("own");
    static final PseudoClass CURSOR = States.named("cursor");
    private static final PseudoClass ASSUMED = States.named("assumed");
    private static final PseudoClass SAME = States.named("same");
    private static final Map<CrossCell.Kind, PseudoClass> KINDS = Map.of(
            CrossCell.Kind.HOME_WIN, States.named("home-win"),
            CrossCell.Kind.DRAW, States.named("drawn"),
            CrossCell.Kind.AWAY_WIN, States.named("away-win"),
            CrossCell.Kind.OPEN, States.named("open"),
            CrossCell.Kind.NONE, States.named("none"));
    private static final double MARK = 4;
    private static final double MARK_HEIGHT = 12;
    private static final double DOT = 6;

    private final Region box = new Region();
    private final Region mark = new Region();
    private final Label text = Labels.whole("", "cell-text");
    private CrossCell cell = new CrossCell(0, 0, -1, CrossCell.Kind.NONE, "", false);

    /**
     * Tells of clicks.
     *
     * @param onChosen told by the first
     * @param onOpen told by the second
     */
    CrossNode(Consumer<CrossCell> onChosen, Consumer<CrossCell> onOpen) {
        getStyleClass().add("cross-cell");
        box.getStyleClass().add("box");
        mark.getStyleClass().add("cross-mark");
        getChildren().setAll(box, mark, text);
        setOnMousePressed(event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                onChosen.accept(cell);
                if (event.getClickCount() == 2) {
                    onOpen.accept(cell);
                }
            }
        });
    }

    CrossCell cell() {
        return cell;
    }

    void show(CrossCell newCell) {
        if (!newCell.equals(cell)) {
            cell = newCell;
            text.setText(cell.text());
            KINDS.forEach((kind, state) -> pseudoClassStateChanged(state, kind == cell.kind()));
            pseudoClassStateChanged(ASSUMED, cell.assumed());
            requestLayout();
        }
        pseudoClassStateChanged(SAME, cell.home() == cell.away());
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        box.resizeRelocate(2, 3, width - 4, height - 6);
        boolean played = cell.kind() != CrossCell.Kind.OPEN && cell.fixture() >= 0;
        boolean wide = width >= 40;
        mark.setVisible(played && wide);
        double markHeight = cell.kind() == CrossCell.Kind.DRAW ? DOT : MARK_HEIGHT;
        double markWidth = cell.kind() == CrossCell.Kind.DRAW ? DOT : MARK;
        mark.resizeRelocate(
                snapPositionX(7 + (MARK - markWidth) / 2),
                snapPositionY((height - markHeight) / 2),
                markWidth,
                markHeight);
        double textWidth = Math.min(text.prefWidth(-1), width);
        double middle = played && wide ? width / 2 + 3 : width / 2;
        text.resizeRelocate(
                snapPositionX(middle - textWidth / 2),
                snapPositionY((height - text.prefHeight(-1)) / 2),
                textWidth,
                text.prefHeight(-1));
    }
}
