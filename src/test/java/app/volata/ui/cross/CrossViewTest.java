package app.volata.ui.cross;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.volata.ui.HeardHost;
import app.volata.ui.OpenSeason;
import app.volata.ui.kit.Command;
import app.volata.ui.kit.Target;
import app.volata.ui.kit.Texts;
import app.volata.ui.kit.Theme;
import app.volata.words.Words;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.application.ColorScheme;
import javafx.css.CssParser;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** What a hand does with the cross table. */
@ExtendWith(ApplicationExtension.class)
class CrossViewTest {
    @TempDir
    Path folder;

    private OpenSeason open;
    private HeardHost host;
    private CrossView view;

    @Start
    void start(Stage stage) {
        Theme.loadFonts();
        CssParser.errorsProperty().clear();
        open = OpenSeason.bundled(folder);
        host = new HeardHost(open.session());
        var texts = new Texts(Words.of(Locale.ENGLISH));
        view = new CrossView(new CrossViewModel(open.session(), texts), texts, host);
        var scene = new Scene((Parent) view.node(), 1112, 732);
        new Theme(List.of(CrossView.SHEET)).apply(scene, ColorScheme.LIGHT);
        stage.setScene(scene);
        stage.setX(0);
        stage.setY(0);
        stage.sizeToScene();
        stage.show();
        view.focusFirst();
    }

    @AfterEach
    void close() {
        view.close();
        open.close();
    }

    private static CrossNode node(FxRobot robot, int fixture) {
        return robot.lookup(".cross-cell").queryAllAs(CrossNode.class).stream()
                .filter(node -> node.cell().fixture() == fixture)
                .findFirst()
                .orElseThrow();
    }

    private static String detail(FxRobot robot) {
        return robot.lookup(".cross-foot .strong").queryAs(Labeled.class).getText();
    }

    @Test
    void everythingIsInSight(FxRobot robot) {
        assertEquals(List.of(), CssParser.errorsProperty());
        var grid = robot.lookup(".cross-grid").query();
        var last = node(robot, open.number("Verona", "Udinese"));
        assertTrue(
                last.getLayoutY() + last.getHeight() <= grid.getLayoutBounds().getHeight());
        assertEquals(46, last.getWidth());
    }

    @Test
    void arrowsMoveAndEnterOpens(FxRobot robot) {
        robot.type(KeyCode.ENTER);
        robot.type(KeyCode.DOWN).type(KeyCode.LEFT, 10);
        assertEquals("Inter – Juventus", detail(robot));
        robot.type(KeyCode.ENTER).type(KeyCode.UP).type(KeyCode.ENTER);
        assertEquals(
                List.of(
                        new Target.OfFixture(open.number("Genoa", "Verona")),
                        new Target.OfFixture(open.number("Inter", "Juventus"))),
                host.gone());
        assertEquals(List.of(new Target.OfFixture(open.number("Genoa", "Juventus"))), host.opened());
    }

    @Test
    void aClickMovesTheCursorAndAnOutcomeIsAssumedThere(FxRobot robot) {
        int fixture = open.number("Roma", "Juventus");
        robot.clickOn(node(robot, fixture));
        assertEquals("Roma – Juventus", detail(robot));
        WaitForAsyncUtils.asyncFx(() -> view.perform(Command.ASSUME_OUTCOME, 1));
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals("X", ((Labeled) node(robot, fixture).lookup(".label")).getText());
    }
}
