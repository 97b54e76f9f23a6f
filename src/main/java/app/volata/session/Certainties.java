package app.volata.session;

import app.volata.clinch.ClinchEngine;
import app.volata.clinch.ClinchReport;
import app.volata.clinch.ClinchRequest;
import app.volata.model.Assumptions;
import app.volata.model.Fixture;
import app.volata.model.Season;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what is proven of the open season up to date, the followed clubs first. What an earlier answer still proves is not
 * searched again; a newer state cancels what is under way.
 */
final class Certainties {
    /** @param earlier what was proven of the state before */
    private record Question(ClinchRequest request, Certain earlier) {}

    private record Answer(
            @Nullable ClinchReport without, @Nullable ClinchReport with) {}

    private final ClinchEngine engine = new ClinchEngine();
    private final LatestRun<Question, Answer> runs;
    private final Published<Certain> certain = new Published<>(this, "certain", Certain.NONE);
    private @Nullable ClinchRequest asked;
    private long revision;

    Certainties(Executor soon, Executor ui) {
        runs = new LatestRun<>(this::compute, soon, ui, this::heard);
    }

    ReadOnlyObjectProperty<Certain> certain() {
        return certain;
    }

    /** Asks for what is proven of this state; nothing happens where it is what was asked before. */
    void ask(SeasonState state) {
        var workbook = state.workbook();
        var request = new ClinchRequest(bare(workbook.season()), workbook.assumed(), workbook.followed());
        revision = state.revision();
        var shown = certain.get();
        if (request.equals(asked)) {
            certain.set(new Certain(
                    shown.stale() ? shown.revision() : revision, shown.without(), shown.with(), shown.stale()));
            return;
        }
        asked = request;
        certain.set(new Certain(
                shown.revision(), shown.without(), request.assumed().isEmpty() ? null : shown.with(), true));
        runs.submit(new Question(request, shown));
    }

    /** Who scored proves nothing. */
    private static Season bare(Season season) {
        List<Fixture> fixtures = season.fixtures().stream()
                .map(fixture -> fixture.goals().isEmpty() ? fixture : fixture.withGoals(List.of()))
                .toList();
        return season.withFixtures(fixtures).withPlayers(List.of());
    }

    void stop() {
        runs.cancel();
    }

    private Optional<Answer> compute(Question question, BooleanSupplier cancelled, Consumer<Answer> partial) {
        var request = question.request();
        var earlier = question.earlier();
        var without = engine.run(request.withAssumed(Assumptions.NONE), earlier.without(), cancelled, first -> {
                    if (request.assumed().isEmpty()) {
                        partial.accept(new Answer(first, null));
                    }
                })
                .orElse(null);
        if (without == null) {
            return Optional.empty();
        }
        if (request.assumed().isEmpty()) {
            return Optional.of(new Answer(without, null));
        }
        return engine.run(
                        request,
                        earlier.with() == null ? without : earlier.with(),
                        cancelled,
                        first -> partial.accept(new Answer(without, first)))
                .map(with -> new Answer(without, with));
    }

    private void heard(Answer answer) {
        certain.set(new Certain(revision, answer.without(), answer.with(), false));
    }
}
