package app.volata.forecast;

/**
 * One fixture's score in every lane: Poisson goals by inversion, the away club's dependent on the home club's as Dixon and
 * Coles have it. The dependence only moves chance between 0 and 1 away goals where the home club has 0 or 1.
 */
final class ScoreLanes {
    private static final float SCALE = 1 << 16;

    private final float rho;
    private final float[] rate = new float[Block.LANES];
    private final float[] mass = new float[Block.LANES];
    private final float[] below = new float[Block.LANES];
    private final float[] moved = new float[Block.LANES];

    ScoreLanes(double rho) {
        this.rho = (float) rho;
    }

    /**
     * @param most goals of either side that are told apart; more count as these
     */
    void draw(float[] homeRate, float[] awayRate, int[] bits, int most, int[] home, int[] away) {
        halves(bits, 16, below);
        invert(homeRate, most, below, home);
        halves(bits, 0, below);
        FloatLanes.expOfMinus(awayRate, mass);
        shift(homeRate, awayRate, home, mass, moved);
        invertMoved(awayRate, most, below, away);
    }

    private static void halves(int[] bits, int shift, float[] to) {
        for (int lane = 0; lane < Block.LANES; lane++) {
            to[lane] = (((bits[lane] >>> shift) & 0xFFFF) + .5f) * (1 / SCALE);
        }
    }

    /** Counts the goals whose cumulated chance lies below what was drawn. */
    private void invert(float[] rates, int most, float[] drawn, int[] goals) {
        FloatLanes.expOfMinus(rates, mass);
        System.arraycopy(mass, 0, rate, 0, Block.LANES);
        first(rate, drawn, goals);
        for (int k = 1; k < most; k++) {
            next(rates, 1f / k, drawn, goals);
        }
    }

    private void invertMoved(float[] rates, int most, float[] drawn, int[] goals) {
        System.arraycopy(mass, 0, rate, 0, Block.LANES);
        first(moved, drawn, goals);
        for (int k = 1; k < most; k++) {
            next(rates, 1f / k, drawn, goals);
        }
    }

    private static void first(float[] cumulated, float[] drawn, int[] goals) {
        for (int lane = 0; lane < Block.LANES; lane++) {
            goals[lane] = ((int) ((cumulated[lane] - drawn[lane]) * (2 * SCALE))) >>> 31;
        }
    }

    private void next(float[] rates, float share, float[] drawn, int[] goals) {
        float[] m = mass;
        float[] c = rate;
        for (int lane = 0; lane < Block.LANES; lane++) {
            m[lane] *= rates[lane] * share;
        }
        for (int lane = 0; lane < Block.LANES; lane++) {
            c[lane] += m[lane];
        }
        for (int lane = 0; lane < Block.LANES; lane++) {
            goals[lane] += ((int) ((c[lane] - drawn[lane]) * (2 * SCALE))) >>> 31;
        }
    }

    /** The chance of no away goal given the home goals. */
    private void shift(float[] homeRate, float[] awayRate, int[] home, float[] none, float[] to) {
        float r = rho;
        for (int lane = 0; lane < Block.LANES; lane++) {
            int zero = (home[lane] - 1) >>> 31;
            int one = ((home[lane] - 2) >>> 31) - zero;
            to[lane] = none[lane] * (1 + r * awayRate[lane] * (one - zero * homeRate[lane]));
        }
    }
}
