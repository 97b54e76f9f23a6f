package app.volata.ui.runin;

import app.volata.ui.kit.BadgeIcon;
import app.volata.ui.kit.Labels;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What must happen, a sentence a line. */
final class MustNode extends VBox {
    private final Label title = Labels.of("", "strong", "cell-text");
    private final Label caption = Labels.of("", "caption");

    MustNode() {
        getStyleClass().add("must-happen");
    }

    void show(GridLower.Must must) {
        title.setText(must.title());
        caption.setText(must.caption());
        getChildren().setAll(title, caption);
        must.lines().forEach(line -> getChildren().add(line(line)));
    }

    private static HBox line(GridLower.Line line) {
        var text = Labels.of(line.text(), "cell-text");
        text.setWrapText(true);
        text.setMinHeight(USE_PREF_SIZE);
        HBox.setHgrow(text, Priority.ALWAYS);
        var row = new HBox(8, new BadgeIcon(BadgeIcon.SMALL, line.club()), text);
        row.setAlignment(Pos.TOP_LEFT);
        row.getStyleClass().add("line");
        return row;
    }
}
