package app.volata.ui.kit;

import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/**
 * A field to search in: a glass before it and the key that leads here behind it. The text field itself, a heavy thing, is
 * made when it is first asked for.
 */
public final class SearchField extends HBox {
    private final String prompt;
    private final @Nullable KeyCap cap;
    private @Nullable TextField field;

    /** With the words that it shows while empty; {@code cap} is null where no key leads here. */
    public SearchField(String prompt, @Nullable KeyCap cap) {
        this.prompt = prompt;
        this.cap = cap;
        getStyleClass().add("search-field");
        Label words = Labels.of(prompt, "search-prompt");
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().setAll(new Icon(Feather.SEARCH), words);
        if (cap != null) {
            cap.setMouseTransparent(true);
            getChildren().add(cap);
        }
        setOnMousePressed(event -> requestFocus());
    }

    public TextField field() {
        if (field == null) {
            field = made();
            getChildren().set(1, field);
        }
        return field;
    }

    private TextField made() {
        var made = new TextField();
        made.getStyleClass().add("bare");
        made.setPromptText(prompt);
        made.setAccessibleText(prompt);
        HBox.setHgrow(made, Priority.ALWAYS);
        if (cap != null) {
            cap.visibleProperty().bind(made.focusedProperty().not());
        }
        return made;
    }

    @Override
    public void requestFocus() {
        field().requestFocus();
    }
}
