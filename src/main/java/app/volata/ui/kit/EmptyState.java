package app.volata.ui.kit;

import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Why there is nothing here, and what to do about it. */
public final class EmptyState extends VBox {
    public EmptyState(String title, String text, Node... nextSteps) {
        getStyleClass().add("empty-state");
        var words = Labels.of(text, "muted", "cell-text");
        words.setWrapText(true);
        var steps = new HBox(8, nextSteps);
        steps.getStyleClass().add("steps");
        steps.setMaxWidth(USE_PREF_SIZE);
        getChildren().setAll(Labels.of(title, "strong"), words);
        if (nextSteps.length > 0) {
            getChildren().add(steps);
        }
    }
}
