package app.volata.clinch;

import app.volata.model.Regulations;
import app.volata.model.Zone;
import java.util.Comparator;
import java.util.Optional;

/**
 * The final places that a club can still come to, counted from 1, as far as they are proven. A place between may be
 * impossible.
 *
 * @param club its number
 * @param best no better place is possible
 * @param bestFound the best place that a set of results attains; the same as {@code best} where it is decided
 * @param worst no worse place is possible
 * @param worstFound the worst place that a set of results attains; the same as {@code worst} where it is decided
 * @param cause why an end is not decided
 */
public record ClubRange(int club, int best, int bestFound, int worst, int worstFound, Cause cause) {
    /** Whether both ends are proven. */
    public boolean decided() {
        return best == bestFound && worst == worstFound;
    }

    /** Whether the place is the only one left. */
    public boolean fixed() {
        return best == worst;
    }

    /** Whether no result leads to a place, for sure. */
    public boolean excludes(int place) {
        return place < best || place > worst;
    }

    public Certainty of(Zone zone) {
        if (zone.reachedBy(best) && zone.reachedBy(worst)) {
            return Certainty.CLINCHED;
        }
        if (!zone.reachedBy(best) && !zone.reachedBy(worst)) {
            return Certainty.ELIMINATED;
        }
        boolean found = bestFound <= worstFound && zone.reachedBy(bestFound) != zone.reachedBy(worstFound);
        return found ? Certainty.OPEN : Certainty.UNDECIDED;
    }

    /** The zone to name first of those that are certain: the best of the upper ones, else the lowest. None that a cup can move. */
    public Optional<Zone> surest(Regulations regulations) {
        var certain = regulations.zones().stream()
                .filter(zone -> !zone.cup() && of(zone) == Certainty.CLINCHED)
                .toList();
        return certain.stream()
                .filter(zone -> !zone.kind().lower())
                .min(Comparator.comparingInt(Zone::to))
                .or(() -> certain.stream().max(Comparator.comparingInt(Zone::from)));
    }

    /** Whether there are lower zones and the club is out of the reach of all. */
    public boolean safe(Regulations regulations) {
        var lower =
                regulations.zones().stream().filter(zone -> zone.kind().lower()).toList();
        return !lower.isEmpty() && lower.stream().allMatch(zone -> of(zone) == Certainty.ELIMINATED);
    }
}
