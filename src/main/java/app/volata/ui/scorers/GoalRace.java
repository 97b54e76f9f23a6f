package app.volata.ui.scorers;

import java.util.List;

/**
 * The race of the leading scorers, for the chart.
 *
 * @param matchday up to which it goes
 * @param leaders with their names, the first in the list first
 * @param others those behind them, drawn faint
 */
record GoalRace(int matchday, List<Line> leaders, List<Line> others) {
    static final int LEADERS = 5;
    static final int OTHERS = 11;

    /**
     * One player's line.
     *
     * @param rising goals up to each matchday, from 0 before the first
     */
    record Line(String name, List<Integer> rising) {
        int goals() {
            return rising.getLast();
        }
    }

    int most() {
        return leaders.isEmpty() ? 0 : leaders.getFirst().goals();
    }
}
