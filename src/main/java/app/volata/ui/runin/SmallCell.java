package app.volata.ui.runin;

import app.volata.model.Assumption;
import app.volata.ui.kit.BadgeIcon;
import app.volata.ui.kit.Hint;
import app.volata.ui.kit.Labels;
import app.volata.ui.kit.OutcomeBar;
import app.volata.ui.kit.Tag;
import app.volata.ui.kit.Texts;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** A match where there are many. */
final class SmallCell extends FixtureCell {
    private final BadgeIcon badge = new BadgeIcon(BadgeIcon.SMALL);
    private final Label code = Labels.whole("", "code");
    private final Label side = Labels.whole("", "side");
    private final OutcomeBar bar = new OutcomeBar();
    private final Tag tag = new Tag(Tag.Kind.ASSUMED, "");

    SmallCell(Texts texts) {
        super(texts, "small");
        var first = new HBox(4, badge, code);
        first.setAlignment(Pos.CENTER_LEFT);
        var second = new HBox(side, bar, tag);
        second.getStyleClass().add("second");
        getChildren().setAll(first, second);
        Hint.on(this, this::getAccessibleText);
    }

    @Override
    void fill(GridState.Cell cell) {
        badge.show(cell.opponent());
        code.setText(cell.opponent().code());
        side.setText(side(cell));
        var assumption = cell.assumed();
        bar.setVisible(assumption == null && cell.known());
        bar.setManaged(assumption == null);
        tag.setVisible(assumption != null);
        tag.setManaged(assumption != null);
        if (assumption != null) {
            tag.show(
                    Tag.Kind.ASSUMED,
                    assumption instanceof Assumption.OfScore(var score)
                            ? texts().words().score(score)
                            : assumed(assumption));
        } else {
            bar.show(cell.win(), cell.draw());
        }
    }
}
