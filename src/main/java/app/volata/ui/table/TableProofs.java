package app.volata.ui.table;

import app.volata.clinch.Certainty;
import app.volata.clinch.ClinchReport;
import app.volata.clinch.ClubRange;
import app.volata.model.Regulations;
import app.volata.model.Zone;
import app.volata.model.ZoneKind;
import app.volata.ui.kit.Mark;
import app.volata.ui.kit.Race;
import app.volata.ui.kit.Tag;
import app.volata.ui.kit.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is proven of the clubs of a table.
 *
 * @param report null while there is none, or none that belongs to the table shown
 */
record TableProofs(@Nullable ClinchReport report, Regulations regulations, List<Race> races, Texts texts) {
    TableLine.Proven of(int club) {
        if (report == null) {
            return TableLine.Proven.UNKNOWN;
        }
        var range = report.range(club);
        var marks = races.stream()
                .map(race -> regulations.zone(race.zone()).flatMap(zone -> mark(range, zone)))
                .toList();
        return new TableLine.Proven(range.best(), range.worst(), marks, tag(range), spoken(range));
    }

    private static Optional<Mark.Kind> mark(ClubRange range, Zone zone) {
        return switch (range.of(zone)) {
            case CLINCHED -> Optional.of(zone.kind().lower() ? Mark.Kind.RELEGATED : Mark.Kind.CERTAIN);
            case ELIMINATED -> Optional.of(Mark.Kind.IMPOSSIBLE);
            case OPEN, UNDECIDED -> Optional.empty();
        };
    }

    /** The most that is certain: relegated, or the best zone, or safe. A zone that a cup can move is not certain. */
    private Optional<TableLine.Sign> tag(ClubRange range) {
        boolean safe = false;
        for (var zone : regulations.zones()) {
            var certainty = range.of(zone);
            if (!zone.kind().lower() && certainty == Certainty.CLINCHED && !zone.cup()) {
                return Optional.of(new TableLine.Sign(Tag.Kind.SOLID, word(zone.kind())));
            }
            if (zone.kind() == ZoneKind.RELEGATION && certainty == Certainty.CLINCHED) {
                return Optional.of(new TableLine.Sign(Tag.Kind.DOWN, word(zone.kind())));
            }
            safe |= zone.kind().lower() && certainty == Certainty.ELIMINATED;
        }
        return safe && safe(range)
                ? Optional.of(new TableLine.Sign(Tag.Kind.OUTLINED, texts.text("table.tag-safe")))
                : Optional.empty();
    }

    private boolean safe(ClubRange range) {
        return regulations.zones().stream()
                .allMatch(zone -> !zone.kind().lower() || range.of(zone) == Certainty.ELIMINATED);
    }

    private String word(ZoneKind zone) {
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

    private String spoken(ClubRange range) {
        return texts.text("table.spoken-possible", range.best(), range.worst());
    }

    /** Why the marks of a club stand there, a sentence each. */
    List<String> sentences(int club) {
        var sentences = new ArrayList<String>();
        if (report == null) {
            return sentences;
        }
        var words = texts.words();
        for (var zone : regulations.zones()) {
            var certainty = report.certainty(club, zone);
            var reason = words.ground(report.request().season(), report.ground(club, zone));
            sentences.add(texts.text("table.proof", words.zone(zone.kind()), words.certainty(certainty), reason));
        }
        return sentences;
    }
}
