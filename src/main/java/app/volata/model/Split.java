package app.volata.model;

/**
 * A season in two stages: after the first, the upper clubs and the others play on among themselves, and no club leaves
 * its part of the table.
 *
 * @param matchdays the first stage is the matchdays up to this one
 * @param upper how many clubs make the upper part
 * @param halved whether the points of the first stage are halved, rounded down
 */
public record Split(int matchdays, int upper, boolean halved) {
    public Split {
        if (matchdays < 1 || upper < 1) {
            throw new IllegalArgumentException("a split comes after a matchday and leaves clubs above it");
        }
    }
}
