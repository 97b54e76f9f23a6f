package app.volata.session;

import app.volata.forecast.Forecast;
import app.volata.forecast.ForecastRequest;
import app.volata.model.Assumptions;
import app.volata.model.Fixture;
import app.volata.model.OwnChances;
import app.volata.model.PastSeason;
import app.volata.model.Season;
import app.volata.model.Workbook;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the chances of the open season up to date: without what is assumed and, where something is, with it. Both come
 * from the same seed, so their difference is not noise. What does not change a forecast starts none, and the one without
 * assumptions is not computed again when only these change.
 */
final class WhatIf {
    /** All of a workbook that a forecast depends on, but for what is assumed. */
    private record Base(Season season, List<PastSeason> history, Map<Integer, OwnChances> ownChances) {
        static Base of(Workbook workbook) {
            var season = workbook.season();
            var bare = season.fixtures().stream().map(Base::bare).toList();
            return new Base(
                    season.withFixtures(bare).withPlayers(List.of()), workbook.history(), workbook.ownChances());
        }

        private static Fixture bare(Fixture fixture) {
            return fixture.goals().isEmpty() ? fixture : fixture.withGoals(List.of());
        }
    }

    /** @param known the forecast without assumptions, where it is there already */
    private record Question(
            ForecastRequest request, @Nullable Forecast known) {}

    private record Answer(
            @Nullable Forecast without, @Nullable Forecast with, double progress) {}

    private final ForecastEngine engine;
    private final LatestRun<Question, Answer> runs;
    private final Published<Chances> chances = new Published<>(this, "chances", Chances.NONE);

    private @Nullable Base base;
    private Assumptions assumed = Assumptions.NONE;
    private long revision;
    private @Nullable Forecast complete;

    WhatIf(ForecastEngine engine, Executor soon, Executor ui) {
        this.engine = engine;
        this.runs = new LatestRun<>(this::compute, soon, ui, this::heard);
    }

    ReadOnlyObjectProperty<Chances> chances() {
        return chances;
    }

    /** Asks for the chances of this state. */
    void ask(SeasonState state) {
        var workbook = state.workbook();
        var newBase = Base.of(workbook);
        boolean sameBase = newBase.equals(base);
        boolean sameAssumed = workbook.assumed().equals(assumed);
        revision = state.revision();
        if (sameBase && sameAssumed) {
            takeOverRevision();
            return;
        }
        base = newBase;
        assumed = workbook.assumed();
        complete = sameBase ? complete : null;
        var shown = chances.get();
        if (complete != null && assumed.isEmpty()) {
            runs.cancel();
            chances.set(new Chances(revision, complete, null, 1, false));
            return;
        }
        chances.set(new Chances(shown.revision(), shown.without(), shown.with(), 0, true));
        runs.submit(new Question(ForecastRequest.of(workbook), complete));
    }

    /** The same question: what stands there, or is on its way, answers it. */
    private void takeOverRevision() {
        var shown = chances.get();
        if (!shown.stale()) {
            chances.set(new Chances(revision, shown.without(), shown.with(), shown.progress(), false));
        }
    }

    void stop() {
        runs.cancel();
    }

    private Optional<Answer> compute(Question question, BooleanSupplier cancelled, Consumer<Answer> partial) {
        var request = question.request();
        boolean two = !request.assumed().isEmpty();
        double share = two && question.known() == null ? 0.5 : 1;
        var without = question.known();
        if (without == null) {
            without = engine.run(
                            request.withoutAssumed(),
                            cancelled,
                            first -> partial.accept(new Answer(first, null, share * part(first))))
                    .orElse(null);
        }
        if (without == null) {
            return Optional.empty();
        }
        if (!two) {
            return Optional.of(new Answer(without, null, 1));
        }
        var base = without;
        partial.accept(new Answer(base, null, 1 - share));
        return engine.run(
                        request,
                        cancelled,
                        first -> partial.accept(new Answer(base, first, 1 - share + share * part(first))))
                .map(last -> new Answer(base, last, 1));
    }

    private static double part(Forecast forecast) {
        return (double) forecast.runs() / forecast.request().runs();
    }

    private void heard(Answer answer) {
        var without = answer.without();
        if (without != null && without.complete()) {
            complete = without;
        }
        if (assumed.isEmpty() || answer.with() != null) {
            chances.set(new Chances(revision, without, answer.with(), answer.progress(), false));
        } else {
            var shown = chances.get();
            chances.set(new Chances(shown.revision(), without, shown.with(), answer.progress(), true));
        }
    }
}
