package app.volata;

import app.volata.store.DataFolder;
import app.volata.ui.kit.AfterFrames;
import app.volata.ui.kit.Theme;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;
import javafx.application.Platform;
import javafx.stage.Stage;

/**
 * The program with a window. Started without the toolkit's own application class: that one comes to life after the toolkit
 * does, and the season file is read in the meantime.
 */
final class VolataApp {
    private static final System.Logger LOG = System.getLogger(VolataApp.class.getName());

    private final Wiring wiring;

    private VolataApp(Wiring wiring) {
        this.wiring = wiring;
    }

    /** Opens the window; comes back at once. */
    static void open(Optional<Path> named) {
        var home = Path.of(System.getProperty("user.home"));
        var folder = DataFolder.of(System.getenv(), System.getProperty("os.name"), home);
        var app = new VolataApp(new Wiring(folder, Clock.system(ZoneId.systemDefault())));
        // the thread that writes files ends with the program: what it was given last is still written
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(app.wiring::finishFiles));
        app.wiring.begin(named);
        Platform.startup(app::start);
    }

    private void start() {
        Theme.loadFonts();
        var shell = wiring.shell(new Stage());
        var showing = new boolean[1];
        Thread.setDefaultUncaughtExceptionHandler((thread, mistake) -> {
            LOG.log(Level.ERROR, "in " + thread.getName(), mistake);
            wiring.onUi(() -> {
                if (!showing[0]) {
                    showing[0] = true;
                    shell.mistake(mistake);
                    showing[0] = false;
                }
            });
        });
        wiring.toolkitStarted();
        wiring.desk().session().subscribe(session -> {
            if (session != null) {
                shell.show();
                AfterFrames.run(2, wiring::shown);
            }
        });
    }
}
