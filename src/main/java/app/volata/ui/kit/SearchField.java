package app.volata.ui.kit;

import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A field to search in: a glass before it and the key that leads here behind it. */
public final class SearchField extends HBox {
    private final TextField field = new TextField();

    /** With the words that it shows while empty; {@code cap} is null where no key leads here. */
    public SearchField(String prompt, @Nullable KeyCap cap) {
        getStyleClass().add("search-field");
        field.getStyleClass().add("bare");
        field.setPromptText(prompt);
        field.setAccessibleText(prompt);
        HBox.setHgrow(field, Priority.ALWAYS);
        var glass = new FontIcon(Feather.SEARCH);
        glass.setMouseTransparent(true);
        getChildren().setAll(glass, field);
        if (cap != null) {
            cap.setMouseTransparent(true);
            cap.visibleProperty().bind(field.focusedProperty().not());
            getChildren().add(cap);
        }
        setOnMousePressed(event -> field.requestFocus());
    }

    public TextField field() {
        return field;
    }

    @Override
    public void requestFocus() {
        field.requestFocus();
    }
}
