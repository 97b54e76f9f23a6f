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
}
