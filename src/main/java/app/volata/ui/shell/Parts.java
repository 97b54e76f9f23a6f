package app.volata.ui.shell;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;

/** From one part of the window to the next with F6. */
final class Parts {
    private Parts() {}

    /** Puts the keyboard into the part so many steps further, around the end. */
    static void move(List<Node> parts, @Nullable Scene scene, int step) {
        if (scene == null) {
            return;
        }
        int at = -1;
        for (int i = 0; i < parts.size(); i++) {
            if (isWithin(scene.getFocusOwner(), parts.get(i))) {
                at = i;
            }
        }
        var next = parts.get(Math.floorMod(at + step, parts.size()));
        if (next instanceof FeatureCentre centre) {
            centre.focusFirst();
        } else if (next instanceof PanelDock dock) {
            dock.focusFirst();
        } else {
            next.requestFocus();
        }
        if (!isWithin(scene.getFocusOwner(), next)) {
            firstIn(next).ifPresent(Node::requestFocus);
        }
    }

    /** Whether the focus is on this part or inside it. */
    static boolean isWithin(@Nullable Node focus, Node part) {
        for (Node node = focus; node != null; node = node.getParent()) {
            if (node.equals(part)) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Node> firstIn(Node node) {
        if (node.isFocusTraversable() && !node.isDisabled() && node.isVisible()) {
            return Optional.of(node);
        }
        return node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream()
                        .map(Parts::firstIn)
                        .flatMap(Optional::stream)
                        .findFirst()
                : Optional.empty();
    }
}
