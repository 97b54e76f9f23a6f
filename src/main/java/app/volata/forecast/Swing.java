package app.volata.forecast;

import app.volata.model.Outcome;

/**
 * What an open fixture means for a club's chance: the chance given each outcome, and how far they lie apart.
 *
 * @param fixture number of the fixture
 * @param homeWin the club's chance in the runs that had a home win there; NaN where none had
 * @param leverage standard deviation of the three, weighted by how often each came
 * @param standardError of the least certain of the three
 */
public record Swing(int fixture, double homeWin, double draw, double awayWin, double leverage, double standardError) {
    public double given(Outcome outcome) {
        return switch (outcome) {
            case HOME_WIN -> homeWin;
            case DRAW -> draw;
            case AWAY_WIN -> awayWin;
        };
    }

    /**
     * @param all weight of the runs by outcome
     * @param hits weight of those that reached the zone
     */
    static Swing of(int fixture, double[] all, double[] hits) {
        double whole = all[0] + all[1] + all[2];
        double mean = (hits[0] + hits[1] + hits[2]) / whole;
        var given = new double[3];
        double variance = 0;
        double error = 0;
        for (int i = 0; i < 3; i++) {
            given[i] = hits[i] / all[i];
            if (all[i] > 0) {
                variance += all[i] / whole * (given[i] - mean) * (given[i] - mean);
                error = Math.max(error, Math.sqrt(given[i] * (1 - given[i]) / all[i]));
            }
        }
        return new Swing(fixture, given[0], given[1], given[2], Math.sqrt(variance), error);
    }
}
