package app.volata.ui.scorers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.volata.model.Edit;
import app.volata.model.Score;
import app.volata.ui.HeardHost;
import app.volata.ui.OpenSeason;
import app.volata.ui.kit.Clipping;
import app.volata.ui.kit.ClubChoice;
import app.volata.ui.kit.Command;
import app.volata.ui.kit.Target;
import app.volata.ui.kit.Texts;
import app.volata.ui.kit.Theme;
import app.volata.words.Words;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import javafx.application.ColorScheme;
import javafx.css.CssParser;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.Slider;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
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

/** What a hand does with the scorers. */
@ExtendWith(ApplicationExtension.class)
class ScorersViewTest {
    @TempDir
    static Path folder;

    private OpenSeason open;
    private HeardHost host;
    private ScorersViewModel model;
    private ScorersView view;
    private Stage stage;

    @Start
    void start(Stage newStage) throws Exception {
        stage = newStage;
        Theme.loadFonts();
        CssParser.errorsProperty().clear();
        open = OpenSeason.bundled(Files.createTempDirectory(folder, "season"));
        host = new HeardHost(open.session());
        var texts = new Texts(Words.of(Locale.ENGLISH));
        model = new ScorersViewModel(open.session(), texts);
        view = new ScorersView(model, texts, host);
        var scene = new Scene((Parent) view.node(), 1112, 732);
        new Theme(List.of(ScorersView.SHEET)).apply(scene, ColorScheme.LIGHT);
        stage.setScene(scene);
        stage.setX(0);
        stage.setY(0);
        stage.setMinWidth(0); // the stage may have been the program’s before
        stage.sizeToScene();
        stage.show();
        view.focusFirst();
    }

    @AfterEach
    void close() {
        onFx(() -> {
            view.close();
            open.close();
        });
    }

    private static void onFx(Runnable work) {
        WaitForAsyncUtils.asyncFx(work);
        WaitForAsyncUtils.waitForFxEvents();
    }

    @SuppressWarnings("unchecked")
    private static TableView<ScorerRow> list(FxRobot robot) {
        return robot.lookup(".scorers-table").queryAs(TableView.class);
    }

    private static String selected(FxRobot robot) {
        var row = list(robot).getSelectionModel().getSelectedItem();
        return row == null ? "" : row.line().get().player().surname();
    }

    private List<String> names() {
        return model.rows().stream()
                .map(row -> row.line().get().player().surname())
                .toList();
    }

    private static TextField search(FxRobot robot) {
        return robot.lookup(".search-field .text-field").queryAs(TextField.class);
    }

    private static boolean shown(FxRobot robot, String text) {
        return robot.lookup(text).queryAll().stream().anyMatch(ScorersViewTest::seen);
    }

