package app.volata.ui.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.volata.model.Club;
import app.volata.model.Edit;
import app.volata.model.Score;
import app.volata.model.Season;
import app.volata.ui.kit.Clipping;
import app.volata.ui.kit.Command;
import app.volata.ui.kit.Host;
import app.volata.ui.kit.PageView;
import app.volata.ui.kit.States;
import app.volata.ui.kit.Target;
import app.volata.ui.kit.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.application.ColorScheme;
import javafx.css.CssParser;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** What a hand does with the table. */
@ExtendWith(ApplicationExtension.class)
class StandingsViewTest {
    private final OpenTable table = new OpenTable();
    private final List<Integer> opened = new ArrayList<>();
    private final List<String> said = new ArrayList<>();
    private StandingsView view;
    private Stage stage;

    private final Host host = new Host() {
        @Override
        public void done(String text) {
            said.add(text);
        }

        @Override
        public void say(String text) {
            said.add(text);
        }

        @Override
        public void perform(Command command) {}

        @Override
        public void go(Target target) {}

        @Override
        public void open(Target target) {}

        @Override
        public void lay(PageView page) {}
    };

    @Start
    void start(Stage newStage) {
        stage = newStage;
        Theme.loadFonts();
        CssParser.errorsProperty().clear();
        table.forecastArrives();
        view = new StandingsView(table.model, table.texts, host, opened::add);
        var scene = new Scene((Parent) view.node(), 884, 732);
        new Theme(List.of(StandingsView.SHEET)).apply(scene, ColorScheme.LIGHT);
        stage.setScene(scene);
        stage.setX(0);
        stage.setY(0);
        stage.setMinWidth(0); // the stage may have been the program’s before
        stage.sizeToScene();
        stage.show();
        view.focusFirst();
    }

    private static StandingsTable rows(FxRobot robot) {
        return robot.lookup(".standings").queryAs(StandingsTable.class);
    }

    private static ClubRow chosen(FxRobot robot) {
        return Objects.requireNonNull(rows(robot).selected().get());
    }

    private Node row(FxRobot robot, String club) {
        return rows(robot).row(table.club(club)).orElseThrow();
    }

    private String selected(FxRobot robot) {
        return chosen(robot).line().get().facts().club().code();
    }

