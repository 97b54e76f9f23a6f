package app.volata.ui.audit;

import app.volata.forecast.Audit;
import app.volata.forecast.MidSeason;
import app.volata.model.PastSeason;
import app.volata.model.Season;
import app.volata.model.Workbook;
import app.volata.session.ForecastEngine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * What the model would have said of the seasons in the program.
 *
 * @param seasons the oldest first, the present one last; those without a match to speak of left out
 * @param inside clubs of past seasons that ended within the places likely at half-time
 * @param clubs of those seasons
 */
record AuditReport(List<OfSeason> seasons, int inside, int clubs) {
    /** Before it, the clubs are hardly known. */
    private static final int FROM_MATCHDAY = 6;

    AuditReport {
        seasons = List.copyOf(seasons);
    }

    /** @param present whether it is the one that is on */
    record OfSeason(String name, Audit audit, boolean present) {}

    /** All that it depends on. */
    record Question(Season season, List<PastSeason> history) {
        static Question of(Workbook workbook) {
            var season = workbook.season();
            var bare = season.fixtures().stream()
                    .map(fixture -> fixture.withGoals(List.of()))
                    .toList();
            return new Question(season.withFixtures(bare).withPlayers(List.of()), workbook.history());
        }
    }

    /** Season by season, each from what was known the day before; empty where it was cancelled. */
    static Optional<AuditReport> reckon(Question question, ForecastEngine engine, BooleanSupplier cancelled) {
        var history = question.history();
        var regulations = question.season().regulations();
        var seasons = new ArrayList<OfSeason>();
        int inside = 0;
        int clubs = 0;
        for (int i = history.size() - 1; i >= 0; i--) {
            if (cancelled.getAsBoolean()) {
                return Optional.empty();
            }
            var past = history.get(i);
            var before = history.subList(i + 1, history.size());
            seasons.add(new OfSeason(past.name(), Audit.of(past, regulations, before, FROM_MATCHDAY), false));
            var half = MidSeason.of(past, regulations, before, request -> engine.run(request, cancelled, _ -> {}));
            inside += half.map(MidSeason::inside).orElse(0);
            clubs += half.map(MidSeason::clubs).orElse(0);
        }
        var season = question.season();
        seasons.add(new OfSeason(season.name(), Audit.of(season, history, FROM_MATCHDAY), true));
        seasons.removeIf(each -> each.audit().said().isEmpty());
        return cancelled.getAsBoolean() ? Optional.empty() : Optional.of(new AuditReport(seasons, inside, clubs));
    }

    /** All of them as one. */
    Audit all() {
        return Audit.of(seasons.stream().map(OfSeason::audit).toList());
    }
}
