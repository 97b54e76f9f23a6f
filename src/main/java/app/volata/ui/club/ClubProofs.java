package app.volata.ui.club;

import app.volata.clinch.Certainty;
import app.volata.clinch.ClinchReport;
import app.volata.model.Regulations;
import app.volata.model.ZoneKind;
import app.volata.ui.kit.PlaceBar;
import app.volata.ui.kit.Tag;
import app.volata.ui.kit.Texts;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is proven of a club.
 *
 * @param report null while nothing is
 */
record ClubProofs(@Nullable ClinchReport report, int club, Regulations regulations, Texts texts) {
    PlaceBar.Range possible() {
        if (report == null) {
            return PlaceBar.Range.NONE;
        }
        var range = report.range(club);
        return new PlaceBar.Range(range.best(), range.worst());
    }

    /** The most that is certain. A zone that a cup can move is not. */
    Optional<ClubHead.Sign> sign() {
        if (report == null) {
            return Optional.empty();
        }
        var range = report.range(club);
        boolean safe = regulations.zones().stream().anyMatch(zone -> zone.kind().lower());
        for (var zone : regulations.zones()) {
            var certainty = range.of(zone);
            if (!zone.cup() && certainty == Certainty.CLINCHED) {
                var kind = zone.kind().lower() ? Tag.Kind.DOWN : Tag.Kind.SOLID;
                var word = texts.text("club.certain", texts.words().zone(zone.kind()));
                return Optional.of(new ClubHead.Sign(kind, tag(zone.kind()), word));
            }
            safe &= !zone.kind().lower() || certainty == Certainty.ELIMINATED;
        }
        return safe
                ? Optional.of(
                        new ClubHead.Sign(Tag.Kind.OUTLINED, texts.text("table.tag-safe"), texts.text("club.safe")))
                : Optional.empty();
    }

    private String tag(ZoneKind zone) {
        return texts.text(
                switch (zone) {
                    case CHAMPIONS -> "table.tag-champions";
                    case CHAMPIONS_LEAGUE -> "table.tag-champions-league";
                    case CHAMPIONS_LEAGUE_QUALIFYING -> "table.tag-champions-league-qualifying";
                    case EUROPA_LEAGUE -> "table.tag-europa-league";
                    case EUROPA_LEAGUE_QUALIFYING -> "table.tag-europa-league-qualifying";
                    case CONFERENCE_LEAGUE -> "table.tag-conference-league";
                    case PROMOTION -> "table.tag-promotion";
                    case PROMOTION_PLAYOFF -> "table.tag-promotion-playoff";
                    case NEXT_ROUND -> "table.tag-next-round";
                    case RELEGATION_PLAYOFF -> "table.tag-relegation-playoff";
                    case RELEGATION -> "table.tag-relegation";
                });
    }

    /** What must happen for what is still open; empty while that is not known. */
    List<String> must(@Nullable Hands hands) {
        return hands == null ? List.of() : hands.open().stream().map(this::must).toList();
    }

    private String must(Hands.Open open) {
        var words = texts.words();
        var zone = open.zone().kind().lower()
                ? texts.text("zone.safety")
                : words.zone(open.zone().kind());
        if (!open.own()) {
            return texts.text("club.must-others", zone);
        }
        return open.points() > 0
                ? texts.text("club.must-points", zone, open.points())
                : texts.text("club.must-all", zone);
    }
}
