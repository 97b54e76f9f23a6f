package app.volata.clinch;

import app.volata.model.Assumptions;
import app.volata.model.Season;
import java.util.List;

/**
 * What the exact engine is asked: every club's best and worst final place.
 *
 * @param assumed results taken as given; of a fixture that is no longer open they count for nothing
 * @param first numbers of the clubs whose answers are wanted first
 */
public record ClinchRequest(Season season, Assumptions assumed, List<Integer> first) {
    /** More clubs than this do not fit a set of bits. */
    public static final int MOST_CLUBS = 64;

    public ClinchRequest {
        first = List.copyOf(first);
        for (int fixture : assumed.byFixture().keySet()) {
            if (fixture < 0 || fixture >= season.fixtures().size()) {
                throw new IllegalArgumentException("the season has no fixture " + fixture);
            }
        }
    }

    public static ClinchRequest of(Season season) {
        return new ClinchRequest(season, Assumptions.NONE, List.of());
    }

    public ClinchRequest withAssumed(Assumptions newAssumed) {
        return new ClinchRequest(season, newAssumed, first);
    }
}
