package app.volata.ui.club;

import app.volata.clinch.ClinchReport;
import app.volata.model.Regulations;
import app.volata.ui.kit.CertainSign;
import app.volata.ui.kit.PlaceBar;
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

    Optional<CertainSign> sign() {
        if (report == null) {
            return Optional.empty();
        }
        var range = report.range(club);
        return range.surest(regulations)
                .map(zone -> CertainSign.of(zone.kind(), texts))
                .or(() -> range.safe(regulations) ? Optional.of(CertainSign.safe(texts)) : Optional.empty());
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
