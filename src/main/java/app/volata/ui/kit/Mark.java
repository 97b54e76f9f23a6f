package app.volata.ui.kit;

import java.util.Arrays;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.layout.Region;

/** A sign of 14 pixels. Solid shapes are for what is certain only. */
public final class Mark extends Region {
    /** What it says. */
    public enum Kind {
        CERTAIN("certain"),
        RELEGATED("relegated"),
        IMPOSSIBLE("impossible"),
        /** A tick without a disc: done, or so now. */
        DONE("done"),
        /** A pin: put there by the person's hand. */
        ASSUMED("assumed"),
        TROUBLE("trouble");

        private final String state;

        Kind(String state) {
            this.state = state;
        }
    }

    private static final List<PseudoClass> STATES =
            Arrays.stream(Kind.values()).map(kind -> States.named(kind.state)).toList();

    public Mark(Kind kind, String accessibleText) {
        getStyleClass().add("mark");
        show(kind, accessibleText);
    }

    public void show(Kind kind, String accessibleText) {
        States.only(this, States.named(kind.state), STATES);
        setAccessibleText(accessibleText);
    }
}
