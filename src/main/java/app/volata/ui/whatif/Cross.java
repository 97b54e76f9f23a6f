package app.volata.ui.whatif;

import app.volata.ui.kit.Buttons;
import javafx.scene.control.Button;
import org.kordamp.ikonli.feather.Feather;

/** The × that takes something away. */
final class Cross {
    private Cross() {}

    static Button button(Runnable action) {
        var button = Buttons.icon(Feather.X, "", action);
        button.getStyleClass().add("cross");
        button.setFocusTraversable(false);
        return button;
    }
}
