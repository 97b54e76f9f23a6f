package app.volata.ui.runin;

import app.volata.ui.kit.Labels;
import app.volata.ui.kit.States;
import app.volata.ui.kit.Texts;
import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** What two fixtures do together: nine chances, and beside each how far it is from the two changes added up. */
final class PairNode extends VBox {
    private static final int SIZE = 3;
    private static final int SHADES = 7;

    private final Texts texts;
    private final Label first = Labels.whole("", "strong", "cell-text");
    private final Label second = Labels.of("", "strong", "cell-text");
    private final List<Label> rows = new ArrayList<>();
    private final List<Label> columns = new ArrayList<>();
    private final List<Cell> cells = new ArrayList<>();

    PairNode(Texts texts) {
        this.texts = texts;
        getStyleClass().add("pair");
        var title = new HBox(
                4,
                Labels.whole(texts.text("runin.pair"), "cell-text", "muted"),
                first,
                Labels.whole(texts.text("runin.pair-with"), "cell-text", "muted"),
                second);
        var grid = new GridPane();
        grid.getStyleClass().add("pair-grid");
        for (int i = 0; i < SIZE; i++) {
            columns.add(Labels.of("", "caption", "pair-column"));
            rows.add(Labels.of("", "caption", "pair-row"));
            grid.add(columns.get(i), i + 1, 0);
            grid.add(rows.get(i), 0, i + 1);
        }
        for (int i = 0; i < SIZE * SIZE; i++) {
            var cell = new Cell();
            cells.add(cell);
            grid.add(cell, i % SIZE + 1, i / SIZE + 1);
        }
        getChildren().setAll(title, grid);
    }

    void show(PairTable pair) {
        first.setText(pair.firstName());
        second.setText(pair.secondName());
        for (int i = 0; i < SIZE; i++) {
            rows.get(i).setText(pair.rows().get(i));
            columns.get(i).setText(pair.columns().get(i));
        }
        for (int i = 0; i < cells.size(); i++) {
            cells.get(i).show(pair.cells().get(i));
            cells.get(i)
                    .setAccessibleText(texts.text(
                            "runin.spoken-pair",
                            pair.rows().get(i / SIZE),
                            pair.columns().get(i % SIZE),
                            pair.cells().get(i).chance()));
        }
    }

    /** One of the nine. */
    private static final class Cell extends HBox {
        private final Label chance = Labels.whole("", "pair-chance");
        private final Label beyond = Labels.whole("", "pair-beyond");

        Cell() {
            getStyleClass().add("pair-cell");
            setAlignment(Pos.CENTER);
            getChildren().setAll(chance, Labels.spring(), beyond);
        }

        void show(PairTable.Cell cell) {
            chance.setText(cell.chance());
            beyond.setText(cell.beyond());
            shade(this, cell.shade());
        }
    }

    /** Sets the state of this shade, 1 to 7, and no other. */
    static void shade(Node node, int shade) {
        for (int i = 1; i <= SHADES; i++) {
            node.pseudoClassStateChanged(state(i), i == shade);
        }
    }

    private static PseudoClass state(int shade) {
        return States.named("chance-" + shade);
    }
}
