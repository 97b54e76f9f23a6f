package app.volata.ui.kit;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/** The states of nodes that the style sheets know. */
public final class States {
    public static final PseudoClass UP = named("up");
    public static final PseudoClass DOWN = named("down");
    public static final PseudoClass STALE = named("stale");
    public static final PseudoClass ERROR = named("error");
    public static final PseudoClass INVALID = named("invalid");
    public static final PseudoClass CURRENT = named("current");
    static final PseudoClass FIRST = named("first");
    static final PseudoClass LAST = named("last");

    private States() {}

    /** Of this name in the style sheets. */
    public static PseudoClass named(String name) {
        return PseudoClass.getPseudoClass(name);
    }

    /** Sets exactly one of these states, or none with null. */
    static void only(Node node, @Nullable PseudoClass chosen, List<PseudoClass> states) {
        for (var state : states) {
            node.pseudoClassStateChanged(state, state.equals(chosen));
        }
    }
}
