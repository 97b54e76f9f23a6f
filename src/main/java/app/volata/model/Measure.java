package app.volata.model;

/** A number that clubs are compared by; more is better, but for {@link #LOST_POINTS} and {@link #DISCIPLINE}. */
public enum Measure {
    POINTS,
    POINTS_PER_MATCH,
    LOST_POINTS,
    GOAL_DIFFERENCE,
    GOALS,
    WINS,
    AWAY_GOALS,
    AWAY_WINS,
    AWAY_GOAL_DIFFERENCE,
    HOME_GOALS,
    HOME_GOAL_DIFFERENCE,
    OPPONENTS_POINTS,
    OPPONENTS_GOAL_DIFFERENCE,
    OPPONENTS_GOALS,
    DISCIPLINE,
    DROPPED_HALF_POINT;

    public boolean fewerIsBetter() {
        return this == LOST_POINTS || this == DISCIPLINE;
    }
}
