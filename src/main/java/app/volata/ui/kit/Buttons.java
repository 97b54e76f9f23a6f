package app.volata.ui.kit;

import javafx.scene.control.Button;
import org.kordamp.ikonli.Ikon;

/** The kinds of button. */
public final class Buttons {
    private Buttons() {}

    /** An icon whose word stands in its tooltip. */
    public static Button icon(Ikon icon, String word, Runnable action) {
        var button = new Button();
        button.setGraphic(new Icon(icon));
        button.getStyleClass().add("icon-button");
        button.setAccessibleText(word);
        button.setOnAction(event -> action.run());
        Hint.on(button, button::getAccessibleText);
        return button;
    }

    /** An outlined button. */
    public static Button plain(String word, Runnable action) {
        var button = new Button(word);
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }

    /** The one filled button of a view. */
    public static Button primary(String word, Runnable action) {
        var button = plain(word, action);
        button.getStyleClass().add("primary");
        return button;
    }

    /** A word in the accent colour. */
    public static Button link(String word, Runnable action) {
        var button = plain(word, action);
        button.getStyleClass().add("link");
        return button;
    }
}
