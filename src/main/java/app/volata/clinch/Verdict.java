package app.volata.clinch;

import app.volata.model.Zone;
import java.util.List;

/**
 * A decision that can fall on the coming matchday.
 *
 * @param certainty what it would be: clinched or eliminated
 * @param ways each of them is enough; as few results as possible in each
 * @param complete whether these are all ways
 */
public record Verdict(int club, Zone zone, Certainty certainty, List<Condition> ways, boolean complete) {
    public Verdict {
        ways = List.copyOf(ways);
    }
}
