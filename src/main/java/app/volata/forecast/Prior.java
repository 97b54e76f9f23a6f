package app.volata.forecast;

import java.util.Arrays;

/**
 * What is believed of the clubs before a match of theirs is seen: normal around these means.
 *
 * @param attack mean by club
 * @param defence mean by club
 * @param spread standard deviation of both
 * @param level mean of the logarithm of an average away club's goals
 * @param home mean of the logarithm of the home factor
 * @param common standard deviation of level and home effect
 */
record Prior(double[] attack, double[] defence, double spread, double level, double home, double common) {
    /** Every club alike. */
    static Prior even(int clubs, double spread) {
        return new Prior(new double[clubs], new double[clubs], spread, League.LEVEL, League.HOME, League.UNKNOWN);
    }

    /** What is usual in a league of which nothing is known. */
    static final class League {
        /** Logarithm of goals an away club scores: 1.20 a match in Serie A 2014-15 to 2016-17. */
        static final double LEVEL = Math.log(1.20);

        /** Logarithm of the home factor: 1.29 in the same seasons. */
        static final double HOME = Math.log(1.29);

        /** So wide that a few matchdays outweigh both. */
        static final double UNKNOWN = .5;

        private League() {}
    }

    /** Where the Newton steps begin. */
    double[] start() {
        int clubs = attack.length;
        var theta = Arrays.copyOf(attack, 2 * clubs + 2);
        System.arraycopy(defence, 0, theta, clubs, clubs);
        theta[2 * clubs] = home;
        theta[2 * clubs + 1] = level;
        return theta;
    }
}
