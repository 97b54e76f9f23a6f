package app.volata.forecast;

/**
 * The strengths of every lane's season, drawn once from what is known of them: mean + C·z with C·Cᵀ the covariance. They
 * are kept as factors of a rate, so that a match costs two multiplications and no exponential.
 */
final class StrengthLanes {
    private final int clubs;
    private final boolean drawn;
    private final float[] mean;
    private final float[][] rows;
    private final float[] quantiles = Normal.quantiles();
    private final float[][] normal;
    private final float[][] factor;

    StrengthLanes(Posterior posterior, boolean drawn) {
        clubs = posterior.clubs();
        this.drawn = drawn;
        int parameters = 2 * clubs + 1;
        mean = new float[parameters];
        rows = new float[parameters][];
        normal = new float[parameters + 3][Block.LANES];
        factor = new float[parameters][Block.LANES];
        double[][] lower = Cholesky.of(ofFactors(posterior)).lower();
        for (int i = 0; i < parameters; i++) {
            mean[i] = (float) meanOfFactor(posterior, i);
            rows[i] = new float[(i + 4) / 4 * 4];
            for (int j = 0; j <= i; j++) {
                rows[i][j] = (float) lower[i][j];
            }
        }
        if (!drawn) {
            draw();
        }
    }

    /** Attack with the level, minus defence, home effect. */
    private static double meanOfFactor(Posterior posterior, int parameter) {
        int clubs = posterior.clubs();
        double mean = posterior.mean()[parameter];
        return parameter < clubs ? mean + posterior.level() : parameter < 2 * clubs ? -mean : mean;
    }

    private static double[][] ofFactors(Posterior posterior) {
        int clubs = posterior.clubs();
        int size = 2 * clubs + 1;
        double[][] of = posterior.covariance();
        var changed = new double[size][size];
        for (int i = 0; i < size; i++) {
            double iSign = i >= clubs && i < 2 * clubs ? -1 : 1;
            int iLevel = i < clubs ? 1 : 0;
            for (int j = 0; j <= i; j++) {
                double jSign = j >= clubs && j < 2 * clubs ? -1 : 1;
                int jLevel = j < clubs ? 1 : 0;
                changed[i][j] = iSign * jSign * of[i][j]
                        + iLevel * jSign * of[size][j]
                        + jLevel * iSign * of[i][size]
                        + iLevel * jLevel * of[size][size];
            }
        }
        return changed;
    }

    /** Takes half as many numbers from the streams as there are parameters. */
    void draw(RandomLanes random) {
        if (!drawn) {
            return;
        }
        for (int i = 0; i < mean.length; i += 2) {
            int[] bits = random.next();
            look(normal[i], bits, 0);
            look(normal[i + 1], bits, 32 - Normal.BITS);
        }
        draw();
    }

    private void look(float[] to, int[] bits, int shift) {
        for (int lane = 0; lane < Block.LANES; lane++) {
            to[lane] = quantiles[(bits[lane] >>> shift) & (Normal.SIZE - 1)];
        }
    }

    private void draw() {
        for (int i = 0; i < mean.length; i++) {
            FloatLanes.fill(factor[i], mean[i]);
            for (int at = 0; drawn && at <= i; at += 4) {
                FloatLanes.addFour(factor[i], rows[i], at, normal);
            }
            FloatLanes.exp(factor[i]);
        }
    }

    /** Expected goals of the home club in every lane. */
    void homeRate(int home, int away, float factorOfMatch, float[] to) {
        FloatLanes.product(to, factorOfMatch, factor[home], factor[clubs + away], factor[2 * clubs]);
    }

    /** Expected goals of the away club in every lane. */
    void awayRate(int home, int away, float factorOfMatch, float[] to) {
        FloatLanes.product(to, factorOfMatch, factor[away], factor[clubs + home]);
    }
}