    private static void onFx(Runnable work) {
        WaitForAsyncUtils.asyncFx(work);
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void rowsFitWithoutScrollingAndEverySheetIsRead(FxRobot robot) {
        assertEquals(
                List.of(),
                CssParser.errorsProperty().stream()
                        .map(CssParser.ParseError::getMessage)
                        .toList());
        var last = row(robot, "BEN");
        assertEquals(588, rows(robot).getHeight());
        assertEquals(
                588,
                last.localToScene(0, 28).getY() - rows(robot).localToScene(0, 0).getY());
        assertTrue(robot.lookup(".scroll-bar").queryAll().stream().noneMatch(Node::isVisible));
    }

    @Test
    void arrowsSelectAndTheNoteOfTheRowStandsOut(FxRobot robot) {
        assertEquals("JUV", selected(robot));
        robot.type(KeyCode.DOWN, 2);
        assertEquals("ROM", selected(robot));
        var current = robot.lookup(".note")
                .match(note -> note.getPseudoClassStates().contains(States.CURRENT))
                .queryAll();
        assertEquals(1, current.size());
        robot.clickOn("Benevento");
        assertEquals("BEN", selected(robot));
    }

    @Test
    void selectionFollowsTheClubWhenRowsMove(FxRobot robot) {
        robot.clickOn("Napoli");
        var row = chosen(robot);
        var node = row(robot, "NAP");
        onFx(() -> table.execute(new Edit.EnterResult(table.fixture("FIO", "NAP"), new Score(0, 2))));
        assertSame(row, chosen(robot));
        assertSame(node, row(robot, "NAP"));
        assertEquals(0, node.getLayoutY());
    }

    @Test
    void enterAndDoubleClickOpenTheClub(FxRobot robot) {
        robot.type(KeyCode.DOWN).type(KeyCode.ENTER);
        robot.doubleClickOn("Torino");
        assertEquals(List.of(table.club("NAP"), table.club("TOR")), opened);
    }

    @Test
    void partsAreChosenByHand(FxRobot robot) {
        robot.clickOn("Home");
        assertEquals(17, table.line("JUV").facts().row().played());
        robot.clickOn("Halves");
        robot.clickOn("Second half");
        assertEquals(15, table.line("JUV").facts().row().played());
        robot.clickOn("Overall");
        assertEquals(34, table.line("JUV").facts().row().played());
        assertFalse(shown(robot, "First half"));
    }

    private static boolean seen(Node node) {
        for (Node up = node; up != null; up = up.getParent()) {
            if (!up.isVisible()) {
                return false;
            }
        }
        return true;
    }

    @Test
    void keysGoThroughTheMatchdays(FxRobot robot) {
        robot.type(KeyCode.OPEN_BRACKET, 2);
        assertEquals(32, table.model.frame().get().matchday());
        robot.type(KeyCode.CLOSE_BRACKET);
        assertEquals(33, table.model.frame().get().matchday());
        robot.type(KeyCode.HOME);
        assertEquals(1, table.model.frame().get().matchday());
        assertEquals("JUV", selected(robot));
        robot.type(KeyCode.END);
        assertNull(table.model.frame().get().choice().past());
        assertEquals("matchday 34", text(robot, ".matchday-slider .strong"));
    }

    @Test
    void theSliderStopsAtTheMatchdayPlayed(FxRobot robot) {
        var slider = robot.lookup(".slider").queryAs(Slider.class);
        onFx(slider::requestFocus);
        robot.type(KeyCode.LEFT, 4);
        assertEquals(30, table.model.frame().get().matchday());
        robot.type(KeyCode.RIGHT, 8);
        assertEquals(34, table.model.frame().get().matchday());
        assertEquals(34, slider.getValue());
    }

    @Test
    void todayAndFinalRulesByKeyAndClick(FxRobot robot) {
        robot.type(KeyCode.T);
        assertTrue(table.model.frame().get().choice().closing());
        robot.clickOn("Today");
        assertFalse(table.model.frame().get().choice().closing());
    }

    @Test
    void whySaysItAndGoesAway(FxRobot robot) {
        robot.type(KeyCode.DOWN, 2).type(KeyCode.W);
        var why = robot.listWindows().stream()
                .map(Window::getScene)
                .flatMap(scene -> scene.getRoot().lookupAll(".why .label").stream())
                .map(label -> ((Label) label).getText())
                .toList();
        assertEquals("Roma, 3rd", why.getFirst());
        assertEquals(3, why.size());
        robot.type(KeyCode.DOWN);
        assertEquals(1, robot.listWindows().size());
    }

    @Test
    void copiesInThreeFormsAtOnce(FxRobot robot) throws Exception {
        onFx(() -> view.perform(Command.COPY_TABLE, 0));
        assertEquals(List.of("Table copied as text, Markdown and HTML"), said);
        var forms = WaitForAsyncUtils.asyncFx(() -> {
                    var board = Clipboard.getSystemClipboard();
                    return List.of(board.getString(), board.getHtml(), (String) board.getContent(Clipping.MARKDOWN));
                })
                .get(10, TimeUnit.SECONDS);
        assertTrue(forms.get(0).contains("Juventus"));
        assertTrue(forms.get(1).contains("<td>Juventus</td>"));
        assertTrue(forms.get(2).contains("| Juventus |"));
    }

    @Test
    void aNarrowWindowGoesWithoutTheNextFixture(FxRobot robot) throws Exception {
        // 22: the matches that Verona lost
        widen(840, () -> !shown(robot, "INT A") && shown(robot, "22"));
        widen(760, () -> !shown(robot, "INT A") && !shown(robot, "22"));
        widen(980, () -> shown(robot, "INT A") && shown(robot, "22"));
        assertTrue(robot.lookup(".place-bar").query().getLayoutBounds().getWidth() > 120);
    }

    private void widen(double width, Callable<Boolean> until) throws Exception {
        onFx(() -> stage.setWidth(width));
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, until);
    }

    private static boolean shown(FxRobot robot, String text) {
        return robot.lookup(text).queryAll().stream().anyMatch(StandingsViewTest::seen);
    }

    @Test
    void rowsReadThemselvesOut(FxRobot robot) {
        var row = row(robot, "ROM");
        var spoken = row.getAccessibleText();
        assertTrue(
                spoken.startsWith("3, Roma, 67 points, 34 played, 20 won, 7 drawn, 7 lost, goals 55 to 27. Title"),
                spoken);
        assertTrue(row.lookupAll(".place-bar").stream()
                .anyMatch(cell -> String.valueOf(cell.getAccessibleText()).contains("likely 3 to")));
    }

    private static String text(FxRobot robot, String selector) {
        return robot.lookup(selector).queryAs(Label.class).getText();
    }

    @Test
    void moreClubsMakeLongerBarsAndKeepTheSelection(FxRobot robot) {
        robot.clickOn("Torino");
        var season = table.season();
        var clubs = new ArrayList<>(season.clubs());
        clubs.add(new Club(20, "Palermo", "Palermo", "PAL", season.club(0).badge()));
        onFx(() -> table.show(new Season(
                season.name(),
                season.zone(),
                season.regulations(),
                clubs,
                season.players(),
                season.fixtures(),
                season.decisions())));
        assertTrue(shown(robot, "Final place, 1–21"));
        assertFalse(shown(robot, "Final place, 1–20"));
        assertEquals("TOR", selected(robot));
        assertTrue(rows(robot).isFocused());
        assertEquals(21, robot.lookup(".table-row").queryAll().size());
    }
}
