package app.volata.ui.table;

import app.volata.model.Side;
import app.volata.ui.kit.BadgeIcon;
import app.volata.ui.kit.Hint;
import app.volata.ui.kit.Labels;
import app.volata.ui.kit.Texts;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** The next opponent, at home or away. */
final class NextCell extends LineCell {
    private final Texts texts;
    private final HBox box;
    private final BadgeIcon badge = new BadgeIcon(BadgeIcon.SMALL);
    private final Label opponent = Labels.of("", "next-opponent");
    private String when = "";

    NextCell(Texts texts) {
        this(texts, new HBox(5));
    }

    private NextCell(Texts texts, HBox box) {
        super(box);
        this.texts = texts;
        this.box = box;
        box.setAlignment(Pos.CENTER_LEFT);
        box.getChildren().setAll(badge, opponent);
        Hint.on(this, () -> when);
    }

    @Override
    void show(TableLine line) {
        var next = line.facts().next();
        box.setVisible(next != null);
        when = next == null ? "" : next.when();
        if (next != null) {
            badge.show(next.opponent());
            var side = next.side() == Side.HOME ? texts.text("table.letter-home") : texts.text("table.letter-away");
            opponent.setText(next.opponent().code() + " " + side);
        }
        setAccessibleText(when);
    }
}
