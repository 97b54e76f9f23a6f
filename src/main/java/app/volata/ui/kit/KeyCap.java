package app.volata.ui.kit;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** A key as it looks on the keyboard. */
public final class KeyCap extends Label {
    public KeyCap(String text) {
        super(text);
        getStyleClass().add("key-cap");
        setMinWidth(USE_PREF_SIZE);
        setMaxWidth(USE_PREF_SIZE);
    }

    /** The keys to press together, side by side. */
    public static HBox row(Texts texts, Key key) {
        var row = new HBox(4);
        for (var cap : texts.caps(key)) {
            row.getChildren().add(new KeyCap(cap));
        }
        return row;
    }

    /** The keys to press together on one cap, {@code Ctrl F}. */
    public static KeyCap joined(Texts texts, Key key) {
        return new KeyCap(String.join(" ", texts.caps(key)));
    }
}
