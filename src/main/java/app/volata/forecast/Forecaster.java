package app.volata.forecast;

import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** Answers a request for a forecast. Safe for several threads. */
public final class Forecaster {
    private final Executor helpers;
    private final int threads;
    private final Model model;

    /** Works on the calling thread alone. */
    public Forecaster() {
        this(Runnable::run, 1);
    }

    /**
     * Works on the calling thread and on up to {@code threads - 1} of the executor's. The answer is the same, and comes
     * also where the executor never runs anything.
     */
    public Forecaster(Executor helpers, int threads) {
        this(helpers, threads, Model.MEASURED);
    }

    Forecaster(Executor helpers, int threads, Model model) {
        this.helpers = helpers;
        this.threads = threads;
        this.model = model;
    }

    /** All runs at once, not to be cancelled. */
    public Forecast run(ForecastRequest request) {
        return run(request, () -> false, _ -> {}).orElseThrow();
    }

    /**
     * @param cancelled asked once a block, on the calling thread
     * @param partial gets ever sharper forecasts on the calling thread, each from the first runs; never the complete one
     * @return empty where it was cancelled
     */
    public Optional<Forecast> run(ForecastRequest request, BooleanSupplier cancelled, Consumer<Forecast> partial) {
        if (cancelled.getAsBoolean()) {
            return Optional.empty();
        }
        return new Course(new Plan(request, model)).run(helpers, threads, cancelled, partial);
    }
}
