package app.volata.ui.kit;

import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;

/** A tooltip that is made when the pointer comes by: tables hold hundreds of them and most are never seen. */
public final class Hint {
    private static final Duration DELAY = Duration.millis(400);

    private Hint() {}

    /** Shows this text over the node; it is asked for each time, and an empty one shows nothing. */
    public static void on(Node node, Supplier<String> text) {
        node.addEventHandler(MouseEvent.MOUSE_ENTERED, new Showing(node, text)::entered);
    }

    private static final class Showing {
        private final Node node;
        private final Supplier<String> text;
        private final Tooltip[] made = new Tooltip[1];

        Showing(Node node, Supplier<String> text) {
            this.node = node;
            this.text = text;
        }

        void entered(MouseEvent event) {
            var words = text.get();
            if (made[0] == null && !words.isEmpty()) {
                made[0] = new Tooltip();
                made[0].setShowDelay(DELAY);
                made[0].setWrapText(true);
                made[0].setMaxWidth(360);
            }
            if (made[0] != null) {
                made[0].setText(words);
                Tooltip.uninstall(node, made[0]);
                if (!words.isEmpty()) {
                    Tooltip.install(node, made[0]);
                }
            }
        }
    }
}
