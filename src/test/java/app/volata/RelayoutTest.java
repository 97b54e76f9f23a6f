package app.volata;

import static app.volata.ProgramOnScreen.onScreen;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.volata.model.Edit;
import app.volata.model.Score;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.TableRow;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** A result that is entered lays out the rows that it changes and what they stand in; the rest of the window stays as it is. */
@ExtendWith(ApplicationExtension.class)
class RelayoutTest {
    /** Of all nodes of the window that lay out others. */
    private static final double MOST = 0.12;

    @TempDir
    static Path base;

    private ProgramOnScreen program;
    private Stage stage;

    @Start
    void start(Stage newStage) throws Exception {
        stage = newStage;
        program = new ProgramOnScreen(Files.createTempDirectory(base, "home"), stage);
        program.start(Optional.empty());
    }

    /** Matchday 35 has begun, so that the next result changes itself only. */
    @BeforeEach
    void show() {
        program.show();
        enter("GEN", "VER", new Score(2, 1));
        enter("ROM", "CHV", new Score(1, 1));
    }

    @AfterEach
    void close() {
        program.discard();
    }

    private void enter(String home, String away, Score score) {
        int fixture = program.fixture(home, away).number();
        onScreen(() -> program.session().execute(new Edit.EnterResult(fixture, score)));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static Stream<Parent> parents(Node node) {
        return node instanceof Parent parent
                ? Stream.concat(
                        Stream.of(parent),
                        parent.getChildrenUnmodifiable().stream().flatMap(RelayoutTest::parents))
                : Stream.of();
    }

    /** Those that are laid out again when Juventus win at Inter: it changes two rows of the table, and no order. */
    private Set<Parent> laidOut() {
        Set<Parent> laidOut = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Parent> all = onScreen(() -> {
            var root = stage.getScene().getRoot();
            root.applyCss();
            root.layout();
            var parents = parents(root).toList();
            parents.forEach(parent -> parent.needsLayoutProperty().subscribe(needs -> {
                if (needs) {
                    laidOut.add(parent);
                }
            }));
            laidOut.clear();
            return parents;
        });
        enter("INT", "JUV", new Score(0, 2));
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(laidOut.size() > 5, "the save state at least");
        assertTrue(laidOut.size() < MOST * all.size(), laidOut.size() + " of " + all.size());
        return laidOut;
    }

    @Test
    void twoRowsOfTheTable() {
        var clubs = laidOut().stream()
                .filter(node -> node.getStyleClass().contains("table-row"))
                .map(row -> row.getAccessibleText().split(", ")[1])
                .sorted()
                .toList();
        assertEquals(List.of("Inter", "Juventus"), clubs);
    }

    @Test
    void theRowOfTheMatchAndOfTheCursor(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT2);
        long rows = laidOut().stream()
                .filter(node -> node.getStyleClass().contains("match-row"))
                .count();
        assertTrue(rows == 1 || rows == 2, rows + " rows");
    }

    @Test
    void noScorerWhereNoneIsEntered(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT3);
        assertEquals(0, laidOut().stream().filter(TableRow.class::isInstance).count());
    }
}
