package app.volata.forecast;

import app.volata.model.Season;
import app.volata.model.Zone;
import app.volata.model.ZoneKind;
import java.util.Optional;

/** What a place means. The champion is the first, also where the regulations name no zones. */
final class Zones {
    private static final Zone FIRST = new Zone(ZoneKind.CHAMPIONS, 1, 1, false);

    private Zones() {}

    static Optional<Zone> of(Season season, ZoneKind kind) {
        var zone = season.regulations().zone(kind);
        return zone.isEmpty() && kind == ZoneKind.CHAMPIONS ? Optional.of(FIRST) : zone;
    }

    static boolean reached(Optional<Zone> zone, int place) {
        return zone.isPresent() && zone.get().reachedBy(place);
    }
}
