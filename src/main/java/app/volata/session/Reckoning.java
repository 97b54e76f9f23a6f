package app.volata.session;

import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * Works an answer out, away from the UI thread, from values that do not change.
 *
 * @param <Q> an immutable question, with equals
 * @param <R> an immutable answer
 */
@FunctionalInterface
public interface Reckoning<Q, R> {
    /**
     * Answers.
     *
     * @param engine for a question that needs a forecast of its own
     * @param cancelled to be asked often
     * @return empty where it was cancelled
     */
    Optional<R> answer(Q question, ForecastEngine engine, BooleanSupplier cancelled);
}
