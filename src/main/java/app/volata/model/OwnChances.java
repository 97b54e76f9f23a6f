package app.volata.model;

/** A person's own chances of a fixture, fractions that add up to 1; they replace the model's for it. */
public record OwnChances(double homeWin, double draw, double awayWin) {
    public OwnChances {
        if (!(homeWin >= 0 && draw >= 0 && awayWin >= 0) || Math.abs(homeWin + draw + awayWin - 1) > 1e-9) {
            throw new IllegalArgumentException("chances add up to 1");
        }
    }
}
