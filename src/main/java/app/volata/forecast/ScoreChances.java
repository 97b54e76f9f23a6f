package app.volata.forecast;

import app.volata.model.Outcome;

/**
 * The joint distribution of one match's score, for given rates: Poisson goals with Dixon and Coles' dependence, which only
 * moves chance between 0 and 1 away goals where the home club has 0 or 1. Counts that differ by more than {@code most} are
 * not told apart: the last one holds all above it.
 */
final class ScoreChances {
    private final int most;
    private final double rho;
    private final double[] home;
    private final double[] awayUpTo;
    private double homeRate;
    private double awayRate;

    ScoreChances(int most, double rho) {
        this.most = most;
        this.rho = rho;
        home = new double[most + 1];
        awayUpTo = new double[most + 1];
    }

    void rates(double newHomeRate, double newAwayRate) {
        homeRate = newHomeRate;
        awayRate = newAwayRate;
        double h = Math.exp(-homeRate);
        double a = Math.exp(-awayRate);
        double homeLeft = 1;
        double awaySum = 0;
        for (int k = 0; k < most; k++) {
            home[k] = h;
            homeLeft -= h;
            awaySum += a;
            awayUpTo[k] = awaySum;
            h *= homeRate / (k + 1);
            a *= awayRate / (k + 1);
        }
        home[most] = Math.max(0, homeLeft);
        awayUpTo[most] = 1;
    }

    int most() {
        return most;
    }

    double ofHomeGoals(int goals) {
        return home[goals];
    }

    /** The chance of at most so many away goals, given the home goals. */
    double awayUpTo(int goals, int homeGoals) {
        if (goals < 0) {
            return 0;
        }
        if (goals > 0 || homeGoals > 1) {
            return awayUpTo[goals];
        }
        double moved = homeGoals == 0 ? -homeRate * awayRate : awayRate;
        return awayUpTo[0] * (1 + rho * moved);
    }

    double of(int homeGoals, int awayGoals) {
        return home[homeGoals] * (awayUpTo(awayGoals, homeGoals) - awayUpTo(awayGoals - 1, homeGoals));
    }

    /** The chance of the outcome together with so many home goals. */
    double of(Outcome outcome, int homeGoals) {
        return home[homeGoals] * (top(outcome, homeGoals) - bottom(outcome, homeGoals));
    }

    double of(Outcome outcome) {
        double sum = 0;
        for (int goals = 0; goals <= most; goals++) {
            sum += of(outcome, goals);
        }
        return sum;
    }

    /** Where the away goals of this outcome begin, as a cumulated chance given the home goals. */
    double bottom(Outcome outcome, int homeGoals) {
        return switch (outcome) {
            case HOME_WIN -> 0;
            case DRAW -> awayUpTo(homeGoals - 1, homeGoals);
            case AWAY_WIN -> awayUpTo(homeGoals, homeGoals);
        };
    }

    /** Where they end. */
    double top(Outcome outcome, int homeGoals) {
        return switch (outcome) {
            case HOME_WIN -> awayUpTo(homeGoals - 1, homeGoals);
            case DRAW -> awayUpTo(homeGoals, homeGoals);
            case AWAY_WIN -> 1;
        };
    }
}
