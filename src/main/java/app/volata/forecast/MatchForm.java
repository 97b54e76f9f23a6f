package app.volata.forecast;

import app.volata.model.Measure;
import org.jspecify.annotations.Nullable;

/**
 * What one match adds to a club's measure, as a sum of multiples of its result. Measures packed into one number are
 * multiples of such forms added up, so one loop serves every list of measures.
 *
 * @param always added whatever the result
 * @param homeWin added for a home win
 * @param awayWin added for an away win
 * @param home added for every home goal
 * @param away added for every away goal
 */
record MatchForm(long always, long homeWin, long awayWin, long home, long away) {
    static final MatchForm NOTHING = new MatchForm(0, 0, 0, 0, 0);

    /** The form of the home club; null where the measure does not add up match by match. */
    static @Nullable MatchForm ofHome(Measure measure, int pointsForWin) {
        return switch (measure) {
            case POINTS -> new MatchForm(1, pointsForWin - 1, -1, 0, 0);
            case GOAL_DIFFERENCE, HOME_GOAL_DIFFERENCE -> new MatchForm(0, 0, 0, 1, -1);
            case GOALS, HOME_GOALS -> new MatchForm(0, 0, 0, 1, 0);
            case WINS -> new MatchForm(0, 1, 0, 0, 0);
            case AWAY_GOALS, AWAY_WINS, AWAY_GOAL_DIFFERENCE -> NOTHING;
            case POINTS_PER_MATCH,
                    LOST_POINTS,
                    OPPONENTS_POINTS,
                    OPPONENTS_GOAL_DIFFERENCE,
                    OPPONENTS_GOALS,
                    DROPPED_HALF_POINT -> null;
        };
    }

    /** The form of the away club. */
    static @Nullable MatchForm ofAway(Measure measure, int pointsForWin) {
        return switch (measure) {
            case POINTS -> new MatchForm(1, -1, pointsForWin - 1, 0, 0);
            case GOAL_DIFFERENCE, AWAY_GOAL_DIFFERENCE -> new MatchForm(0, 0, 0, -1, 1);
            case GOALS, AWAY_GOALS -> new MatchForm(0, 0, 0, 0, 1);
            case WINS, AWAY_WINS -> new MatchForm(0, 0, 1, 0, 0);
            case HOME_GOALS, HOME_GOAL_DIFFERENCE -> NOTHING;
            case POINTS_PER_MATCH,
                    LOST_POINTS,
                    OPPONENTS_POINTS,
                    OPPONENTS_GOAL_DIFFERENCE,
                    OPPONENTS_GOALS,
                    DROPPED_HALF_POINT -> null;
        };
    }

    MatchForm plus(long times, MatchForm other) {
        return new MatchForm(
                always + times * other.always,
                homeWin + times * other.homeWin,
                awayWin + times * other.awayWin,
                home + times * other.home,
                away + times * other.away);
    }

    /** The most that a match can add or take, with so many goals a side. */
    long largest(int goals) {
        return Math.abs(always)
                + Math.max(Math.abs(homeWin), Math.abs(awayWin))
                + goals * Math.max(Math.abs(home), Math.abs(away));
    }

    long value(int homeGoals, int awayGoals) {
        long result = homeGoals > awayGoals ? homeWin : homeGoals < awayGoals ? awayWin : 0;
        return always + result + home * homeGoals + away * awayGoals;
    }
}
