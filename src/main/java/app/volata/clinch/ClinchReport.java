package app.volata.clinch;

import app.volata.model.Zone;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the exact engine has proven of a season so far: places, zones, and a set of results for every "can still". */
public final class ClinchReport {
    private final ClinchRequest request;
    private final Cause outside;
    private final List<ClubRange> ranges;
    private final Proofs proofs;
    private final boolean complete;

    ClinchReport(ClinchRequest request, Cause outside, List<ClubRange> ranges, Proofs proofs, boolean complete) {
        this.request = request;
        this.outside = outside;
        this.ranges = List.copyOf(ranges);
        this.proofs = proofs;
        this.complete = complete;
    }

    public ClinchRequest request() {
        return request;
    }

    /** Why nothing is decided exactly; {@link Cause#NONE} where the engine has an answer to the regulations. */
    public Cause outside() {
        return outside;
    }

    /** The clubs in the order of their numbers. */
    public List<ClubRange> ranges() {
        return ranges;
    }

    public ClubRange range(int club) {
        return ranges.get(club);
    }

    /** Whether the search has come to its end. */
    public boolean complete() {
        return complete;
    }

    public Certainty certainty(int club, Zone zone) {
        return range(club).of(zone);
    }

    /** Results that bring a club to the best place found for it, with few odd scores; worked out when asked. */
    public Optional<Witness> best(int club) {
        return proofs.witness(club, false);
    }

    /** Results that bring a club to the worst place found for it. */
    public Optional<Witness> worst(int club) {
        return proofs.witness(club, true);
    }

    /** Why a club is certain of a zone, or certainly out of it; worked out when asked. */
    public Ground ground(int club, Zone zone) {
        return new Grounds(this).of(club, zone);
    }

    /** Whether a club can end in a place, one between its best and its worst as well; worked out when asked. */
    public PlaceProof at(int club, int place) {
        return proofs.at(range(club), place);
    }

    Proofs proofs() {
        return proofs;
    }

    static List<ClubRange> unknown(int clubs, Cause cause) {
        var ranges = new ArrayList<ClubRange>();
        for (int club = 0; club < clubs; club++) {
            ranges.add(new ClubRange(club, 1, clubs, clubs, 1, cause));
        }
        return ranges;
    }
}
