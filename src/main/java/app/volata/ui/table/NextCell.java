package app.volata.ui.table;

import app.volata.model.Side;
import app.volata.ui.kit.BadgeIcon;
import app.volata.ui.kit.Hint;
import app.volata.ui.kit.Labels;
import app.volata.ui.kit.Texts;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.text.Text;

/** The next opponent, at home or away. */
final class NextCell implements LineCell {
    private final Texts texts;
    private final BadgeIcon badge = new BadgeIcon(BadgeIcon.SMALL);
    private final Text opponent = Labels.text("", "next-opponent");
    private final HBox box = new HBox(5, badge, opponent);
    private String when = "";

    NextCell(Texts texts) {
        this.texts = texts;
        box.setAlignment(Pos.CENTER_LEFT);
        Hint.on(box, () -> when);
    }

    @Override
    public Node node() {
        return box;
    }

    @Override
    public void show(TableLine line) {
        var next = line.facts().next();
        badge.setVisible(next != null);
        when = next == null ? "" : next.when();
        if (next == null) {
            opponent.setText("");
        } else {
            badge.show(next.opponent());
            var side = next.side() == Side.HOME ? texts.text("table.letter-home") : texts.text("table.letter-away");
            opponent.setText(next.opponent().code() + " " + side);
        }
        box.setAccessibleText(when);
    }
}
