package app.volata.ui.runin;

import app.volata.clinch.Certainty;
import app.volata.clinch.ClinchReport;
import app.volata.clinch.ComingMatchday;
import app.volata.clinch.Verdict;
import app.volata.model.ZoneKind;
import app.volata.session.ForecastEngine;
import app.volata.ui.kit.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * What is in whose own hands, and what can be decided on the coming matchday, for one zone; by the exact engine.
 *
 * @param matchday 0 where none is left
 */
record MustHappen(int matchday, List<Hand> hands, List<Verdict> verdicts) {
    MustHappen {
        hands = List.copyOf(hands);
        verdicts = List.copyOf(verdicts);
    }

    /** @param points that are enough whatever the others do; 0 where that is not worked out */
    record Hand(int club, int points) {}

    /** All that it depends on. */
    record Question(ClinchReport report, ZoneKind zone) {}

    static Optional<MustHappen> reckon(Question question, ForecastEngine engine, BooleanSupplier cancelled) {
        var report = question.report();
        var season = report.request().season();
        var coming = new ComingMatchday(report, cancelled);
        var hands = new ArrayList<Hand>();
        var verdicts = new ArrayList<Verdict>();
        season.regulations().zone(question.zone()).ifPresent(zone -> {
            for (var range : report.ranges()) {
                if (range.of(zone) == Certainty.OPEN && coming.inOwnHands(range.club(), zone)) {
                    hands.add(new Hand(
                            range.club(),
                            coming.pointsNeeded(range.club(), zone).orElse(0)));
                }
            }
            verdicts.addAll(coming.verdicts(zone));
        });
        return cancelled.getAsBoolean()
                ? Optional.empty()
                : Optional.of(new MustHappen(coming.matchday(), hands, verdicts));
    }

    /** In sentences; none where nothing is left to say. */
    Optional<GridLower.Must> said(Question question, Texts texts) {
        if (hands.isEmpty() && verdicts.isEmpty()) {
            return Optional.empty();
        }
        var season = question.report().request().season();
        var lines = new ArrayList<GridLower.Line>();
        for (var hand : hands) {
            var name = season.club(hand.club()).shortName();
            lines.add(new GridLower.Line(
                    season.club(hand.club()),
                    hand.points() > 0
                            ? texts.text("runin.own-hands-points", name, hand.points())
                            : texts.text("runin.own-hands", name)));
        }
        for (var verdict : verdicts) {
            lines.add(new GridLower.Line(
                    season.club(verdict.club()), texts.words().verdict(season, verdict)));
        }
        var caption =
                verdicts.isEmpty() ? texts.text("runin.nothing-falls", matchday) : texts.text("runin.falls", matchday);
        return Optional.of(new GridLower.Must(texts.text("runin.must-happen"), caption, lines));
    }
}
