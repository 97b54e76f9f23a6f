package app.volata.ui.scorers;

import app.volata.ui.kit.BadgeIcon;
import app.volata.ui.kit.Labels;
import app.volata.ui.kit.Texts;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Beside the list: the race of the leaders, own goals, and the selected player. */
final class ScorersSide extends VBox {
    private static final int OWN_GOAL_LINES = 4;

    private final Texts texts;
    private final RaceChart chart;
    private final VBox ownGoals = new VBox(6);
    private final Label playerTitle = Labels.of("", "strong");
    private final GoalStrip strip = new GoalStrip();
    private final Label spread = Labels.of("", "caption");
    private final Label kinds = Labels.of("", "cell-text");
    private final VBox player = new VBox(6, playerTitle, strip, spread, kinds);

    ScorersSide(Texts texts) {
        this.texts = texts;
        getStyleClass().add("scorers-side");
        chart = new RaceChart(texts);
        var race = new VBox(
                2,
                Labels.of(texts.text("scorers.race"), "strong"),
                Labels.of(texts.text("scorers.race-note"), "caption"),
                chart);
        race.getStyleClass().add("race");
        VBox.setVgrow(chart, Priority.ALWAYS);
        VBox.setVgrow(race, Priority.ALWAYS);
        ownGoals.getStyleClass().add("own-goals");
        var below = new HBox(24, ownGoals, player);
        below.getStyleClass().add("below");
        getChildren().setAll(race, below);
    }

    void show(ScorersFrame frame) {
        chart.show(frame.race());
        var title = Labels.of(texts.text("scorers.own-goals", frame.ownGoalsInAll()), "strong");
        ownGoals.getChildren().setAll(title);
        var several = frame.ownGoals().stream()
                .filter(own -> own.goals() > 1)
                .limit(OWN_GOAL_LINES)
                .toList();
        several.forEach(own -> ownGoals.getChildren().add(line(own)));
        int others = frame.ownGoals().size() - several.size();
        if (others > 0) {
            ownGoals.getChildren().add(Labels.of(texts.text("scorers.others-one-each", others), "cell-text", "faint"));
        }
    }

    private static HBox line(ScorersFrame.OwnGoal own) {
        var badge = new BadgeIcon(BadgeIcon.ROW);
        badge.show(own.club());
        var line = new HBox(
                6,
                badge,
                Labels.of(own.name(), "cell-text"),
                Labels.spring(),
                Labels.whole(Integer.toString(own.goals()), "strong"));
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    void show(@Nullable PlayerSummary summary) {
        player.setVisible(summary != null);
        if (summary != null) {
            playerTitle.setText(summary.title());
            strip.show(summary.byMatchday());
            strip.setAccessibleText(summary.spread());
            spread.setText(summary.spread());
            kinds.setText(summary.kinds());
        }
    }
}
