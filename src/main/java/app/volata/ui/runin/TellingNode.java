package app.volata.ui.runin;

import app.volata.ui.kit.BadgeIcon;
import app.volata.ui.kit.Labels;
import app.volata.ui.kit.Texts;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The fixtures that tell most, for one club or for all in a race. */
final class TellingNode extends VBox {
    private final Texts texts;
    private final Label title = Labels.of("", "strong", "cell-text");
    private final Label caption = Labels.of("", "caption");
    private final VBox rows = new VBox();
    private final Label note = Labels.of("", "caption");

    TellingNode(Texts texts) {
        this.texts = texts;
        getStyleClass().add("telling");
        note.setWrapText(true);
        getChildren().setAll(title, caption, rows, note);
    }

    void show(GridLower.Matters matters) {
        title.setText(matters.title());
        caption.setText(matters.caption());
        note("");
        var heads = heads();
        for (var outcome : List.of("1", "X", "2")) {
            heads.getChildren().add(Labels.of(outcome, "caption", "telling-chance"));
        }
        heads.getChildren().add(Labels.of(texts.text("runin.swing"), "caption", "telling-swing"));
        rows.getChildren().setAll(heads);
        for (var fixture : matters.fixtures()) {
            var row = row(fixture.name(), new BadgeIcon(BadgeIcon.SMALL, fixture.home()));
            fixture.chances().forEach(chance -> row.getChildren().add(Labels.of(chance, "telling-chance")));
            row.getChildren().add(Labels.of(fixture.swing(), "telling-swing"));
            row.setAccessibleText(texts.text(
                    "runin.spoken-telling",
                    fixture.name(),
                    fixture.chances().get(0),
                    fixture.chances().get(1),
                    fixture.chances().get(2),
                    fixture.swing()));
            rows.getChildren().add(row);
        }
    }

    void show(GridLower.Shared shared) {
        title.setText(shared.title());
        caption.setText("");
        note(shared.note());
        var heads = heads();
        heads.getChildren().add(Labels.of(texts.text("runin.swing"), "caption", "telling-sum"));
        heads.getChildren().add(Labels.of(shared.caption(), "caption", "telling-changes"));
        rows.getChildren().setAll(heads);
        for (var fixture : shared.fixtures()) {
            var row = row(fixture.name(), new BadgeIcon(BadgeIcon.SMALL, fixture.home()));
            row.getChildren().add(Labels.of(fixture.swing(), "telling-sum", "strong"));
            for (var change : fixture.changes()) {
                var felt = new HBox(4, Labels.whole(change.code(), "strong"), Labels.whole(change.points(), "muted"));
                felt.getStyleClass().add("telling-change");
                felt.setAlignment(Pos.CENTER_LEFT);
                row.getChildren().add(felt);
            }
            rows.getChildren().add(row);
        }
    }

    private void note(String text) {
        note.setText(text);
        note.setVisible(!text.isEmpty());
        note.setManaged(!text.isEmpty());
        boolean captioned = !caption.getText().isEmpty();
        caption.setVisible(captioned);
        caption.setManaged(captioned);
    }

    private HBox heads() {
        var heads = new HBox(Labels.of(texts.text("runin.fixture"), "caption"), Labels.spring());
        heads.getStyleClass().add("telling-heads");
        return heads;
    }

    private static HBox row(String name, Node badge) {
        var row = new HBox(badge, Labels.of(name, "telling-name"), Labels.spring());
        row.getStyleClass().add("telling-row");
        row.setAccessibleRole(AccessibleRole.TEXT);
        return row;
    }
}
