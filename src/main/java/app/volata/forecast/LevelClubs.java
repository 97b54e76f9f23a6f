package app.volata.forecast;

import app.volata.model.Tiebreaker.Mutual;
import java.util.ArrayList;
import java.util.List;

/**
 * Orders three or more clubs level on points in one lane: their mutual tables, as often as the regulations say, then their
 * numbers. It gives up where these leave clubs level.
 */
final class LevelClubs {
    private final List<Mutual> tables;
    private final List<MutualMatches> matches = new ArrayList<>();
    private final Meetings meetings;
    private final MatchForm[] ofHome;
    private final MatchForm[] ofAway;
    private final int[] order;
    private final long[] key;
    private int[][] home = {};
    private int[][] away = {};
    private int[][] numbers = {};
    private int lane;

    LevelClubs(Plan plan, OrderShape shape, Meetings meetings) {
        this.meetings = meetings;
        tables = shape.mutual();
        int clubs = plan.runIn().clubs();
        for (var table : tables) {
            matches.add(new MutualMatches(plan.runIn(), table.measures(), clubs));
        }
        ofHome = matches.stream().map(MutualMatches::home).toArray(MatchForm[]::new);
        ofAway = matches.stream().map(MutualMatches::away).toArray(MatchForm[]::new);
        order = new int[clubs];
        key = new long[clubs];
    }

    /** The scores of a block and the clubs' numbers in it. */
    void block(int[][] homeGoals, int[][] awayGoals, int[][] clubNumbers) {
        home = homeGoals;
        away = awayGoals;
        numbers = clubNumbers;
    }

    /**
     * @param group the level clubs; in their order afterwards
     * @return false where some stay level
     */
    boolean order(int inLane, int[] group, int size) {
        lane = inLane;
        System.arraycopy(group, 0, order, 0, size);
        boolean whole = order(0, size, 0);
        System.arraycopy(order, 0, group, 0, size);
        return whole;
    }

    private boolean order(int from, int to, int step) {
        if (to - from < 2) {
            return true;
        }
        if (step == tables.size()) {
            for (int i = from; i < to; i++) {
                key[i] = numbers[order[i]][lane];
            }
            sort(from, to);
            return each(from, to, -1);
        }
        var table = tables.get(step);
        if (!table.size().includes(to - from)) {
            return order(from, to, step + 1);
        }
        mutualTable(step, from, to);
        sort(from, to);
        boolean again = table.restart() && key[from] != key[to - 1];
        return each(from, to, again ? step : step + 1);
    }

    /** Goes on with the clubs whose keys are equal; without a step left it gives up on them. */
    private boolean each(int from, int to, int step) {
        boolean whole = true;
        for (int start = from, end; start < to; start = end) {
            end = start + 1;
            while (end < to && key[end] == key[start]) {
                end++;
            }
            whole &= end - start == 1 || (step >= 0 && order(start, end, step));
        }
        return whole;
    }

    private void mutualTable(int step, int from, int to) {
        var played = matches.get(step);
        for (int i = from; i < to; i++) {
            key[i] = 0;
        }
        for (int i = from; i < to; i++) {
            for (int j = from; j < to; j++) {
                int one = order[i];
                int other = order[j];
                if (one == other) {
                    continue;
                }
                key[i] += played.played(one, other);
                for (int f = meetings.first(one, other); f >= 0; f = meetings.next(f)) {
                    key[i] += ofHome[step].value(home[f][lane], away[f][lane]);
                    key[j] += ofAway[step].value(home[f][lane], away[f][lane]);
                }
            }
        }
    }

    /** By insertion, the highest key first. */
    private void sort(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            long own = key[i];
            int club = order[i];
            int j = i;
            for (; j > from && key[j - 1] < own; j--) {
                key[j] = key[j - 1];
                order[j] = order[j - 1];
            }
            key[j] = own;
            order[j] = club;
        }
    }
}
