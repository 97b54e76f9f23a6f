package app.volata.ui.table;

import app.volata.ui.kit.Labels;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import org.jspecify.annotations.Nullable;

/** Why a club stands where it does, below its row. */
final class WhyPopup {
    private static final double WIDTH = 420;
    private static final double INDENT = 58;

    private @Nullable Popup popup;

    /** Made when it is first wanted: few ask, and every start of the program would pay for it. */
    private Popup popup() {
        if (popup == null) {
            popup = new Popup();
            popup.setAutoHide(true);
            popup.setHideOnEscape(true);
        }
        return popup;
    }

    void show(Node row, String title, List<String> sentences) {
        var card = new VBox(Labels.of(title, "strong"));
        card.getStyleClass().addAll("popup-card", "why");
        for (var sentence : sentences) {
            var label = Labels.of(sentence, "cell-text");
            label.setWrapText(true);
            label.setMaxWidth(WIDTH);
            card.getChildren().add(label);
        }
        card.setAccessibleText(title + ". " + String.join(". ", sentences));
        popup().getContent().setAll(card);
        Point2D below = row.localToScreen(INDENT, row.getLayoutBounds().getHeight());
        if (below != null) {
            popup().show(row, below.getX(), below.getY());
        }
    }

    boolean showing() {
        return popup != null && popup.isShowing();
    }

    void hide() {
        if (popup != null) {
            popup.hide();
        }
    }
}