    private static boolean seen(Node node) {
        for (Node up = node; up != null; up = up.getParent()) {
            if (!up.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private int player(String name) {
        return open.season().players().stream()
                .filter(player -> player.name().equals(name))
                .findFirst()
                .orElseThrow()
                .number();
    }

    @Test
    void opensWithTheLeaderSelectedAndEverySheetRead(FxRobot robot) {
        assertEquals(
                List.of(),
                CssParser.errorsProperty().stream()
                        .map(CssParser.ParseError::getMessage)
                        .toList());
        assertTrue(list(robot).isFocused());
        assertEquals("Immobile", selected(robot));
        assertTrue(shown(robot, "Immobile, 29 in 17 matches"));
        assertTrue(shown(robot, "Goals recorded: 893 of 893"));
        assertTrue(shown(robot, "Data: Pappalardo et al., Scientific Data 6 (2019), CC BY 4.0"));
    }

    @Test
    void arrowsSelectAndTheSideTellsOfThePlayer(FxRobot robot) {
        robot.type(KeyCode.DOWN, 2);
        assertEquals("Dybala", selected(robot));
        assertTrue(shown(robot, "Dybala, 21 in 12 matches"));
        robot.clickOn("Belotti");
        assertEquals("Belotti", selected(robot));
    }

    @Test
    void slashSearchesArrowGoesOnAndEscapeEmpties(FxRobot robot) {
        robot.type(KeyCode.SLASH);
        assertTrue(search(robot).isFocused());
        robot.write("milinkovic");
        assertEquals(List.of("Milinković-Savić"), names());
        robot.type(KeyCode.DOWN);
        assertTrue(list(robot).isFocused());
        assertEquals("Milinković-Savić", selected(robot));
        onFx(() -> view.perform(Command.FILTER_SCORERS, 0));
        robot.type(KeyCode.ESCAPE);
        assertEquals("", search(robot).getText());
        assertEquals("Immobile", names().getFirst());
    }

    @Test
    void bracketsInTheSearchAreLetters(FxRobot robot) {
        robot.type(KeyCode.SLASH);
        robot.write("[");
        assertEquals("[", search(robot).getText());
        assertEquals(34, model.frame().get().matchday());
        assertTrue(shown(robot, "Nobody found"));
    }

    @Test
    void aClubIsChosenInTheListByTyping(FxRobot robot) {
        robot.clickOn(".club-choice");
        robot.write("napo");
        robot.type(KeyCode.ENTER);
        assertEquals(List.of("Mertens", "Callejón", "Insigne"), names().subList(0, 3));
        onFx(() -> robot.lookup(".club-choice").queryAs(ClubChoice.class).setValue(new ClubChoice.Item(null)));
        assertEquals("Immobile", names().getFirst());
    }

    @Test
    void aTargetIsShown(FxRobot robot) {
        int napoli = open.fixture("Napoli", "Torino").home();
        onFx(() -> assertTrue(view.show(new Target.OfClub(napoli))));
        assertEquals("Mertens", selected(robot));
        assertEquals("Mertens", names().getFirst());
        onFx(() -> assertTrue(view.show(new Target.OfPlayer(player("Andrea Belotti")))));
        assertEquals("Belotti", selected(robot));
        assertEquals("Immobile", names().getFirst());
        onFx(() -> assertFalse(view.show(new Target.OfPlayer(player("Samuel Souprayen")))));
    }

    @Test
    void keysAndSliderLookBack(FxRobot robot) {
        robot.type(KeyCode.OPEN_BRACKET, 2);
        assertEquals(32, model.frame().get().matchday());
        robot.type(KeyCode.CLOSE_BRACKET);
        assertEquals(
                "matchday 33",
                robot.lookup(".matchday-slider .strong").queryAs(Label.class).getText());
        var slider = robot.lookup(".slider").queryAs(Slider.class);
        onFx(slider::requestFocus);
        robot.type(KeyCode.RIGHT, 5);
        assertEquals(34, slider.getValue());
        robot.type(KeyCode.LEFT, 4);
        assertEquals(30, model.frame().get().matchday());
        assertEquals(26, model.rows().getFirst().line().get().row().goals());
    }

    @Test
    void theSelectionStaysWithThePlayer(FxRobot robot) {
        robot.type(KeyCode.DOWN);
        var icardi = list(robot).getSelectionModel().getSelectedItem();
        onFx(() -> open.session().execute(new Edit.EnterResult(open.number("Inter", "Juventus"), new Score(4, 0))));
        assertTrue(shown(robot, "Goals recorded: 893 of 897"));
        robot.type(KeyCode.OPEN_BRACKET, 20);
        assertEquals("Icardi", selected(robot));
        robot.type(KeyCode.CLOSE_BRACKET, 20);
        assertSame(icardi, list(robot).getSelectionModel().getSelectedItem());
    }

    @Test
    void copiesWhatIsShownInThreeForms(FxRobot robot) throws Exception {
        onFx(() -> view.show(new Target.OfClub(open.fixture("Napoli", "Torino").home())));
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT).type(KeyCode.C).release(KeyCode.SHIFT, KeyCode.CONTROL);
        assertEquals("Scorers copied as text, Markdown and HTML", host.last());
        var forms = WaitForAsyncUtils.asyncFx(() -> {
                    var board = Clipboard.getSystemClipboard();
                    return List.of(board.getString(), board.getHtml(), (String) board.getContent(Clipping.MARKDOWN));
                })
                .get(10, TimeUnit.SECONDS);
        var lines = forms.getFirst().lines().toList();
        assertEquals("Serie A 2017–18, scorers after matchday 34, Napoli", lines.getFirst());
        assertEquals(
                List.of("5", "Dries", "Mertens", "Napoli", "17", "4", "13"),
                List.of(lines.get(3).strip().split(" +")));
        assertTrue(forms.getFirst().contains("CC BY 4.0"));
        assertFalse(forms.getFirst().contains("Immobile"));
        assertTrue(forms.get(1).contains("<td>Dries Mertens</td>"));
        assertTrue(forms.get(2).contains("| Dries Mertens |"));
    }

    @Test
    void aNarrowWindowKeepsTheGoals(FxRobot robot) throws Exception {
        resize(() -> !shown(robot, "Last goal") && shown(robot, "Scored in") && shown(robot, "Goals by matchday"), 960);
        resize(() -> shown(robot, "Last goal") && !shown(robot, "Goals by matchday"), 760);
        resize(() -> shown(robot, "Last goal") && shown(robot, "Goals by matchday"), 1200);
        assertTrue(list(robot).lookupAll(".scroll-bar").stream()
                .filter(bar -> bar instanceof ScrollBar each && each.getOrientation() == Orientation.HORIZONTAL)
                .noneMatch(Node::isVisible));
    }

    private void resize(Callable<Boolean> until, double width) throws Exception {
        onFx(() -> stage.setWidth(width));
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, until);
    }

    @Test
    void rowsReadThemselvesOut(FxRobot robot) {
        var spoken = robot.lookup(".scorers-table .table-row-cell").queryAll().stream()
                .map(Node::getAccessibleText)
                .collect(Collectors.toSet());
        assertTrue(
                spoken.containsAll(
                        Set.of("1st, Ciro Immobile, Lazio: 29 goals, 7 of them penalties, scored in 17 matches")),
                spoken.toString());
    }
}
