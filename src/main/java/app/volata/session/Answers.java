package app.volata.session;

import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyObjectProperty;
import org.jspecify.annotations.Nullable;

/**
 * What is worked out from a forecast for one part of a screen: of its questions only the newest counts. Made by
 * {@link SeasonSession#answers}; used on the UI thread.
 *
 * @param <Q> an immutable question, with equals
 * @param <R> an immutable answer
 */
public final class Answers<Q, R> {
    private final LatestRun<Q, Answer<Q, R>> runs;
    private final Published<@Nullable Answer<Q, R>> latest = new Published<>(this, "latest", null);
    private @Nullable Q asked;

    /** An answer and what it answers. */
    public record Answer<Q, R>(Q question, R answer) {}

    Answers(Reckoning<Q, R> reckoning, ForecastEngine engine, Executor soon, Executor ui) {
        runs = new LatestRun<>(
                (question, cancelled, partial) ->
                        reckoning.answer(question, engine, cancelled).map(answer -> new Answer<>(question, answer)),
                soon,
                ui,
                latest::set);
    }

    /** The last one; null before the first. It may be of an older question than the last one asked. */
    public ReadOnlyObjectProperty<@Nullable Answer<Q, R>> latest() {
        return latest;
    }

    /** Asks instead of what was asked before; nothing happens where that was the same. */
    public void ask(Q question) {
        if (!question.equals(asked)) {
            asked = question;
            runs.submit(question);
        }
    }

    /** Wants no answer any more. */
    public void stop() {
        asked = null;
        runs.cancel();
    }
}
