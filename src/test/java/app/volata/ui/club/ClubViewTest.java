package app.volata.ui.club;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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

/** What a hand does with the page of a club. */
@ExtendWith(ApplicationExtension.class)
class ClubViewTest {
    @TempDir
    Path folder;

    private OpenSeason open;
    private HeardHost host;
    private ClubView view;

    @Start
    void start(Stage stage) {
        Theme.loadFonts();
        CssParser.errorsProperty().clear();
        open = OpenSeason.bundled(folder);
        host = new HeardHost(open.session());
        int roma = open.fixture("Roma", "Chievo").home();
        var texts = new Texts(Words.of(Locale.ENGLISH));
        view = new ClubView(new ClubViewModel(open.session(), roma, texts), texts, host);
        var scene = new Scene((Parent) view.node(), 884, 732);
        new Theme(List.of(ClubView.SHEET)).apply(scene, ColorScheme.LIGHT);
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

    private static String name(FxRobot robot) {
        return robot.lookup(".club-title").queryAs(Labeled.class).getText();
    }

    private static <T> void onFx(java.util.concurrent.Callable<T> work) {
        WaitForAsyncUtils.asyncFx(work);
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void everySheetIsReadAndTheRunInIsInSight(FxRobot robot) {
        assertEquals(List.of(), CssParser.errorsProperty());
        assertTrue(robot.lookup("Sassuolo").tryQuery().isPresent());
        assertEquals("Roma", name(robot));
    }

    @Test
    void enterOpensTheMatchChosen(FxRobot robot) {
        robot.type(KeyCode.ENTER).type(KeyCode.UP).type(KeyCode.ENTER);
        assertEquals(
                List.of(
                        new Target.OfFixture(open.number("Roma", "Chievo")),
                        new Target.OfFixture(open.number("SPAL", "Roma"))),
                host.opened());
    }

    @Test
    void theStarByMouseAndKey(FxRobot robot) {
        int club = open.fixture("Roma", "Chievo").home();
        robot.clickOn(".star");
        assertFalse(open.session().state().get().workbook().followed().contains(club));
        onFx(() -> view.perform(Command.FOLLOW_CLUB, 0));
        assertTrue(open.session().state().get().workbook().followed().contains(club));
    }

    @Test
    void assumesTheMatchChosen(FxRobot robot) {
        onFx(() -> view.perform(Command.ASSUME_OUTCOME, 2));
        assertEquals(
                "2", robot.lookup(".match-cell .tag").queryAs(Labeled.class).getText());
        onFx(() -> view.perform(Command.LET_GO, 0));
        assertTrue(robot.lookup(".match-cell .tag").tryQuery().isEmpty());
    }

    @Test
    void turnsToTheClubsBesideItAndToOneAskedFor(FxRobot robot) {
        onFx(() -> view.perform(Command.OTHER_CLUB, 1));
        assertEquals("Lazio", name(robot));
        onFx(() -> view.show(new Target.OfClub(open.fixture("Torino", "Roma").home())));
        assertEquals("Torino", name(robot));
        assertFalse(view.show(new Target.OfFixture(0)));
    }

    @Test
    void homeMatchesAlone(FxRobot robot) {
        robot.clickOn("Home");
        assertTrue(robot.lookup("Cagliari").tryQuery().isPresent());
        assertTrue(robot.lookup("A").tryQuery().isEmpty());
    }
}
