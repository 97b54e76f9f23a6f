package app.volata.ui.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;

/** The preview of an import by keys and by mouse. */
@ExtendWith(ApplicationExtension.class)
class ImportViewTest {
    private static final String FILE = """
        Div,Date,HomeTeam,AwayTeam,FTHG,FTAG
        I1,22/04/18,Lazio,Sampdoria,4,1
        I1,28/04/18,Roma,Chievo,4,1
        I1,28/04/18,Inter,Juventus,2,3
        I1,29/04/18,Torino,Lazio,,1
        """;

    @TempDir
    private Path folder;

    private OpenSeason open;
    private HeardHost host;
    private ImportView view;
    private Scene scene;

    @Start
    void start(Stage stage) {
        Theme.loadFonts();
        open = OpenSeason.saving(folder);
        host = new HeardHost(open.session());
        var texts = new Texts(Words.of(Locale.ENGLISH));
        var model = new ImportViewModel(
                open.session(), texts, open.session().traffic().read("I1.csv", FILE));
        view = new ImportView(model, texts, host, () -> {});
        scene = new Scene(new javafx.scene.layout.StackPane(view.node()), 1112, 732);
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

    private ListView<?> list() {
        return (ListView<?>) scene.lookup(".import-list");
    }

    @Test
    void spaceTakesALineAndLeavesIt(FxRobot robot) {
        assertEquals("Import 2 changes", button());
        // not understood and its line, the head of what changed, Lazio – Sampdoria
        robot.push(KeyCode.DOWN).push(KeyCode.DOWN).push(KeyCode.SPACE);
        assertEquals("Import 3 changes", button());
        assertEquals(3, list().getSelectionModel().getSelectedIndex(), "the cursor stays");
        robot.push(KeyCode.SPACE);
        assertEquals("Import 2 changes", button());
    }

    @Test
    void aLineIsPutRightByKeys(FxRobot robot) {
        robot.push(KeyCode.ENTER);
        assertTrue(scene.getFocusOwner().getStyleClass().contains("import-correction"));
        robot.push(KeyCode.SHORTCUT, KeyCode.A)
                .write("I1,29/04/18,Torino,Lazio,0,1")
                .push(KeyCode.ENTER);
        assertEquals("Import 3 changes", button());
    }

    @Test
    void theButtonWritesAndGoesBack(FxRobot robot) {
        robot.clickOn("Take the file’s").clickOn(".page-foot .primary");
        assertEquals(new Score(4, 1), open.fixture("Lazio", "Sampdoria").score());
        assertEquals(new Score(2, 3), open.fixture("Inter", "Juventus").score());
        assertEquals("3 changes imported", host.last());
        assertFalse(open.session().undoable().get() == null);
    }
}
