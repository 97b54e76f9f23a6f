package app.volata.forecast;

/**
 * One fixture's score in every lane: Poisson goals by inversion, the away club's dependent on the home club's as Dixon and
 * Coles have it. The dependence only moves chance between 0 and 1 away goals where the home club has 0 or 1.
 *
 * <p>With u drawn evenly between 0 and 1 there are more than k goals if u·e^rate is above 1 + rate + … + rate^k/k!. So it
 * takes one exponential a side, and every further goal a term of the series; the sign of what is left says whether it fell.
 *
 * <p>All loops are in static methods that get their arrays as arguments: from fields the compiler does not vectorise them.
 */
final class ScoreLanes {
    /** Goals looked at by one loop. */
    static final int AT_ONCE = 4;

    /** Twice as fine as the numbers drawn, so that rounding to whole numbers keeps the sign. */
    private static final float SCALE = 1 << 17;

    private final float rho;
    private final float[] term = new float[Block.LANES];
    private final float[] rest = new float[Block.LANES];

    ScoreLanes(double rho) {
        this.rho = (float) rho;
    }

    /**
     * @param homeRate expected goals by lane
     * @param bits 16 for each side
     * @param mostHome home goals that are told apart; a few more may be drawn
     */
    void draw(float[] homeRate, float[] awayRate, int[] bits, int mostHome, int mostAway, int[] home, int[] away) {
        drawHome(homeRate, bits, mostHome, term, rest, home);
        begin(awayRate, bits, 0, rest);
        depend(homeRate, awayRate, rho * SCALE, home, term, rest, away);
        count(awayRate, mostAway, term, rest, away);
    }

    private static void drawHome(float[] rate, int[] bits, int most, float[] term, float[] rest, int[] goals) {
        begin(rate, bits, 16, rest);
        IntLanes.fill(goals, 0);
        count(rate, most, term, rest, goals);
    }

    /** rest = 1 − u·e^rate, in the scale. */
    private static void begin(float[] rate, int[] bits, int shift, float[] rest) {
        for (int lane = 0; lane < Block.LANES; lane++) {
            float t = rate[lane] * (1 / 16f);
            float e = 1 + t * (1 + t * (1 / 2f + t * (1 / 6f + t * (1 / 24f + t * (1 / 120f + t * (1 / 720f))))));
            e *= e;
            e *= e;
            e *= e;
            rest[lane] = SCALE - (((bits[lane] >>> shift) & 0xFFFF) + .5f) * 2 * e * e;
        }
    }

    private static void count(float[] rate, int most, float[] term, float[] rest, int[] goals) {
        FloatLanes.fill(term, SCALE);
        for (int k = 0; k < most; k += AT_ONCE) {
            countFour(rate, k, term, rest, goals);
        }
    }

    private static void countFour(float[] rate, int k, float[] term, float[] rest, int[] goals) {
        float a = 1f / (k + 1);
        float b = 1f / (k + 2);
        float c = 1f / (k + 3);
        float d = 1f / (k + 4);
        for (int lane = 0; lane < Block.LANES; lane++) {
            float r = rate[lane];
            float s = rest[lane];
            float t = term[lane] * (r * a);
            int n = ((int) s) >>> 31;
            s += t;
            t *= r * b;
            n += ((int) s) >>> 31;
            s += t;
            t *= r * c;
            n += ((int) s) >>> 31;
            s += t;
            t *= r * d;
            goals[lane] += n + (((int) s) >>> 31);
            rest[lane] = s + t;
            term[lane] = t;
        }
    }

    /** Sets the away goals to what the dependence changes about the first of them: 1, 0 or −1. */
    private static void depend(
            float[] homeRate, float[] awayRate, float rho, int[] home, float[] moved, float[] rest, int[] away) {
        for (int lane = 0; lane < Block.LANES; lane++) {
            int none = (home[lane] - 1) >>> 31;
            int one = ((home[lane] - 2) >>> 31) - none;
            moved[lane] = rest[lane] + rho * awayRate[lane] * (one - none * homeRate[lane]);
        }
        for (int lane = 0; lane < Block.LANES; lane++) {
            away[lane] = (((int) moved[lane]) >>> 31) - (((int) rest[lane]) >>> 31);
        }
    }
}
