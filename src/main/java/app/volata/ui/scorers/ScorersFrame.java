package app.volata.ui.scorers;

import app.volata.model.Club;
import java.util.List;

/**
 * What stands around the rows.
 *
 * @param matchday the last one that counts
 * @param current the last one that can be chosen
 * @param recorded goals with a scorer
 * @param total all goals of the matches that count
 * @param ownGoals of players, the most first
 * @param credited whether the source of the goals is to be named
 */
record ScorersFrame(
        int matchday,
        int current,
        int matchdays,
        int recorded,
        int total,
        GoalRace race,
        List<OwnGoal> ownGoals,
        boolean credited) {
    /** A player's own goals; the club is the one that he played for. */
    record OwnGoal(String name, Club club, int goals) {}

    boolean complete() {
        return recorded == total;
    }

    int ownGoalsInAll() {
        return ownGoals.stream().mapToInt(OwnGoal::goals).sum();
    }
}
