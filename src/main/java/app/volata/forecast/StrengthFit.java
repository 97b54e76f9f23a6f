package app.volata.forecast;

import java.util.Arrays;
import java.util.List;

/**
 * The most likely strengths given matches and a prior: goals are Poisson (Maher, Statistica Neerlandica 36, 1982) with
 * log rate = level + attack − the other's defence, and + home effect at home. The logarithm of the posterior is concave,
 * so Newton's steps find its only top.
 */
final class StrengthFit {
    private static final int STEPS = 50;
    private static final double CLOSE = 1e-10;

    private final int clubs;
    private final List<PlayedMatch> matches;
    private final Prior prior;
    private final double[] centre;
    private final double[] gradient;
    private final double[][] curvature;

    private StrengthFit(int clubs, List<PlayedMatch> matches, Prior prior) {
        this.clubs = clubs;
        this.matches = matches;
        this.prior = prior;
        centre = prior.start();
        gradient = new double[centre.length];
        curvature = new double[centre.length][centre.length];
    }

    static Posterior fit(int clubs, List<PlayedMatch> matches, Prior prior) {
        return new StrengthFit(clubs, matches, prior).climb();
    }

    private Posterior climb() {
        var theta = centre.clone();
        double height = height(theta);
        for (int step = 0; step < STEPS; step++) {
            differentiate(theta);
            var move = Cholesky.of(curvature).solve(gradient);
            double size = 1;
            double[] next = moved(theta, move, size);
            double there = height(next);
            while (there < height - 1e-9 && size > 1e-6) {
                size /= 2;
                next = moved(theta, move, size);
                there = height(next);
            }
            theta = next;
            height = there;
            if (size * largest(move) < CLOSE) {
                break;
            }
        }
        differentiate(theta);
        return new Posterior(clubs, theta, Cholesky.of(curvature).inverse());
    }

    private static double[] moved(double[] theta, double[] move, double size) {
        var next = theta.clone();
        for (int i = 0; i < next.length; i++) {
            next[i] += size * move[i];
        }
        return next;
    }

    private static double largest(double[] move) {
        double largest = 0;
        for (double component : move) {
            largest = Math.max(largest, Math.abs(component));
        }
        return largest;
    }

    private double precision(int parameter) {
        double deviation = parameter < 2 * clubs ? prior.spread() : prior.common();
        return 1 / (deviation * deviation);
    }

    /** Logarithm of the posterior, without its constant. */
    private double height(double[] theta) {
        double sum = 0;
        for (int i = 0; i < theta.length; i++) {
            double off = theta[i] - centre[i];
            sum -= precision(i) * off * off / 2;
        }
        for (var match : matches) {
            double home = homeRate(theta, match);
            double away = awayRate(theta, match);
            sum += match.weight()
                    * (match.homeGoals() * home - Math.exp(home) + match.awayGoals() * away - Math.exp(away));
        }
        return sum;
    }

    private double homeRate(double[] theta, PlayedMatch match) {
        return theta[match.home()] - theta[clubs + match.away()] + theta[2 * clubs] + theta[2 * clubs + 1];
    }

    private double awayRate(double[] theta, PlayedMatch match) {
        return theta[match.away()] - theta[clubs + match.home()] + theta[2 * clubs + 1];
    }

    private void differentiate(double[] theta) {
        for (int i = 0; i < theta.length; i++) {
            Arrays.fill(curvature[i], 0);
            gradient[i] = -precision(i) * (theta[i] - centre[i]);
            curvature[i][i] = precision(i);
        }
        int home = 2 * clubs;
        int level = home + 1;
        for (var match : matches) {
            double expected = match.weight() * Math.exp(homeRate(theta, match));
            double surplus = match.weight() * match.homeGoals() - expected;
            goals(match.home(), clubs + match.away(), level, expected, surplus);
            gradient[home] += surplus;
            add(home, match.home(), expected);
            add(home, clubs + match.away(), -expected);
            add(home, level, expected);
            add(home, home, expected);
            expected = match.weight() * Math.exp(awayRate(theta, match));
            goals(match.away(), clubs + match.home(), level, expected, match.weight() * match.awayGoals() - expected);
        }
    }

    private void goals(int attack, int defence, int level, double expected, double surplus) {
        gradient[attack] += surplus;
        gradient[defence] -= surplus;
        gradient[level] += surplus;
        add(attack, attack, expected);
        add(defence, defence, expected);
        add(level, level, expected);
        add(attack, defence, -expected);
        add(attack, level, expected);
        add(defence, level, -expected);
    }

    private void add(int i, int j, double value) {
        curvature[Math.max(i, j)][Math.min(i, j)] += value;
    }
}
