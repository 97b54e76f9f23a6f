package app.volata.model;

/** A number that clubs are compared by; more is better, but for {@link #LOST_POINTS}. */
public enum Measure {
    POINTS,
    /** For seasons cut short: clubs have not all played the same number. */
    POINTS_PER_MATCH,
    /** What the matches played so far could have brought, less what they brought. */
    LOST_POINTS,
    GOAL_DIFFERENCE,
    GOALS,
    WINS,
    AWAY_GOALS,
    AWAY_WINS,
    AWAY_GOAL_DIFFERENCE,
    HOME_GOALS,
    HOME_GOAL_DIFFERENCE,
    /** The opponents' own figures, added up over the matches played. */
    OPPONENTS_POINTS,
    OPPONENTS_GOAL_DIFFERENCE,
    OPPONENTS_GOALS,
    /** 1 where halving the points of the first stage rounded them down. */
    DROPPED_HALF_POINT;

    public boolean fewerIsBetter() {
        return this == LOST_POINTS;
    }

    /** Whether it makes sense for the matches between level clubs alone. */
    public boolean mutual() {
        return switch (this) {
            case POINTS,
                    GOAL_DIFFERENCE,
                    GOALS,
                    WINS,
                    AWAY_GOALS,
                    AWAY_WINS,
                    AWAY_GOAL_DIFFERENCE,
                    HOME_GOALS,
                    HOME_GOAL_DIFFERENCE -> true;
            case POINTS_PER_MATCH,
                    LOST_POINTS,
                    OPPONENTS_POINTS,
                    OPPONENTS_GOAL_DIFFERENCE,
                    OPPONENTS_GOALS,
                    DROPPED_HALF_POINT -> false;
        };
    }
}
