package app.volata.forecast;

/**
 * The standard normal distribution as {@value #SIZE} equally likely values: a draw is a look-up. The strengths are sums
 * of many such draws.
 */
final class Normal {
    static final int BITS = 12;
    static final int SIZE = 1 << BITS;

    private Normal() {}

    /** The middles of {@link #SIZE} equally likely ranges, made to have a variance of exactly 1. */
    static float[] quantiles() {
        var upper = new double[SIZE / 2];
        double z = 0;
        double half = .5 / SIZE;
        double squares = 0;
        z = ahead(z, half);
        for (int i = 0; i < upper.length; i++) {
            upper[i] = z;
            squares += z * z;
            z = ahead(ahead(z, half), half);
        }
        double scale = Math.sqrt(upper.length / squares);
        var all = new float[SIZE];
        for (int i = 0; i < upper.length; i++) {
            all[SIZE / 2 + i] = (float) (upper[i] * scale);
            all[SIZE / 2 - 1 - i] = -all[SIZE / 2 + i];
        }
        return all;
    }

    /** The quantile grows by 1/density with the probability: one Runge-Kutta step. */
    private static double ahead(double z, double step) {
        double a = slope(z);
        double b = slope(z + step / 2 * a);
        double c = slope(z + step / 2 * b);
        double d = slope(z + step * c);
        return z + step / 6 * (a + 2 * b + 2 * c + d);
    }

    private static double slope(double z) {
        return Math.sqrt(2 * Math.PI) * Math.exp(z * z / 2);
    }
}
