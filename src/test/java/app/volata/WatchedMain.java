package app.volata;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import javafx.stage.Window;

/** The program, started as a person starts it, that tells on standard output what stands on its screen whenever that changes. */
final class WatchedMain {
    private WatchedMain() {}

    public static void main(String[] args) {
        Main.main(args);
        Platform.runLater(() -> new AnimationTimer() {
            private String told = "";

            @Override
            public void handle(long now) {
                var seen = Window.getWindows().stream()
                        .filter(Stage.class::isInstance)
                        .findFirst()
                        .map(window -> tell((Stage) window))
                        .orElse("");
                if (!seen.isEmpty() && !seen.equals(told)) {
                    told = seen;
                    System.out.println(seen);
                }
            }
        }.start());
    }

    private static String tell(Stage stage) {
        Set<String> texts = new LinkedHashSet<>();
        collect(stage.getScene().getRoot(), texts);
        var focus = stage.getScene().getFocusOwner();
        return "size %.0f %.0f; title %s; focus %s; %s"
                .formatted(
                        stage.getWidth(),
                        stage.getHeight(),
                        stage.getTitle(),
                        focus instanceof TextField field ? "field " + field.getText() : "elsewhere",
                        texts.stream().collect(Collectors.joining(" | ")));
    }

    private static void collect(Node node, Set<String> texts) {
        if (!node.isVisible()) {
            return;
        }
        if (node instanceof Labeled labeled && labeled.getText() != null) {
            texts.add(labeled.getText().replace('\n', ' '));
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, texts));
        }
    }
}
