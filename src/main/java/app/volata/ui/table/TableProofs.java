package app.volata.ui.table;

import app.volata.clinch.ClinchReport;
import app.volata.clinch.ClubRange;
import app.volata.model.Regulations;
import app.volata.model.Zone;
import app.volata.ui.kit.CertainSign;
import app.volata.ui.kit.Mark;
import app.volata.ui.kit.Race;
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
        return new TableLine.Proven(range.best(), range.worst(), marks, sign(range), spoken(range));
    }

    private static Optional<Mark.Kind> mark(ClubRange range, Zone zone) {
        return switch (range.of(zone)) {
            case CLINCHED -> Optional.of(zone.kind().lower() ? Mark.Kind.RELEGATED : Mark.Kind.CERTAIN);
            case ELIMINATED -> Optional.of(Mark.Kind.IMPOSSIBLE);
            case OPEN, UNDECIDED -> Optional.empty();
        };
    }

    private Optional<CertainSign> sign(ClubRange range) {
        return range.surest(regulations)
                .map(zone -> CertainSign.of(zone.kind(), texts))
                .or(() -> range.safe(regulations) ? Optional.of(CertainSign.safe(texts)) : Optional.empty());
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
