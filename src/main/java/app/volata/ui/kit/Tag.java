package app.volata.ui.kit;

import java.util.Arrays;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;

/** A short word in a box beside a name: CL, EL, S, R, P. */
public final class Tag extends Label {
    /** What the box says by its fill. */
    public enum Kind {
        /** Certain, and something won. */
        SOLID("solid"),
        /** A state, or safe. */
        OUTLINED("outlined"),
        /** Certain, and lost: relegated. */
        DOWN("down"),
        /** Put there by the person's hand. */
        ASSUMED("assumed");

        private final String state;

        Kind(String state) {
            this.state = state;
        }
    }

    private static final List<PseudoClass> STATES =
            Arrays.stream(Kind.values()).map(kind -> States.named(kind.state)).toList();

    public Tag(Kind kind, String text) {
        getStyleClass().add("tag");
        setMinWidth(USE_PREF_SIZE);
        show(kind, text);
    }

    public void show(Kind kind, String text) {
        States.only(this, States.named(kind.state), STATES);
        setText(text);
    }
}
