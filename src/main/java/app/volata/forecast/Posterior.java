package app.volata.forecast;

/**
 * What is known of the clubs: normal around the most likely strengths (Laplace).
 *
 * @param mean attack by club, defence by club, home effect, level
 * @param covariance of the same
 */
record Posterior(int clubs, double[] mean, double[][] covariance) {
    double attack(int club) {
        return mean[club];
    }

    double defence(int club) {
        return mean[clubs + club];
    }

    double home() {
        return mean[2 * clubs];
    }

    double level() {
        return mean[2 * clubs + 1];
    }

    /** The numbers of the parameters that a club's goals against another hang on: attack, defence, level, home. */
    private int[] parameters(int scorer, int other) {
        return new int[] {scorer, clubs + other, 2 * clubs + 1, 2 * clubs};
    }

    /** Covariance of the log rates of two sides, each given by who scores against whom. */
    double covariance(Rate one, Rate two) {
        int[] ones = parameters(one.scorer(), one.other());
        int[] twos = parameters(two.scorer(), two.other());
        double sum = 0;
        for (int i = 0; i < 4; i++) {
            for (int j = 0; j < 4; j++) {
                sum += one.sign(i) * two.sign(j) * covariance[ones[i]][twos[j]];
            }
        }
        return sum;
    }

    double logRate(Rate rate) {
        double sum = 0;
        int[] parameters = parameters(rate.scorer(), rate.other());
        for (int i = 0; i < 4; i++) {
            sum += rate.sign(i) * mean[parameters[i]];
        }
        return sum;
    }

    /** One side of a match. */
    record Rate(int scorer, int other, boolean atHome) {
        double sign(int parameter) {
            return switch (parameter) {
                case 1 -> -1;
                case 3 -> atHome ? 1 : 0;
                default -> 1;
            };
        }
    }
}
