package app.volata.forecast;

/**
 * How strong the clubs are: natural logarithms, higher is better, 0 the average of the season's clubs. A home club is
 * expected to score e to the {@code level + home + attack − the other's defence}.
 *
 * @param level logarithm of what an average club scores away against an average one
 * @param home what playing at home adds
 * @param history whether an earlier season is behind them; without, every club began alike and the first matchdays tell little
 * @param matches played matches of this season that they rest on
 */
public record Strengths(double[] attack, double[] defence, double level, double home, boolean history, int matches) {
    static Strengths of(Posterior posterior, boolean history, int matches) {
        int clubs = posterior.clubs();
        var attack = new double[clubs];
        var defence = new double[clubs];
        double attackMean = 0;
        double defenceMean = 0;
        for (int club = 0; club < clubs; club++) {
            attackMean += posterior.attack(club) / clubs;
            defenceMean += posterior.defence(club) / clubs;
        }
        for (int club = 0; club < clubs; club++) {
            attack[club] = posterior.attack(club) - attackMean;
            defence[club] = posterior.defence(club) - defenceMean;
        }
        double level = posterior.level() + attackMean - defenceMean;
        return new Strengths(attack, defence, level, posterior.home(), history, matches);
    }

    public double attack(int club) {
        return attack[club];
    }

    public double defence(int club) {
        return defence[club];
    }
}
