package app.volata;

import app.volata.store.DataFolder;
import app.volata.ui.kit.Theme;
import app.volata.words.Words;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.WritableImage;
import javafx.scene.transform.Transform;

/** Takes the pictures, of scenes that are in no window: 1280 by 800 whatever the screen. */
final class Screenshots {
    private static final int WIDTH = 1280;
    private static final int HEIGHT = 800;

    private final Words words;
    private final int scale;

    Screenshots(Words words, int scale) {
        this.words = words;
        this.scale = scale;
    }

    /** Into this folder; the files written. */
    List<Path> take(Path folder) throws IOException {
        var home = Files.createTempDirectory("volata-screenshots");
        var started = new CompletableFuture<Void>();
        Platform.setImplicitExit(false);
        Platform.startup(() -> {
            Theme.loadFonts();
            started.complete(null);
        });
        started.join();
        try {
            var written = new ArrayList<Path>();
            for (var scene : Scenery.values()) {
                written.addAll(take(scene, folder, home));
            }
            return written;
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } finally {
            Platform.exit();
            delete(home);
        }
    }

    private List<Path> take(Scenery scenery, Path folder, Path home) {
        var wiring = new Wiring(new DataFolder(home.resolve(scenery.file())), scenery.clock());
        wiring.toolkitStarted();
        wiring.shown();
        Executor ui = wiring::onUi;
        return CompletableFuture.supplyAsync(() -> new Staging(scenery, wiring, words.locale()), ui)
                .thenCompose(staging -> staging.ready()
                        .thenComposeAsync(_ -> staging.arranged(), ui)
                        .thenApplyAsync(scene -> both(scene, scenery, folder), ui)
                        .thenComposeAsync(written -> staging.close().thenApply(_ -> written), ui))
                .join();
    }

    private List<Path> both(Scene scene, Scenery scenery, Path folder) {
        var theme = Wiring.theme();
        var paths = new ArrayList<Path>();
        for (var scheme : ColorScheme.values()) {
            theme.apply(scene, scheme);
            var file = folder.resolve(scenery.file() + "-" + scheme.name().toLowerCase(Locale.ROOT) + ".png");
            write(snapshot(scene.getRoot()), file);
            paths.add(file);
        }
        return paths;
    }

    private WritableImage snapshot(Parent root) {
        var parameters = new SnapshotParameters();
        parameters.setTransform(Transform.scale(scale, scale));
        return root.snapshot(parameters, new WritableImage(WIDTH * scale, HEIGHT * scale));
    }

    private static void write(WritableImage image, Path file) {
        try {
            Png.write(image, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path home) throws IOException {
        try (var files = Files.walk(home)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
