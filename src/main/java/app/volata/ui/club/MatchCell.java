package app.volata.ui.club;

import app.volata.ui.kit.BadgeIcon;
import app.volata.ui.kit.FormChip;
import app.volata.ui.kit.Labels;
import app.volata.ui.kit.OutcomeBar;
import app.volata.ui.kit.States;
import app.volata.ui.kit.Tag;
import app.volata.ui.kit.Texts;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** A match: how it ended, or how it may end. */
final class MatchCell extends ListCell<MatchRow> {
    private static final PseudoClass TURNING = States.named("turning");

    private final Texts texts;
    private final Label matchday = Labels.of("", "matchday", "cell-text");
    private final Label date = Labels.of("", "date", "cell-text");
    private final Label venue = Labels.of("", "venue", "cell-text");
    private final BadgeIcon badge = new BadgeIcon(BadgeIcon.SMALL);
    private final Label opponent = Labels.of("", "opponent");
    private final Label score = Labels.of("", "score-label");
    private final FormChip chip = new FormChip();
    private final OutcomeBar bar = new OutcomeBar();
    private final Tag assumed = new Tag(Tag.Kind.ASSUMED, "");
    private final HBox middle = new HBox();
    private final Label last = Labels.of("", "last-label", "cell-text");
    private final HBox row;
    private Subscription listening = Subscription.EMPTY;

    MatchCell(Texts texts) {
        this.texts = texts;
        getStyleClass().add("match-cell");
        // the columns stay where they are, with a scroll bar or without
        setPrefWidth(0);
        middle.getStyleClass().add("middle");
        row = new HBox(matchday, date, venue, badge, opponent, Labels.spring(), middle, last);
        row.getStyleClass().add("match-line");
    }

    @Override
    protected void updateItem(@Nullable MatchRow item, boolean empty) {
        super.updateItem(item, empty);
        listening.unsubscribe();
        listening = Subscription.EMPTY;
        setGraphic(empty || item == null ? null : row);
        if (item != null && !empty) {
            listening = item.line().subscribe(this::show);
        } else {
            pseudoClassStateChanged(TURNING, false);
        }
    }

    private void show(MatchLine line) {
        matchday.setText(texts.words().number(line.matchday()));
        date.setText(line.date().isEmpty() ? texts.text("table.no-date") : line.date());
        venue.setText(line.venue());
        badge.show(line.opponent());
        opponent.setText(line.opponent().shortName());
        pseudoClassStateChanged(TURNING, line.turning());
        if (line.played() != null) {
            show(line.played());
        } else if (line.open() != null) {
            show(line.open());
        }
        setAccessibleText(spoken(line));
    }

    private void show(MatchLine.Played played) {
        score.setText(played.score());
        chip.show(texts, played.kind());
        middle.getChildren().setAll(score, chip);
        last.setText(played.place());
    }

    private void show(MatchLine.Open open) {
        if (!open.assumed().isEmpty()) {
            assumed.setText(open.assumed());
            middle.getChildren().setAll(assumed);
        } else if (open.win() < 0) {
            middle.getChildren().clear();
        } else {
            bar.show(open.win(), open.draw());
            middle.getChildren().setAll(bar);
        }
        last.setText(open.percent());
    }

    private String spoken(MatchLine line) {
        var played = line.played();
        var open = line.open();
        var end = played != null
                ? played.score() + ", " + FormChip.letter(texts, played.kind())
                : open == null ? "" : texts.text("club.spoken-win", open.percent());
        return texts.text(
                "club.spoken-match",
                line.matchday(),
                line.date(),
                line.opponent().shortName(),
                line.venue(),
                end);
    }
}
