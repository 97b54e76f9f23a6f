package app.volata.ui.runin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.volata.model.Assumption;
import app.volata.model.Edit;
import app.volata.model.Outcome;
import app.volata.model.Score;
import app.volata.ui.kit.Command;
import app.volata.ui.kit.Theme;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import javafx.application.ColorScheme;
import javafx.css.CssParser;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** What a hand does with the run-in. */
@ExtendWith(ApplicationExtension.class)
class RunInViewTest {
    private static final PseudoClass ASSUMED = PseudoClass.getPseudoClass("assumed");
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    @TempDir
    private Path folder;

    private OpenRunIn runIn;
    private RunInView view;

    @Start
    void start(Stage stage) {
        Theme.loadFonts();
        CssParser.errorsProperty().clear();
        runIn = new OpenRunIn(folder);
        runIn.answer();
        view = new RunInView(runIn.model, runIn.texts);
        var scene = new Scene((Parent) view.node(), 884, 732);
        new Theme(List.of(RunInView.SHEET)).apply(scene, ColorScheme.LIGHT);
        stage.setScene(scene);
        stage.sizeToScene();
        stage.show();
        runIn.answer();
    }

    @AfterEach
    void close() {
        onFx(() -> {
            view.close();
            runIn.close();
        });
    }

    private void onFx(Runnable work) {
        WaitForAsyncUtils.asyncFx(work);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void answered() {
        onFx(runIn::answer);
        onFx(() -> {
            var root = view.node().getScene().getRoot();
            root.applyCss();
            root.layout();
        });
    }

    /** On the toolkit's thread: the page may still be growing there. */
    private <T> T seen(Callable<T> look) {
        return WaitForAsyncUtils.waitFor(WaitForAsyncUtils.asyncFx(look));
    }

    private List<Node> all(String selector) {
        return seen(() -> List.copyOf(view.node().lookupAll(selector)));
    }

    private List<Node> cells(PseudoClass state) {
        return seen(() -> view.node().lookupAll(".fixture-cell").stream()
                .filter(cell -> cell.isVisible() && cell.getPseudoClassStates().contains(state))
                .toList());
    }

    private List<String> texts(String selector) {
        return seen(() -> view.node().lookupAll(selector).stream()
                .map(node -> ((Labeled) node).getText())
                .toList());
    }

    private void perform(Command command, int which) {
        onFx(() -> view.perform(command, which));
    }

    @Test
    void theSheetIsReadWithoutMistakes() {
        assertEquals(
                List.of(),
                CssParser.errorsProperty().stream()
                        .map(CssParser.ParseError::getMessage)
                        .toList());
        assertEquals(8, all(".fixture-cell").size());
        assertEquals(1, cells(CURRENT).size());
    }

    @Test
    void aClickOpensTheOutcomesAndOneMoreAssumes(FxRobot robot) {
        int fixture = runIn.fixture("INT", "JUV");
        robot.clickOn(cells(CURRENT).getFirst(), MouseButton.PRIMARY);
        WaitForAsyncUtils.waitForFxEvents();
        var buttons = seen(() -> Window.getWindows().stream()
                .map(window -> window.getScene().lookup(".assume-popup .outcome-buttons"))
                .filter(node -> node != null)
                .findFirst()
                .orElseThrow());
        robot.clickOn(((Parent) buttons).getChildrenUnmodifiable().get(1));
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(
                new Assumption.OfOutcome(Outcome.DRAW),
                runIn.workbook().assumed().of(fixture));
        assertEquals(1, cells(ASSUMED).size());
    }

    @Test
    void keysMoveAssumeAndLetGo(FxRobot robot) {
        onFx(view::focusFirst);
        perform(Command.RUN_IN_CELL, 1);
        perform(Command.ASSUME_OUTCOME, 1);
        int fixture = runIn.fixture("FIO", "NAP");
        assertEquals(
                new Assumption.OfOutcome(Outcome.DRAW),
                runIn.workbook().assumed().of(fixture));
        robot.type(KeyCode.DIGIT3, KeyCode.MINUS, KeyCode.DIGIT0);
        assertEquals(
                new Assumption.OfScore(new Score(3, 0)),
                runIn.workbook().assumed().of(fixture));
        assertTrue(
                texts(".fixture-cell .tag").contains("1 3–0"),
                texts(".fixture-cell .tag").toString());
        answered();
        assertTrue(texts(".run-in-club .change-label").stream().anyMatch(text -> text.startsWith("+")));
        perform(Command.LET_GO, 0);
        assertTrue(runIn.workbook().assumed().isEmpty());
        assertEquals(List.of(), cells(ASSUMED));
    }

    @Test
    void everyPageIsBuiltAndTakesTheKeyboard(FxRobot robot) {
        onFx(view::focusFirst);
        for (var style : List.of("matrix", "points-left", "rooting-rows")) {
            perform(Command.RUN_IN_PAGE, 1);
            answered();
            var focus = view.node().getScene().getFocusOwner();
            assertTrue(focus != null && focus.getStyleClass().contains(style), style + ": " + focus);
        }
        perform(Command.RUN_IN_CELL, 1);
        robot.type(KeyCode.X);
        assertEquals(1, runIn.workbook().assumed().size());
        onFx(() -> assertTrue(view.perform(Command.COMPARE, 0)));
        assertTrue(view.node().lookup(".empty-state") != null);
        onFx(() -> assertTrue(view.perform(Command.BACK, 0)));
        assertEquals(RunInPage.ROOTING, runIn.model.page().get());
        onFx(() -> assertFalse(view.perform(Command.BACK, 0)));
    }

    @Test
    void whereEverythingIsPlayedItSaysSo() {
        onFx(() -> {
            for (int fixture = 0; fixture < 380; fixture++) {
                if (!runIn.workbook().season().fixture(fixture).played()) {
                    runIn.session.execute(new Edit.EnterResult(fixture, new Score(1, 0)));
                }
            }
            view.focusFirst();
            assertFalse(view.perform(Command.ASSUME_OUTCOME, 0));
        });
        answered();
        assertTrue(view.node().lookup(".empty-state") != null);
        perform(Command.RUN_IN_PAGE, 1);
        perform(Command.RUN_IN_PAGE, 1);
        perform(Command.RUN_IN_PAGE, 1);
        answered();
        assertTrue(view.node().lookup(".empty-state") != null);
        onFx(() -> runIn.session.undo());
        answered();
        assertFalse(all(".rooting-row").isEmpty());
    }

    @Test
    void scenariosStandSideBySide() {
        onFx(() -> {
            runIn.model.grid().assume(runIn.fixture("INT", "JUV"), Outcome.DRAW);
            view.perform(Command.COMPARE, 0);
            runIn.model.scenarios().save();
        });
        answered();
        assertEquals(1, all(".scenario-heads > .scenario-column").size());
        assertTrue(all(".scenario-row").size() >= 8);
        onFx(view::focusFirst);
        perform(Command.LET_GO, 0);
        assertTrue(runIn.workbook().scenarios().isEmpty());
    }

    @Test
    void keysCountOnlyWhereTheGridHasTheKeyboard() {
        onFx(() -> view.node().lookup(".run-in-clubs .toggle-button").requestFocus());
        onFx(() -> {
            assertFalse(view.perform(Command.ASSUME_OUTCOME, 0));
            assertFalse(view.perform(Command.RUN_IN_CELL, 3));
        });
        assertTrue(runIn.workbook().assumed().isEmpty());
    }

    @Test
    void theRaceChosenShowsInBothRowsOfAFixture(FxRobot robot) {
        var relegation = all(".run-in-clubs .toggle-button").stream()
                .map(ToggleButton.class::cast)
                .filter(button -> button.getText().equals("Relegation"))
                .findFirst()
                .orElseThrow();
        robot.clickOn(relegation);
        answered();
        onFx(() -> runIn.model.grid().assume(runIn.fixture("CHV", "CRO"), Outcome.DRAW));
        assertEquals(2, cells(ASSUMED).size());
        assertTrue(all(".hurdle-chart .bar").size() > 3);
    }
}
