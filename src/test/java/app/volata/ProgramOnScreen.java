package app.volata;

import app.volata.model.Fixture;
import app.volata.model.Season;
import app.volata.session.SaveState;
import app.volata.session.SeasonSession;
import app.volata.store.DataFolder;
import app.volata.ui.dialog.Answering;
import app.volata.ui.kit.Theme;
import app.volata.ui.shell.Shell;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import org.testfx.util.WaitForAsyncUtils;

/** The whole program in a window of a test, in a data folder of its own. */
final class ProgramOnScreen {
    private static final int PATIENCE = 30;

    final Answering dialogs = new Answering();
    final Wiring wiring;
    private final Stage stage;
    private Shell shell;

    ProgramOnScreen(Path home, Stage stage) {
        this.stage = stage;
        var afterTheSeason = Clock.fixed(Instant.parse("2019-01-01T12:00:00Z"), ZoneOffset.UTC);
        wiring = new Wiring(new DataFolder(home), afterTheSeason);
    }

    /** Opens this file, or what was open last; on the toolkit's thread. */
    void start(Optional<Path> named) {
        Theme.loadFonts();
        if (wiring.settings().language().isEmpty()) {
            wiring.settings().language(Locale.ENGLISH);
        }
        shell = wiring.shell(stage, wiring.look(), dialogs);
        wiring.toolkitStarted();
        wiring.begin(named);
        stage.setX(0);
        stage.setY(0);
    }

    /** Once a season is open. */
    void show() {
        until(() -> wiring.desk().session().get() != null);
        onScreen(() -> {
            shell.show();
            return true;
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    Shell shell() {
        return shell;
    }

    SeasonSession session() {
        return Objects.requireNonNull(wiring.desk().session().get());
    }

    Season season() {
        return session().state().get().season();
    }

    Fixture fixture(String home, String away) {
        return season().fixture(Afternoon.fixture(season(), home, away));
    }

    boolean saved() {
        return session().saveState().get() instanceof SaveState.Saved;
    }

    /** Short name of the club whose row is chosen in the table. */
    String chosenClub() {
        return find(".table-row:selected .club-name")
                .map(name -> ((Labeled) name).getText())
                .orElseThrow();
    }

    Optional<Node> find(String selector) {
        return stage.getScene().getRoot().lookupAll(selector).stream()
                .filter(ProgramOnScreen::isSeen)
                .findFirst();
    }

    private static boolean isSeen(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (!each.isVisible()) {
                return false;
            }
        }
        return true;
    }

    /** The title of the view or page that is open. */
    String title() {
        return ((Labeled) find(".view .view-title").orElseThrow()).getText();
    }

    static void until(Callable<Boolean> holds) {
        try {
            WaitForAsyncUtils.waitFor(PATIENCE, TimeUnit.SECONDS, () -> onScreen(holds));
        } catch (Exception e) {
            throw new AssertionError("waited in vain", e);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    static <T> T onScreen(Callable<T> question) {
        try {
            return WaitForAsyncUtils.asyncFx(question).get(PATIENCE, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    /** Lets go of the season file whatever is unsaved. */
    void discard() {
        onScreen(() -> {
            var open = wiring.desk().session().get();
            if (open != null) {
                open.discard();
            }
            stage.hide();
            return true;
        });
    }
}
