package app.volata.model;

import org.jspecify.annotations.Nullable;

/**
 * One goal of a match.
 *
 * @param side the side that it counts for; an own goal's player belongs to the other
 * @param player number of the player in the season
 * @param minute null where only the scorer is known
 */
public record Goal(
        Side side, int player, Kind kind, @Nullable Minute minute) {
    /** How it fell. An own goal counts for the club, never for the player. */
    public enum Kind {
        GOAL,
        PENALTY,
        OWN_GOAL
    }

    public Goal {
        if (player < 0) {
            throw new IllegalArgumentException("no player " + player);
        }
    }

    /** The side whose player put the ball into the net. */
    public Side playersSide() {
        return kind == Kind.OWN_GOAL ? side.other() : side;
    }
}
