package app.volata.ui.scorers;

import java.util.List;
import javafx.scene.layout.Region;

/** A player's goals on each matchday as small bars; a matchday without one is a dash on the floor. */
final class GoalStrip extends Region {
    private static final double HEIGHT = 40;
    private static final double STEP = 5;
    private static final double BAR = 4;

    private List<Integer> goals = List.of();

    GoalStrip() {
        getStyleClass().add("goal-strip");
        setMinHeight(HEIGHT);
        setMaxHeight(HEIGHT);
    }

    void show(List<Integer> newGoals) {
        if (!newGoals.equals(goals)) {
            goals = newGoals;
            getChildren().setAll(goals.stream().map(GoalStrip::bar).toList());
        }
    }

    private static Region bar(int goals) {
        var bar = new Region();
        bar.getStyleClass().add(goals == 0 ? "none" : "scored");
        return bar;
    }

    @Override
    protected double computePrefWidth(double height) {
        return goals.size() * STEP;
    }

    @Override
    protected void layoutChildren() {
        int most = goals.stream().max(Integer::compare).orElse(1);
        for (int i = 0; i < goals.size(); i++) {
            double height = goals.get(i) == 0 ? 1 : Math.rint(HEIGHT * goals.get(i) / Math.max(1, most));
            getChildren().get(i).resizeRelocate(i * STEP, HEIGHT - height, BAR, height);
        }
    }
}
