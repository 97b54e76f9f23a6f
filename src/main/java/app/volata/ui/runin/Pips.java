package app.volata.ui.runin;

import app.volata.ui.kit.States;
import javafx.css.PseudoClass;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** Five small bars, as many of them full as a match is hard. */
final class Pips extends HBox {
    private static final PseudoClass FULL = States.named("full");
    private static final int COUNT = 5;

    Pips() {
        getStyleClass().add("pips");
        for (int i = 0; i < COUNT; i++) {
            var pip = new Region();
            pip.getStyleClass().add("pip");
            getChildren().add(pip);
        }
    }

    void show(int full) {
        for (int i = 0; i < COUNT; i++) {
            getChildren().get(i).pseudoClassStateChanged(FULL, i < full);
        }
    }
}
