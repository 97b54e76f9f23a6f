package app.volata.ui.table;

import app.volata.ui.kit.Labels;
import app.volata.ui.kit.States;
import app.volata.ui.kit.Texts;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/** Places won or lost since the matchday before. */
final class MoveCell implements LineCell {
    private final Texts texts;
    private final Region arrow = new Region();
    private final Text places = Labels.text("", "caption");
    private final HBox box = new HBox(4, arrow, places);

    MoveCell(Texts texts) {
        this.texts = texts;
        box.setAlignment(Pos.CENTER);
        arrow.getStyleClass().addAll("change-arrow", "small");
    }

    @Override
    public Node node() {
        return box;
    }

    @Override
    public void show(TableLine line) {
        var moved = line.facts().moved();
        int by = moved == null ? 0 : moved;
        arrow.setVisible(by != 0);
        arrow.setManaged(by != 0);
        arrow.pseudoClassStateChanged(States.UP, by > 0);
        arrow.pseudoClassStateChanged(States.DOWN, by < 0);
        places.setText(moved == null ? "" : by == 0 ? "–" : Integer.toString(Math.abs(by)));
        box.setAccessibleText(spoken(by));
    }

    private String spoken(int by) {
        return by > 0 ? texts.text("table.up", by) : by < 0 ? texts.text("table.down", -by) : "";
    }
}
