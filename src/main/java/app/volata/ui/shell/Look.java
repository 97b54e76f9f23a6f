package app.volata.ui.shell;

import app.volata.session.Appearance;
import app.volata.session.Settings;
import app.volata.ui.kit.Theme;
import java.util.ArrayList;
import java.util.List;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.scene.Scene;

/** Light or dark in every scene of the program: as chosen, or as the system is, also when that changes. */
public final class Look {
    private final Theme theme;
    private final Settings settings;
    private final List<Scene> scenes = new ArrayList<>();

    public Look(Theme theme, Settings settings) {
        this.theme = theme;
        this.settings = settings;
        Platform.getPreferences().colorSchemeProperty().subscribe((_, _) -> wearAgain());
    }

    /** Dresses a scene now, and again whenever the look changes. */
    public void wear(Scene scene) {
        scenes.add(scene);
        theme.apply(scene, scheme());
    }

    /** Lets go of a scene. */
    public void forget(Scene scene) {
        scenes.remove(scene);
    }

    ColorScheme scheme() {
        return switch (settings.appearance()) {
            case LIGHT -> ColorScheme.LIGHT;
            case DARK -> ColorScheme.DARK;
            case SYSTEM -> Platform.getPreferences().getColorScheme();
        };
    }

    void choose(Appearance chosen) {
        settings.appearance(chosen);
        wearAgain();
    }

    private void wearAgain() {
        scenes.forEach(scene -> theme.apply(scene, scheme()));
    }
}
