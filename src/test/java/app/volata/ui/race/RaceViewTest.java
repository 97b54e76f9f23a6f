package app.volata.ui.race;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.volata.ui.HeardHost;
import app.volata.ui.OpenSeason;
import app.volata.ui.kit.Command;
import app.volata.ui.kit.Texts;
import app.volata.ui.kit.Theme;
import app.volata.words.Words;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.application.ColorScheme;
import javafx.css.CssParser;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.input.Clipboard;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** What a hand does with the race. */
@ExtendWith(ApplicationExtension.class)
class RaceViewTest {
    @TempDir
    Path folder;

    private OpenSeason open;
    private HeardHost host;
    private RaceView view;

    @Start
    void start(Stage stage) {
        Theme.loadFonts();
        CssParser.errorsProperty().clear();
        open = OpenSeason.bundled(folder);
        host = new HeardHost(open.session());
        var texts = new Texts(Words.of(Locale.ENGLISH));
        view = new RaceView(new RaceViewModel(open.session(), texts), texts, host);
        var scene = new Scene((Parent) view.node(), 1112, 732);
        new Theme(List.of(RaceView.SHEET)).apply(scene, ColorScheme.LIGHT);
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

    private static <T> T onFx(Callable<T> work) throws Exception {
        var answer = WaitForAsyncUtils.asyncFx(work).get();
        WaitForAsyncUtils.waitForFxEvents();
        return answer;
    }

    private static Node card(FxRobot robot) {
        return robot.lookup(".numbers-card").query();
    }

    private static String cardTitle(FxRobot robot) {
        return robot.lookup(".numbers-title").queryAs(Labeled.class).getText();
    }

    @Test
    void keysAndPointerShowTheNumbers(FxRobot robot) throws Exception {
        assertEquals(List.of(), CssParser.errorsProperty());
        assertFalse(card(robot).isVisible());
        assertTrue(onFx(() -> view.perform(Command.RACE_MATCHDAY, 0)));
        assertEquals("After matchday 33", cardTitle(robot));
        robot.moveTo(robot.lookup(".race-pane").queryAs(Node.class));
        assertTrue(card(robot).isVisible());
        assertTrue(card(robot).getLayoutX() >= 0);
        assertTrue(onFx(() -> view.perform(Command.BACK, 0)));
        assertFalse(card(robot).isVisible());
        assertFalse(onFx(() -> view.perform(Command.BACK, 0)));
    }

    @Test
    void aChipTakesAClubOutAndTheListAddsOne(FxRobot robot) {
        assertEquals(5, robot.lookup(".chosen-chip").queryAll().size());
        robot.clickOn(robot.lookup(".chosen-chip").nth(2).queryAs(Node.class));
        assertEquals(4, robot.lookup(".chosen-chip").queryAll().size());
        robot.clickOn(".add-club");
        robot.clickOn(robot.lookup(".menu-item").nth(0).queryAs(Node.class));
        assertEquals(5, robot.lookup(".chosen-chip").queryAll().size());
    }

    @Test
    void pointsInsteadOfPlaces(FxRobot robot) throws Exception {
        robot.clickOn("Points");
        until(robot, "Juventus 85");
        robot.clickOn("Last 10");
        until(robot, "24");
    }

    /** The labels of an axis come with the next layout. */
    private static void until(FxRobot robot, String text) throws Exception {
        WaitForAsyncUtils.waitFor(
                10, TimeUnit.SECONDS, () -> robot.lookup(text).tryQuery().isPresent());
    }

    @Test
    void thePictureGoesToTheClipboard() throws Exception {
        assertTrue(onFx(() -> view.perform(Command.COPY_RACE, 0)));
        assertEquals("Picture copied", host.last());
        assertTrue(onFx(() -> Clipboard.getSystemClipboard().hasImage()));
    }
}
