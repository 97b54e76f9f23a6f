package app.volata.ui.whatif;

import app.volata.ui.kit.BadgeIcon;
import app.volata.ui.kit.ChangeLabel;
import app.volata.ui.kit.Labels;
import app.volata.ui.kit.Texts;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Chances if something were otherwise, one below the other. */
final class TrialNode extends VBox {
    private final Texts texts;

    TrialNode(Texts texts) {
        this.texts = texts;
        getStyleClass().add("trial");
    }

    void show(List<TrialRow> rows) {
        getChildren().setAll(rows.stream().map(this::row).toList());
        setVisible(!rows.isEmpty());
        setManaged(!rows.isEmpty());
    }

    private HBox row(TrialRow row) {
        var change = new ChangeLabel(texts);
        change.show(row.change(), row.error());
        var column = new StackPane(change);
        column.getStyleClass().add("change-column");
        column.setAlignment(Pos.CENTER_RIGHT);
        var line = new HBox(
                6,
                new BadgeIcon(BadgeIcon.SMALL, row.club()),
                Labels.of(row.club().shortName(), "medium", "cell-text"),
                Labels.of(row.race(), "cell-text", "muted"),
                Labels.spring(),
                Labels.whole(row.chance(), "strong", "cell-text"),
                column);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("trial-row");
        line.setAccessibleRole(AccessibleRole.TEXT);
        line.setAccessibleText(
                texts.text("whatif.spoken-trial", row.club().shortName(), row.race(), row.chance(), change.getText()));
        return line;
    }
}
