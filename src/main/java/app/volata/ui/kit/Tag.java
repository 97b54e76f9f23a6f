package app.volata.ui.kit;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;

/** A short word in a box beside a name: CL, EL, S, R, P. */
public final class Tag extends Label {
    /** What the box says by its fill. */
    public enum Kind {
        /** Certain, and something won. */
        SOLID,
        /** A state, or safe. */
        OUTLINED,
        /** Certain, and lost: relegated. */
        DOWN,
        /** Put there by the person's hand. */
        ASSUMED
    }

    private static final PseudoClass[] STATES = {
        PseudoClass.getPseudoClass("solid"),
        PseudoClass.getPseudoClass("outlined"),
        States.DOWN,
        PseudoClass.getPseudoClass("assumed")
    };

    public Tag(Kind kind, String text) {
        getStyleClass().add("tag");
        setMinWidth(USE_PREF_SIZE);
        show(kind, text);
    }

    public void show(Kind kind, String text) {
        States.only(this, kind.ordinal(), STATES);
        setText(text);
    }
}
