package app.volata.forecast;

/**
 * Where a club is likely to end.
 *
 * @param best better than this in at most 5 % of the runs
 * @param worst worse than this in at most 5 % of the runs
 * @param mostLikely the place it took most often
 */
public record LikelyPlaces(int best, int worst, int mostLikely) {
    private static final double TAIL = .05;

    /** @param chances by place, adding up to 1 */
    static LikelyPlaces of(double[] chances) {
        int best = 0;
        double above = chances[0];
        while (above <= TAIL && best < chances.length - 1) {
            above += chances[++best];
        }
        int worst = chances.length - 1;
        double below = chances[worst];
        while (below <= TAIL && worst > 0) {
            below += chances[--worst];
        }
        int most = 0;
        for (int place = 1; place < chances.length; place++) {
            most = chances[place] > chances[most] ? place : most;
        }
        return new LikelyPlaces(best + 1, Math.max(best, worst) + 1, most + 1);
    }
}
