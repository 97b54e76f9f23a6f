package app.volata.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a range of final places means. The id is the same in every file, command and language. */
public enum ZoneKind {
    CHAMPIONS,
    CHAMPIONS_LEAGUE,
    CHAMPIONS_LEAGUE_QUALIFYING,
    EUROPA_LEAGUE,
    EUROPA_LEAGUE_QUALIFYING,
    CONFERENCE_LEAGUE,
    PROMOTION,
    PROMOTION_PLAYOFF,
    NEXT_ROUND,
    RELEGATION_PLAYOFF,
    RELEGATION;

    /** {@code champions_league} and so on. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<ZoneKind> byId(String id) {
        return Arrays.stream(values()).filter(kind -> kind.id().equals(id)).findFirst();
    }

    /** Whether it lies at the foot: its chance is "at most this place", not "at least". */
    public boolean lower() {
        return this == RELEGATION || this == RELEGATION_PLAYOFF;
    }
}
