package app.volata.ui.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import app.volata.model.Score;
import app.volata.ui.HeardHost;
import app.volata.ui.OpenSeason;
import app.volata.ui.kit.Texts;
import app.volata.ui.kit.Theme;
import app.volata.words.Words;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.application.ColorScheme;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;

/** A block of results by hand. */
@ExtendWith(ApplicationExtension.class)
class PasteViewTest {
    private static final String BLOCK = """
        Roma - Chievo 4-1

        Inter Juve 2-3
        Juventus Napoli 0-1
        Milan Bologna 2-1
        """;

    @TempDir
    private Path folder;

    private OpenSeason open;
    private HeardHost host;
    private PasteView view;
    private Scene scene;

    @Start
    void start(Stage stage) {
        Theme.loadFonts();
        open = OpenSeason.bundled(folder);
        host = new HeardHost(open.session());
        var texts = new Texts(Words.of(Locale.ENGLISH));
        view = new PasteView(new PasteViewModel(open.session(), texts, BLOCK), texts, host);
        scene = new Scene(new StackPane(view.node()), 884, 732);
        new Theme(List.of(ImportView.SHEET)).apply(scene, ColorScheme.LIGHT);
        stage.setScene(scene);
        stage.setX(0);
        stage.setY(0);
        stage.sizeToScene();
        stage.show();
        view.focusFirst();
    }

    @Stop
    void stop() {
        view.close();
        open.close();
    }

    private String button() {
        return ((Button) scene.lookup(".page-foot .primary")).getText();
    }

    @Test
    void oneEditWritesWhatIsTaken(FxRobot robot) {
        assertEquals("Write 2 results", button());
        assertEquals(
                "On matchday 35 it is Bologna – Milan. Milan 2–1 Bologna was on Sun 10 Dec.",
                ((Label) scene.lookup(".paste-sentence")).getText());
        robot.clickOn("Bologna 1–2 Milan");
        assertEquals("Write 3 results", button());
        robot.clickOn(".page-foot .primary");
        assertEquals(new Score(1, 2), open.fixture("Bologna", "Milan").score());
        assertEquals(new Score(2, 3), open.fixture("Inter", "Juventus").score());
        assertEquals("3 results written", host.last());
        robot.interact(open.session()::undo);
        assertNull(open.fixture("Inter", "Juventus").score());
        assertNull(open.session().undoable().get());
    }

    @Test
    void aLineIsPutRightWhereItStands(FxRobot robot) {
        // the keyboard is in the line that needs a choice
        robot.push(KeyCode.SHORTCUT, KeyCode.A).write("Bologna Milan 1-2");
        assertEquals("Write 3 results", button());
        robot.push(KeyCode.UP).push(KeyCode.UP).push(KeyCode.UP);
        robot.push(KeyCode.SHORTCUT, KeyCode.A).write("Roma");
        assertEquals("Write 2 results", button());
    }

    @Test
    void aResultIsLeftOutByItsBox(FxRobot robot) {
        robot.clickOn(".import-check");
        assertEquals("Write 1 result", button());
    }
}
