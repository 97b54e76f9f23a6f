package app.volata.forecast;

import app.volata.model.Outcome;

/**
 * What the model gives an open fixture before anything is assumed of it, or a person's own chances where there are some.
 * The three chances are fractions and add up to 1.
 *
 * @param fixture number of the fixture
 * @param homeGoals expected goals of the home club, by the model
 * @param own whether the three are a person's own
 */
public record FixtureChances(
        int fixture, double homeWin, double draw, double awayWin, double homeGoals, double awayGoals, boolean own) {
    public double of(Outcome outcome) {
        return switch (outcome) {
            case HOME_WIN -> homeWin;
            case DRAW -> draw;
            case AWAY_WIN -> awayWin;
        };
    }
}
