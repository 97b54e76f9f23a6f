package app.volata.forecast;

/**
 * How strong the clubs are: natural logarithms, higher is better, 0 the average of the season's clubs. A home club is
 * expected to score e to the {@code level + home + attack − the other's defence}.
 */
public final class Strengths {
    private final double[] attack;
    private final double[] defence;
    private final double level;
    private final double home;
    private final boolean history;
    private final int matches;

    private Strengths(Posterior posterior, boolean history, int matches) {
        int clubs = posterior.clubs();
        attack = new double[clubs];
        defence = new double[clubs];
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
        level = posterior.level() + attackMean - defenceMean;
        home = posterior.home();
        this.history = history;
        this.matches = matches;
    }

    static Strengths of(Posterior posterior, boolean history, int matches) {
        return new Strengths(posterior, history, matches);
    }

    public double attack(int club) {
        return attack[club];
    }

    public double defence(int club) {
        return defence[club];
    }

    /** Logarithm of what an average club scores away against an average one. */
    public double level() {
        return level;
    }

    /** What playing at home adds. */
    public double home() {
        return home;
    }

    /** Whether an earlier season is behind them; without, every club began alike and the first matchdays tell little. */
    public boolean history() {
        return history;
    }

    /** Played matches of this season that they rest on. */
    public int matches() {
        return matches;
    }
}
