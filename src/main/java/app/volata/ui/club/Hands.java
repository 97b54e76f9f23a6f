package app.volata.ui.club;

import app.volata.clinch.Cause;
import app.volata.clinch.Certainty;
import app.volata.clinch.ClinchReport;
import app.volata.clinch.ComingMatchday;
import app.volata.model.Zone;
import app.volata.session.ForecastEngine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * What is still open for a club, and what of it lies in its own hands, from the exact engine.
 *
 * @param open from the first zone down
 */
record Hands(List<Open> open) {
    /** More than this is not read. */
    private static final int MOST = 3;

    Hands {
        open = List.copyOf(open);
    }

    /**
     * An open zone.
     *
     * @param own whether the club is sure of it, or of staying out of a lower one, where it wins all its matches
     * @param points that are enough whatever the others do; 0 where that is not worked out
     */
    record Open(Zone zone, boolean own, int points) {}

    /** All that it depends on. */
    record Question(ClinchReport report, int club) {}

    static Optional<Hands> reckon(Question question, ForecastEngine engine, BooleanSupplier cancelled) {
        var report = question.report();
        var open = new ArrayList<Open>();
        if (report.outside() == Cause.NONE) {
            var coming = new ComingMatchday(report, cancelled);
            for (var zone : report.request().season().regulations().zones()) {
                if (!zone.cup() && open.size() < MOST && report.certainty(question.club(), zone) == Certainty.OPEN) {
                    boolean own = coming.inOwnHands(question.club(), zone);
                    int points =
                            own ? coming.pointsNeeded(question.club(), zone).orElse(0) : 0;
                    open.add(new Open(zone, own, points));
                }
            }
        }
        return cancelled.getAsBoolean() ? Optional.empty() : Optional.of(new Hands(open));
    }
}
