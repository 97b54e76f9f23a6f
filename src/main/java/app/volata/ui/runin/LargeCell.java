package app.volata.ui.runin;

import app.volata.ui.kit.BadgeIcon;
import app.volata.ui.kit.Labels;
import app.volata.ui.kit.Mark;
import app.volata.ui.kit.Tag;
import app.volata.ui.kit.Texts;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** A match where few clubs have few matches left. */
final class LargeCell extends FixtureCell {
    private final BadgeIcon badge = new BadgeIcon(BadgeIcon.LIST);
    private final Label name = Labels.of("", "opponent");
    private final Label side = Labels.whole("", "side");
    private final Pips pips = new Pips();
    private final Mark pin;
    private final Label own;
    private final Label when = Labels.of("", "when");
    private final OutcomeStrip strip = new OutcomeStrip();
    private final Tag tag = new Tag(Tag.Kind.ASSUMED, "");
    private final Label forecast = Labels.of("", "forecast");
    private final HBox assumed = new HBox(8, tag, forecast);

    LargeCell(Texts texts) {
        super(texts, "large");
        pin = new Mark(Mark.Kind.ASSUMED, "");
        own = Labels.whole(texts.text("whatif.own-mark"), "own-word");
        var first = new HBox(6, badge, name, side, Labels.spring(), own, pips, pin);
        first.getStyleClass().add("first");
        assumed.setAlignment(Pos.CENTER_LEFT);
        assumed.getStyleClass().add("assumed-line");
        getChildren().setAll(first, when, strip, assumed);
    }

    @Override
    void fill(GridState.Cell cell) {
        badge.show(cell.opponent());
        name.setText(cell.opponent().shortName());
        side.setText(side(cell));
        when.setText(cell.when());
        var assumption = cell.assumed();
        there(assumed, assumption != null);
        there(pin, assumption != null);
        there(strip, assumption == null && cell.known());
        there(pips, assumption == null && cell.known());
        there(own, assumption == null && cell.own());
        if (assumption != null) {
            tag.show(Tag.Kind.ASSUMED, assumed(assumption));
            forecast.setText(
                    cell.known()
                            ? texts().text("runin.forecast", texts().words().percent(cell.chanceOfAssumed(), 0))
                            : "");
        } else {
            strip.show(cell.win(), cell.draw(), percents(cell));
            pips.show(cell.difficulty());
        }
    }

    private static void there(Region part, boolean there) {
        part.setVisible(there);
        part.setManaged(there);
    }
}
