package app.volata.ui.kit;

import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** What is wrong and the next step, under the header; it pushes the view down and covers nothing. */
public final class Banner extends HBox {
    public Banner(boolean error, String title, String text, Node... nextSteps) {
        getStyleClass().add("banner");
        pseudoClassStateChanged(States.ERROR, error);
        setMaxHeight(USE_PREF_SIZE);
        var words = new VBox(Labels.of(title, "strong"), Labels.of(text, "cell-text"));
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().setAll(new Icon(error ? Feather.ALERT_TRIANGLE : Feather.INFO), words);
        getChildren().addAll(nextSteps);
    }
}
