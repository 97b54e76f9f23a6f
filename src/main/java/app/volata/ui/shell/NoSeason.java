package app.volata.ui.shell;

import app.volata.store.StoreProblem;
import app.volata.ui.kit.Buttons;
import app.volata.ui.kit.Command;
import app.volata.ui.kit.EmptyState;
import app.volata.ui.kit.Texts;
import java.util.ArrayList;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;

/** The window while no season can be opened: why, and what to do. */
final class NoSeason {
    private NoSeason() {}

    static StackPane of(Texts texts, Program program, StoreProblem trouble) {
        var steps = new ArrayList<Node>();
        if (trouble instanceof StoreProblem.Damaged damaged && damaged.backup() != null) {
            steps.add(Buttons.primary(texts.text("shell.open-backup"), () -> program.restore(damaged.path())));
        } else {
            steps.add(Buttons.primary(texts.text("shell.try-again"), program::openBundled));
        }
        steps.add(Buttons.plain(texts.of(Command.OPEN), program::open));
        steps.add(Buttons.plain(texts.of(Command.QUIT), program::quit));
        var state = new EmptyState(
                texts.text("shell.no-season"), texts.words().problem(trouble), steps.toArray(Node[]::new));
        state.setMaxSize(560, EmptyState.USE_PREF_SIZE);
        var window = new StackPane(state);
        window.getStyleClass().addAll("window", "no-season");
        return window;
    }
}
