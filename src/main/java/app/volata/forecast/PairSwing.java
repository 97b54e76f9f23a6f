package app.volata.forecast;

import app.volata.model.Outcome;
import java.util.List;

/**
 * What two open fixtures mean together for a club's chance.
 *
 * @param chances given the outcomes of both, those of the first one after the other: 1 and 1, 1 and X, 1 and 2, X and 1 …;
 *     NaN for what no run had
 * @param leverage standard deviation of the chance over what both may bring
 * @param beyondSum standard deviation of what they do together beyond what each does alone
 */
public record PairSwing(int first, int second, List<Double> chances, double leverage, double beyondSum) {
    public PairSwing {
        chances = List.copyOf(chances);
    }

    public double given(Outcome ofFirst, Outcome ofSecond) {
        return chances.get(3 * Samples.code(ofFirst) + Samples.code(ofSecond));
    }
}
