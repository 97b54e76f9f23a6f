package app.volata.ui.kit;

import app.volata.model.ZoneKind;

/**
 * What is certain of a club, as it stands beside its name.
 *
 * @param tag the letters in the box
 * @param word what they mean
 */
public record CertainSign(Tag.Kind kind, String tag, String word) {
    /** The club ends in this zone, whatever happens. */
    public static CertainSign of(ZoneKind zone, Texts texts) {
        var word = texts.text("zone.certain", texts.words().zone(zone));
        return new CertainSign(zone.lower() ? Tag.Kind.DOWN : Tag.Kind.SOLID, tag(zone, texts), word);
    }

    /** The club stays up, whatever happens. */
    public static CertainSign safe(Texts texts) {
        return new CertainSign(Tag.Kind.OUTLINED, texts.text("zone.tag-safe"), texts.text("zone.safe"));
    }

    private static String tag(ZoneKind zone, Texts texts) {
        return texts.text(
                switch (zone) {
                    case CHAMPIONS -> "zone.tag-champions";
                    case CHAMPIONS_LEAGUE -> "zone.tag-champions-league";
                    case CHAMPIONS_LEAGUE_QUALIFYING -> "zone.tag-champions-league-qualifying";
                    case EUROPA_LEAGUE -> "zone.tag-europa-league";
                    case EUROPA_LEAGUE_QUALIFYING -> "zone.tag-europa-league-qualifying";
                    case CONFERENCE_LEAGUE -> "zone.tag-conference-league";
                    case PROMOTION -> "zone.tag-promotion";
                    case PROMOTION_PLAYOFF -> "zone.tag-promotion-playoff";
                    case NEXT_ROUND -> "zone.tag-next-round";
                    case RELEGATION_PLAYOFF -> "zone.tag-relegation-playoff";
                    case RELEGATION -> "zone.tag-relegation";
                });
    }
}
