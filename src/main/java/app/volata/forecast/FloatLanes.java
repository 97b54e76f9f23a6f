package app.volata.forecast;

/** Arithmetic over the lanes of a block, one short loop each: what the compiler turns into vector instructions. */
final class FloatLanes {
    private FloatLanes() {}

    /** e to the x, in place, within 2e-6 of itself for |x| up to 20: the series of x/16 and four squarings. */
    static void exp(float[] x) {
        for (int lane = 0; lane < Block.LANES; lane++) {
            float t = x[lane] * (1 / 16f);
            float e = 1 + t * (1 + t * (1 / 2f + t * (1 / 6f + t * (1 / 24f + t * (1 / 120f + t * (1 / 720f))))));
            e *= e;
            e *= e;
            e *= e;
            x[lane] = e * e;
        }
    }

    static void fill(float[] to, float value) {
        for (int lane = 0; lane < Block.LANES; lane++) {
            to[lane] = value;
        }
    }

    /** to += a·x + b·y + c·z + d·w. */
    static void addFour(float[] to, float[] factors, int at, float[][] x) {
        float a = factors[at];
        float b = factors[at + 1];
        float c = factors[at + 2];
        float d = factors[at + 3];
        float[] xa = x[at];
        float[] xb = x[at + 1];
        float[] xc = x[at + 2];
        float[] xd = x[at + 3];
        for (int lane = 0; lane < Block.LANES; lane++) {
            to[lane] += a * xa[lane] + b * xb[lane] + (c * xc[lane] + d * xd[lane]);
        }
    }

    /** to = factor·x·y·z. */
    static void product(float[] to, float factor, float[] x, float[] y, float[] z) {
        for (int lane = 0; lane < Block.LANES; lane++) {
            to[lane] = factor * x[lane] * (y[lane] * z[lane]);
        }
    }

    /** to = factor·x·y. */
    static void product(float[] to, float factor, float[] x, float[] y) {
        for (int lane = 0; lane < Block.LANES; lane++) {
            to[lane] = factor * x[lane] * y[lane];
        }
    }
}
