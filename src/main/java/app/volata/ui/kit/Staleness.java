package app.volata.ui.kit;

import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.util.Duration;

/** Greys numbers of an older state, but only when the new ones are a while in coming: most are there before an eye notes. */
public final class Staleness {
    private static final Duration PATIENCE = Duration.millis(150);

    private Staleness() {}

    /** Sets {@link States#STALE} on the node while the value has been true for 150 ms or more. */
    public static void follow(Node node, ObservableBooleanValue stale) {
        var pause = new PauseTransition(PATIENCE);
        pause.setOnFinished(event -> node.pseudoClassStateChanged(States.STALE, stale.get()));
        stale.subscribe(now -> {
            if (now) {
                pause.playFromStart();
            } else {
                pause.stop();
                node.pseudoClassStateChanged(States.STALE, false);
            }
        });
    }
}
