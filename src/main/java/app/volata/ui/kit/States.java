package app.volata.ui.kit;

import javafx.css.PseudoClass;
import javafx.scene.Node;

/** The states of nodes that the style sheets know. */
public final class States {
    public static final PseudoClass UP = PseudoClass.getPseudoClass("up");
    public static final PseudoClass DOWN = PseudoClass.getPseudoClass("down");
    public static final PseudoClass STALE = PseudoClass.getPseudoClass("stale");
    public static final PseudoClass ERROR = PseudoClass.getPseudoClass("error");
    public static final PseudoClass INVALID = PseudoClass.getPseudoClass("invalid");
    public static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    static final PseudoClass FIRST = PseudoClass.getPseudoClass("first");
    static final PseudoClass LAST = PseudoClass.getPseudoClass("last");

    private States() {}

    /** Sets exactly one of these states, or none with -1. */
    static void only(Node node, int chosen, PseudoClass... states) {
        for (int i = 0; i < states.length; i++) {
            node.pseudoClassStateChanged(states[i], i == chosen);
        }
    }
}
