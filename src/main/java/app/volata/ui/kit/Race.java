package app.volata.ui.kit;

import app.volata.model.Regulations;
import app.volata.model.Zone;
import app.volata.model.ZoneKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What clubs play for, as the columns and choices of the window name it: the title, the places below it that matter most,
 * staying up.
 *
 * @param zone whose chance it is
 * @param places how many places are in it, counted from the top, or from the foot for relegation
 */
public record Race(ZoneKind zone, int places) {
    private static final List<ZoneKind> UPPER =
            List.of(ZoneKind.CHAMPIONS_LEAGUE, ZoneKind.PROMOTION, ZoneKind.NEXT_ROUND, ZoneKind.EUROPA_LEAGUE);
    private static final List<ZoneKind> LOWER = List.of(ZoneKind.RELEGATION, ZoneKind.RELEGATION_PLAYOFF);

    /** The title first; the others as far as the season has such zones. */
    public static List<Race> of(Regulations regulations, int clubs) {
        var races = new ArrayList<Race>();
        races.add(new Race(ZoneKind.CHAMPIONS, 1));
        first(regulations, UPPER).ifPresent(zone -> races.add(new Race(zone.kind(), zone.to())));
        first(regulations, LOWER).ifPresent(zone -> races.add(new Race(zone.kind(), clubs - zone.from() + 1)));
        return List.copyOf(races);
    }

    private static Optional<Zone> first(Regulations regulations, List<ZoneKind> kinds) {
        return kinds.stream().flatMap(kind -> regulations.zone(kind).stream()).findFirst();
    }

    /** Over a column of chances: Title, Top 4, Down. */
    public String column(Texts texts) {
        return switch (zone) {
            case CHAMPIONS -> texts.text("zone.title");
            case RELEGATION, RELEGATION_PLAYOFF -> texts.text("zone.down");
            default -> texts.text("zone.top", places);
        };
    }

    /** As one speaks of it: Title, Top 4, Safety. */
    public String choice(Texts texts) {
        return zone.lower() ? texts.text("zone.safety") : column(texts);
    }
}
