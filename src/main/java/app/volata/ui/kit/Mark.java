package app.volata.ui.kit;

import javafx.css.PseudoClass;
import javafx.scene.layout.Region;

/** A sign of 14 pixels. Solid shapes are for what is certain only. */
public final class Mark extends Region {
    /** What it says. */
    public enum Kind {
        CERTAIN,
        RELEGATED,
        IMPOSSIBLE,
        /** A tick without a disc: done, or so now. */
        DONE,
        TROUBLE
    }

    private static final PseudoClass[] STATES = {
        PseudoClass.getPseudoClass("certain"),
        PseudoClass.getPseudoClass("relegated"),
        PseudoClass.getPseudoClass("impossible"),
        PseudoClass.getPseudoClass("done"),
        PseudoClass.getPseudoClass("trouble")
    };

    public Mark(Kind kind, String accessibleText) {
        getStyleClass().add("mark");
        show(kind, accessibleText);
    }

    public void show(Kind kind, String accessibleText) {
        States.only(this, kind.ordinal(), STATES);
        setAccessibleText(accessibleText);
    }
}
