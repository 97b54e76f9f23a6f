package app.volata.ui.shell;

import app.volata.session.Settings;
import app.volata.session.WindowPlace;
import javafx.animation.PauseTransition;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.util.Duration;

/** Where the window is and how large, remembered when it has come to rest. */
final class WindowMemory {
    /** At the first start. */
    static final double WIDTH = 1280;

    static final double HEIGHT = 800;
    private static final double LEAST_WIDTH = 1024;
    private static final double LEAST_HEIGHT = 640;
    private static final double IN_SIGHT = 64;

    private final Stage stage;
    private final Settings settings;
    private final PauseTransition rest = new PauseTransition(Duration.millis(400));

    WindowMemory(Stage stage, Settings settings) {
        this.stage = stage;
        this.settings = settings;
    }

    /** Puts the window where it was, if any of it is on a screen there, and remembers from now on. */
    void restore() {
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        settings.window().filter(WindowMemory::isInSight).ifPresent(place -> {
            stage.setX(place.x());
            stage.setY(place.y());
            stage.setWidth(place.width());
            stage.setHeight(place.height());
            stage.setMaximized(place.maximized());
        });
        rest.setOnFinished(event -> {
            if (stage.isShowing()) {
                remember();
            }
        });
        stage.xProperty().subscribe((_, _) -> rest.playFromStart());
        stage.yProperty().subscribe((_, _) -> rest.playFromStart());
        stage.widthProperty().subscribe((_, _) -> rest.playFromStart());
        stage.heightProperty().subscribe((_, _) -> rest.playFromStart());
        stage.maximizedProperty().subscribe((_, _) -> rest.playFromStart());
        // it says already here that it is not showing
        stage.setOnHiding(event -> remember());
    }

    private static boolean isInSight(WindowPlace place) {
        return !Screen.getScreensForRectangle(
                        place.x() + IN_SIGHT,
                        place.y(),
                        Math.max(1, place.width() - 2 * IN_SIGHT),
                        Math.max(1, place.height() - IN_SIGHT))
                .isEmpty();
    }

    /** A maximized window keeps the size that it goes back to. */
    private WindowPlace sizeBefore(WindowPlace now) {
        return settings.window()
                .map(before -> new WindowPlace(before.x(), before.y(), before.width(), before.height(), true))
                .orElse(now);
    }

    private void remember() {
        if (!stage.isIconified()) {
            var now = new WindowPlace(
                    stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), stage.isMaximized());
            settings.window(stage.isMaximized() ? sizeBefore(now) : now);
        }
    }
}
