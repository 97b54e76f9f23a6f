package app.volata.ui.runin;

import app.volata.model.Outcome;
import app.volata.ui.kit.BadgeIcon;
import app.volata.ui.kit.ChangeLabel;
import app.volata.ui.kit.Labels;
import app.volata.ui.kit.States;
import app.volata.ui.kit.Tag;
import app.volata.ui.kit.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;

/** A fixture of the rooting guide; a press on one of its three changes assumes that outcome. */
final class RootingRow extends HBox {
    private static final PseudoClass TELLING = States.named("telling");

    private final Texts texts;
    private final BadgeIcon home = new BadgeIcon(BadgeIcon.SMALL);
    private final BadgeIcon away = new BadgeIcon(BadgeIcon.SMALL);
    private final Label name = Labels.of("", "fixture");
    private final Label root = Labels.of("", "root-column");
    private final Tag tag = new Tag(Tag.Kind.ASSUMED, "");
    private final OutcomeStrip strip = new OutcomeStrip();
    private final Label plain = Labels.of("", "plain-chances");
    private final List<ChangeLabel> changes = new ArrayList<>();
    private final ChangeTrack track = new ChangeTrack();
    private final Label swing = Labels.of("", "swing-column");
    private RootingState.Row row;

    RootingRow(RootingState.Row row, Texts texts, BiConsumer<Integer, Outcome> onAssume) {
        this.row = row;
        this.texts = texts;
        getStyleClass().add("rooting-row");
        setAccessibleRole(AccessibleRole.TEXT);
        var fixture = new HBox(7, home, name, away);
        fixture.getStyleClass().add("fixture-column");
        fixture.setAlignment(Pos.CENTER_LEFT);
        root.setGraphic(tag);
        var chances = new StackPane(strip, plain);
        chances.getStyleClass().add("chances-column");
        chances.setAlignment(Pos.CENTER_LEFT);
        getChildren().setAll(fixture, root, chances);
        for (var outcome : PairTable.OUTCOMES) {
            var change = new ChangeLabel(texts);
            changes.add(change);
            var column = FiguresNode.column(change, "outcome-column");
            column.setOnMouseClicked(event -> {
                onAssume.accept(this.row.fixture(), outcome);
                event.consume();
            });
            getChildren().add(column);
        }
        var tracked = new StackPane(track);
        tracked.getStyleClass().add("track-column");
        getChildren().addAll(tracked, swing);
    }

    int fixture() {
        return row.fixture();
    }

    void show(RootingState.Row newRow, double reach) {
        row = newRow;
        home.show(row.home());
        away.show(row.away());
        name.setText(
                texts.text("whatif.fixture", row.home().shortName(), row.away().shortName()));
        boolean assumed = !row.assumed().isEmpty();
        root.setText(assumed ? "" : row.root());
        tag.setVisible(assumed);
        tag.setManaged(assumed);
        tag.show(Tag.Kind.ASSUMED, row.assumed());
        strip.setVisible(row.telling());
        strip.setManaged(row.telling());
        strip.show(row.win(), row.draw(), row.chances());
        plain.setText(row.telling() ? "" : String.join("  ", row.chances()));
        for (int i = 0; i < changes.size(); i++) {
            var change = row.changes().get(i);
            boolean known = Double.isFinite(change.points());
            changes.get(i).setVisible(known);
            if (known) {
                changes.get(i).show(change.points(), row.telling() ? change.error() : Double.POSITIVE_INFINITY);
            }
        }
        track.show(row.changes(), reach, row.telling());
        swing.setText(row.swing());
        pseudoClassStateChanged(TELLING, row.telling());
        setAccessibleText(name.getText() + ", "
                + (assumed ? texts.text("whatif.spoken-pinned", row.assumed()) : row.root())
                + ", " + row.swing());
    }

    void current(boolean current) {
        pseudoClassStateChanged(States.CURRENT, current);
    }
}
