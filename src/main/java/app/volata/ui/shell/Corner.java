package app.volata.ui.shell;

import app.volata.ui.kit.Buttons;
import app.volata.ui.kit.Notice;
import javafx.animation.FadeTransition;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/** The corner of the view where a notice comes in, stays for six seconds, and gives way to the next one. */
final class Corner extends StackPane {
    private static final Duration IN = Duration.millis(120);

    private final PauseTransition stay = new PauseTransition(Duration.seconds(6));

    Corner() {
        getStyleClass().add("corner");
        setPickOnBounds(false);
        setAlignment(Pos.BOTTOM_LEFT);
        stay.setOnFinished(event -> getChildren().clear());
    }

    /** Shows a text, with an action of this name unless it is null. */
    void show(String text, @Nullable String action, Runnable onAction) {
        var button = action == null
                ? null
                : Buttons.link(action, () -> {
                    clear();
                    onAction.run();
                });
        if (button != null) {
            button.setFocusTraversable(false);
        }
        var notice = new Notice(text, button);
        getChildren().setAll(notice);
        stay.playFromStart();
        if (!Platform.getPreferences().isReducedMotion()) {
            var in = new FadeTransition(IN, notice);
            in.setFromValue(0);
            in.setToValue(1);
            in.play();
        }
    }

    void clear() {
        stay.stop();
        getChildren().clear();
    }
}
