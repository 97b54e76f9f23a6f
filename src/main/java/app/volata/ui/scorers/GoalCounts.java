package app.volata.ui.scorers;

import app.volata.model.Goal;
import app.volata.model.Season;

/** Goals of every player on every matchday, own goals left out. */
final class GoalCounts {
    private final int[][] goals;

    GoalCounts(Season season) {
        goals = new int[season.players().size()][season.matchdays() + 1];
        for (var fixture : season.fixtures()) {
            if (fixture.score() != null) {
                for (var goal : fixture.goals()) {
                    if (goal.kind() != Goal.Kind.OWN_GOAL) {
                        goals[goal.player()][fixture.matchday()]++;
                    }
                }
            }
        }
    }

    /** On one matchday. */
    int on(int player, int matchday) {
        return goals[player][matchday];
    }

    /** Up to each matchday in turn, from 0 before the first. */
    int[] rising(int player, int upTo) {
        var rising = new int[upTo + 1];
        for (int matchday = 1; matchday <= upTo; matchday++) {
            rising[matchday] = rising[matchday - 1] + goals[player][matchday];
        }
        return rising;
    }
}
