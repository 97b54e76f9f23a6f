package app.volata.ui.whatif;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.volata.model.Assumption;
import app.volata.model.Outcome;
import app.volata.model.Score;
import app.volata.ui.kit.Command;
import app.volata.ui.kit.Host;
import app.volata.ui.kit.PageView;
import app.volata.ui.kit.Target;
import app.volata.ui.kit.Theme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.application.ColorScheme;
import javafx.css.CssParser;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
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

/** What a hand does with the what-if panel. */
@ExtendWith(ApplicationExtension.class)
class WhatIfViewTest {
    @TempDir
    private Path folder;

    private final List<String> said = new ArrayList<>();
    private OpenPanel panel;
    private WhatIfView view;

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
    void start(Stage stage) {
        Theme.loadFonts();
        CssParser.errorsProperty().clear();
        panel = new OpenPanel(folder);
        panel.answer();
        view = new WhatIfView(panel.model, panel.texts, host);
        var frame = new BorderPane(view.node());
        frame.setTop(view.head());
        var scene = new Scene(frame, 264, 760);
        new Theme(List.of(WhatIfView.SHEET)).apply(scene, ColorScheme.LIGHT);
        stage.setScene(scene);
        stage.setX(300);
        stage.setY(0);
        stage.sizeToScene();
        stage.show();
    }

    @AfterEach
    void close() {
        onFx(view::close);
        panel.close();
    }

    private void onFx(Runnable work) {
        WaitForAsyncUtils.asyncFx(work);
        WaitForAsyncUtils.waitForFxEvents();
        laidOut();
    }

