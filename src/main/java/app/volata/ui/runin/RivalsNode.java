package app.volata.ui.runin;

import app.volata.ui.kit.Labels;
import app.volata.ui.kit.States;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Who is champion by the final points of two rivals. */
final class RivalsNode extends VBox {
    private static final PseudoClass FIRST = States.named("first-club");
    private static final PseudoClass SECOND = States.named("second-club");

    private final Label title = Labels.whole("", "strong", "cell-text");
    private final Label caption = Labels.of("", "caption");
    private final GridPane grid = new GridPane();
    private GridLower.Rivals shown;

    RivalsNode(GridLower.Rivals first) {
        getStyleClass().add("rivals");
        grid.getStyleClass().add("rivals-grid");
        var head = new HBox(8, title, caption);
        head.getStyleClass().add("rivals-head");
        getChildren().setAll(head, grid);
        shown = first;
        build();
    }

    void show(GridLower.Rivals rivals) {
        if (!rivals.equals(shown)) {
            shown = rivals;
            build();
        }
    }

    private void build() {
        title.setText(shown.title());
        caption.setText(shown.caption());
        grid.getChildren().clear();
        grid.add(Labels.of(shown.second().code(), "rival-name"), 0, 0, 2, 1);
        for (int column = 0; column < shown.ofSecond().size(); column++) {
            grid.add(total(shown.ofSecond().get(column), "rival-column"), column + 2, 0);
        }
        for (int row = 0; row < shown.ofFirst().size(); row++) {
            if (row == 0) {
                grid.add(Labels.of(shown.first().code(), "rival-name"), 0, 1);
            }
            grid.add(total(shown.ofFirst().get(row), "rival-row"), 1, row + 1);
            for (int column = 0; column < shown.ofSecond().size(); column++) {
                grid.add(cell(shown.cells().get(row).get(column)), column + 2, row + 1);
            }
        }
    }

    private static Label total(int points, String style) {
        return Labels.of(Integer.toString(points), "caption", style);
    }

    private static Label cell(GridLower.Rival rival) {
        var cell = Labels.of(rival.text(), "rival-cell");
        cell.pseudoClassStateChanged(FIRST, rival.above() > 0);
        cell.pseudoClassStateChanged(SECOND, rival.above() < 0);
        return cell;
    }
}
