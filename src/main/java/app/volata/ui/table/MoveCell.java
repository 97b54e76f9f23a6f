package app.volata.ui.table;

import app.volata.ui.kit.Labels;
import app.volata.ui.kit.States;
import app.volata.ui.kit.Texts;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** Places won or lost since the matchday before. */
final class MoveCell extends LineCell {
    private final Texts texts;
    private final Region arrow = new Region();
    private final Label places = Labels.whole("", "caption");

    MoveCell(Texts texts) {
        this(texts, new HBox(4));
    }

    private MoveCell(Texts texts, HBox box) {
        super(box);
        this.texts = texts;
        box.setAlignment(Pos.CENTER);
        arrow.getStyleClass().addAll("change-arrow", "small");
        box.getChildren().setAll(arrow, places);
    }

    @Override
    void show(TableLine line) {
        var moved = line.facts().moved();
        int by = moved == null ? 0 : moved;
        arrow.setVisible(by != 0);
        arrow.setManaged(by != 0);
        arrow.pseudoClassStateChanged(States.UP, by > 0);
        arrow.pseudoClassStateChanged(States.DOWN, by < 0);
        places.setText(moved == null ? "" : by == 0 ? "–" : Integer.toString(Math.abs(by)));
        setAccessibleText(spoken(by));
    }

    private String spoken(int by) {
        return by > 0 ? texts.text("table.up", by) : by < 0 ? texts.text("table.down", -by) : "";
    }
}