    /** What has just appeared has its place before the pointer goes there, however slow the machine. */
    private void laidOut() {
        WaitForAsyncUtils.asyncFx(() -> {
            var root = view.node().getScene().getRoot();
            root.applyCss();
            root.layout();
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** The pointer goes where the node has come to rest: what a click opens moves what stands below it. */
    private void click(FxRobot robot, Object what) {
        laidOut();
        var node = what instanceof Node given
                ? given
                : robot.lookup(what.toString()).<Node>query();
        Bounds before;
        Bounds now = robot.bounds(node).query();
        do {
            laidOut();
            before = now;
            now = robot.bounds(node).query();
        } while (!now.equals(before));
        robot.clickOn(now);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private Set<Integer> assumed() {
        return panel.workbook().assumed().byFixture().keySet();
    }

    /** The button of this sign in the first fixture that matters. */
    private ToggleButton button(FxRobot robot, int sign) {
        return (ToggleButton) robot.lookup(".matter .outcome-buttons")
                .queryParent()
                .getChildrenUnmodifiable()
                .get(sign);
    }

    private int first() {
        return panel.state().matters().rows().getFirst().fixture();
    }

    private List<String> texts(String selector) {
        var texts = new ArrayList<String>();
        for (var window : Window.getWindows()) {
            for (Node node : window.getScene().getRoot().lookupAll(selector)) {
                texts.add(((Labeled) node).getText());
            }
        }
        return texts;
    }

    @Test
    void aClickAssumesAndAnotherLetsGo(FxRobot robot) {
        assertEquals(
                List.of(),
                CssParser.errorsProperty().stream()
                        .map(CssParser.ParseError::getMessage)
                        .toList());
        int fixture = first();
        click(robot, button(robot, 1));
        assertEquals(
                new Assumption.OfOutcome(Outcome.DRAW),
                panel.workbook().assumed().of(fixture));
        assertTrue(button(robot, 1).isSelected());
        onFx(panel::answer);
        assertEquals(List.of("Champions, %"), texts(".heading"));
        click(robot, selected(robot));
        assertEquals(Set.of(), assumed());
        onFx(panel::answer);
        assertEquals(List.of("Champions"), texts(".heading"));
    }

    private static Node selected(FxRobot robot) {
        return robot.lookup(".outcome-buttons .toggle-button")
                .match(node -> ((ToggleButton) node).isSelected())
                .query();
    }

    @Test
    void keysAssumeOutcomeAndScore(FxRobot robot) {
        int fixture = first();
        onFx(() -> button(robot, 0).requestFocus());
        robot.type(KeyCode.X);
        assertEquals(
                new Assumption.OfOutcome(Outcome.DRAW),
                panel.workbook().assumed().of(fixture));
        robot.type(KeyCode.X);
        assertEquals(Set.of(), assumed());
        robot.type(KeyCode.DIGIT2, KeyCode.MINUS, KeyCode.DIGIT3);
        assertEquals(
                new Assumption.OfScore(new Score(2, 3)),
                panel.workbook().assumed().of(fixture));
        assertTrue(
                texts(".pinned .strong").getFirst().contains("2–3"),
                texts(".pinned .strong").toString());
        robot.type(KeyCode.DELETE);
        assertEquals(Set.of(), assumed());
    }

    @Test
    void theKeyboardStaysOnTheFixtureWhenTheOrderChanges(FxRobot robot) {
        onFx(() -> button(robot, 2).requestFocus());
        int fixture = first();
        robot.type(KeyCode.DIGIT2);
        onFx(panel::answer);
        var focus = view.node().getScene().getFocusOwner();
        Node up = focus;
        while (!(up instanceof MatterNode)) {
            up = up.getParent();
        }
        assertEquals(fixture, ((MatterNode) up).fixture());
    }

    @Test
    void pinnedResultsAreLetGoByKeyAndCross(FxRobot robot) {
        int one = panel.fixture("FIO", "NAP");
        int two = panel.fixture("INT", "JUV");
        onFx(() -> {
            panel.model.assume(one, new Assumption.OfOutcome(Outcome.DRAW));
            panel.model.assume(two, new Assumption.OfOutcome(Outcome.DRAW));
        });
        click(robot, ".pinned .strong");
        robot.type(KeyCode.DELETE);
        assertEquals(1, assumed().size());
        assertTrue(view.node().getScene().getFocusOwner() instanceof PinnedNode);
        click(robot, ".pinned .cross");
        assertEquals(Set.of(), assumed());
    }

    @Test
    void clearAllSaysItAndUndoBringsItBack(FxRobot robot) {
        click(robot, button(robot, 0));
        click(robot, "Clear all");
        assertEquals(Set.of(), assumed());
        assertEquals(List.of("Nothing is assumed any more"), said);
        onFx(panel.session::undo);
        assertEquals(1, assumed().size());
        onFx(() -> assertTrue(view.perform(Command.CLEAR_ASSUMED, 0)));
        assertEquals(Set.of(), assumed());
    }

    @Test
    void aScenarioIsSavedByNameAndLoadedByItsKey(FxRobot robot) {
        click(robot, button(robot, 0));
        click(robot, "Save scenario…");
        robot.write("Home win").type(KeyCode.ENTER);
        assertEquals("Home win", panel.workbook().scenarios().getFirst().name());
        assertEquals(List.of("Scenario “Home win” saved"), said);
        assertEquals("Home win", ((Labeled) view.head()).getText());
        assertFalse(robot.lookup(".save-row").query().isVisible());
        onFx(() -> view.perform(Command.CLEAR_ASSUMED, 0));
        assertEquals("Nothing assumed", ((Labeled) view.head()).getText());
        onFx(() -> assertTrue(view.perform(Command.SCENARIO, 0)));
        assertEquals(1, assumed().size());
        onFx(() -> assertFalse(view.perform(Command.SCENARIO, 4)));
    }

    @Test
    void escapeLeavesTheNameAndSavesNothing(FxRobot robot) {
        click(robot, button(robot, 0));
        click(robot, "Save scenario…");
        robot.write("No").type(KeyCode.ESCAPE);
        assertFalse(robot.lookup(".save-row").query().isVisible());
        assertEquals(List.of(), panel.workbook().scenarios());
    }

    @Test
    void theMenuClearsLoadsAndRemoves(FxRobot robot) {
        onFx(() -> {
            panel.model.assume(first(), new Assumption.OfOutcome(Outcome.DRAW));
            panel.model.save("Draw");
        });
        click(robot, view.head());
        click(robot, "Nothing assumed");
        assertEquals(Set.of(), assumed());
        click(robot, view.head());
        click(robot, "Draw");
        assertEquals(1, assumed().size());
    }

    @Test
    void questionsAreAskedByHand(FxRobot robot) {
        click(robot, "Top 4");
        assertEquals(List.of("Champions League"), texts(".heading"));
        assertEquals(List.of("Roma", "Lazio", "Inter"), texts(".chance-row .who"));
        click(robot, "My club");
        assertEquals(List.of("Juventus"), texts(".heading"));
    }

    @Test
    void aPlayedMatchIsThoughtOtherwiseInAPopup(FxRobot robot) {
        onFx(() -> assertTrue(view.perform(Command.FLIP, 0)));
        onFx(panel::answer);
        assertEquals(
                List.of("it was 0–1"),
                texts(".flip-popup .muted").stream()
                        .filter(text -> text.startsWith("it was"))
                        .toList());
        assertEquals(2, texts(".flip-popup .change-label").size());
        robot.write("3-0");
        onFx(panel::answer);
        assertTrue(texts(".flip-popup .change-label").getFirst().startsWith("+"));
        robot.type(KeyCode.ESCAPE);
        assertEquals(List.of(), panel.model.trials().rows().get());
        assertEquals(Set.of(), assumed());
    }

    @Test
    void ownChancesAreEnteredInPerCent(FxRobot robot) {
        click(robot, button(robot, 0));
        click(robot, "Own chances…");
        var fields = robot.lookup(".own-field .text-field").queryAllAs(TextField.class).stream()
                .toList();
        robot.write("40");
        click(robot, fields.get(1));
        robot.write("45");
        assertEquals("15", fields.get(2).getPromptText());
        click(robot, fields.get(2));
        robot.write("40");
        assertEquals(List.of("These make 125 %, not 100."), texts(".own-popup .error-text"));
        robot.eraseText(2).write("15").type(KeyCode.ENTER);
        var own = List.copyOf(panel.workbook().ownChances().values()).getFirst();
        assertEquals(0.4, own.homeWin(), 1e-9);
        assertEquals(0.45, own.draw(), 1e-9);
        assertEquals(1, robot.listWindows().size());
        assertEquals(List.of("Own chances, 1"), texts(".assumed > .strong"));
    }
}
