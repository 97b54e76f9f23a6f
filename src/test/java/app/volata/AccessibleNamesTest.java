package app.volata;

import static app.volata.ProgramOnScreen.onScreen;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.volata.ui.kit.Command;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Whatever the Tab key stops at says what it is: a screen reader knows nothing else of it. */
@ExtendWith(ApplicationExtension.class)
class AccessibleNamesTest {
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

    @BeforeEach
    void show() {
        program.show();
    }

    @AfterEach
    void close() {
        program.discard();
    }

    @ParameterizedTest
    @EnumSource(names = {"TABLE", "FIXTURES", "SCORERS", "RUN_IN", "RACE", "KEYS", "SETTINGS", "FIND_ANYTHING"})
    void everyStopOfTheTabKeyHasAName(Command command) {
        onScreen(() -> {
            program.shell().window().orElseThrow().perform(command);
            return true;
        });
        WaitForAsyncUtils.waitForFxEvents();
        var stops = onScreen(() -> {
            stage.getScene().getRoot().applyCss();
            return stops(stage.getScene().getRoot()).toList();
        });
        assertTrue(stops.size() > 5, stops.toString());
        List<String> nameless = onScreen(() -> stops.stream()
                .filter(node -> name(node).isBlank())
                .map(Node::toString)
                .toList());
        assertEquals(List.of(), nameless);
    }

    private static Stream<Node> stops(Node node) {
        if (!node.isVisible() || node.isDisabled()) {
            return Stream.of();
        }
        var below = node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(AccessibleNamesTest::stops)
                : Stream.<Node>of();
        return node.isFocusTraversable() ? Stream.concat(Stream.of(node), below) : below;
    }

    private static String name(Node node) {
        if (node.getAccessibleText() != null) {
            return node.getAccessibleText();
        }
        return node.queryAccessibleAttribute(AccessibleAttribute.TEXT) instanceof String text ? text : "";
    }
}
