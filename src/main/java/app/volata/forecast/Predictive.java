package app.volata.forecast;

import app.volata.model.Outcome;

/**
 * A fixture's chances with the strengths' uncertainty in them: the score distribution averaged over the two log rates,
 * jointly normal, at the nodes of Gauss and Hermite (three a side are exact for polynomials of degree five).
 */
final class Predictive {
    private static final double[] NODES = {-Math.sqrt(3), 0, Math.sqrt(3)};
    private static final double[] WEIGHTS = {1 / 6.0, 2 / 3.0, 1 / 6.0};

    /** Goals told apart here: so many that what lies above is nothing. */
    private static final int MORE = 6;

    private Predictive() {}

    static FixtureChances of(Plan plan, Plan.OpenFixture match) {
        var posterior = plan.posterior();
        var home = new Posterior.Rate(match.home(), match.away(), true);
        var away = new Posterior.Rate(match.away(), match.home(), false);
        boolean drawn = plan.model().uncertain();
        double homeVariance = drawn ? posterior.covariance(home, home) : 0;
        double awayVariance = drawn ? posterior.covariance(away, away) : 0;
        double both = drawn ? posterior.covariance(home, away) : 0;
        double homeDeviation = Math.sqrt(homeVariance);
        double slope = homeVariance > 0 ? both / homeDeviation : 0;
        double rest = Math.sqrt(Math.max(0, awayVariance - slope * slope));

        var chances = new ScoreChances(match.most() + MORE, plan.model().rho());
        double homeWin = 0;
        double awayWin = 0;
        double homeGoals = 0;
        double awayGoals = 0;
        for (int i = 0; i < NODES.length; i++) {
            double homeRate = match.homeFactor() * Math.exp(posterior.logRate(home) + homeDeviation * NODES[i]);
            for (int j = 0; j < NODES.length; j++) {
                double weight = WEIGHTS[i] * WEIGHTS[j];
                double off = slope * NODES[i] + rest * NODES[j];
                double awayRate = match.awayFactor() * Math.exp(posterior.logRate(away) + off);
                chances.rates(homeRate, awayRate);
                homeWin += weight * chances.of(Outcome.HOME_WIN);
                awayWin += weight * chances.of(Outcome.AWAY_WIN);
                homeGoals += weight * homeRate;
                awayGoals += weight * awayRate;
            }
        }
        int fixture = match.fixture().number();
        var own = plan.request().ownChances().get(fixture);
        return own == null
                ? new FixtureChances(fixture, homeWin, 1 - homeWin - awayWin, awayWin, homeGoals, awayGoals, false)
                : new FixtureChances(fixture, own.homeWin(), own.draw(), own.awayWin(), homeGoals, awayGoals, true);
    }
}
