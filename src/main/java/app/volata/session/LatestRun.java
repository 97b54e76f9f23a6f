package app.volata.session;

import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Long work of which only the newest request counts. A newer one cancels the older; what the older still says is dropped
 * on the UI thread by who says it, so an old answer never passes for a new one. Of partial answers that come faster than
 * the UI thread takes them, the last is heard.
 *
 * @param <Q> an immutable request
 * @param <R> an immutable answer
 */
final class LatestRun<Q, R> {
    /** What is to be done, away from the UI thread. */
    @FunctionalInterface
    interface Work<Q, R> {
        /**
         * @param cancelled to be asked often
         * @param partial takes answers that are not the last one
         * @return empty where it was cancelled
         */
        Optional<R> run(Q request, BooleanSupplier cancelled, Consumer<R> partial);
    }

    private final Work<Q, R> work;
    private final Executor soon;
    private final Executor ui;
    private final Consumer<R> heard;
    private @Nullable Run newest;

    /**
     * @param soon starts the work away from the UI thread, after the moment in which a newer request may come
     * @param heard takes answers, on the UI thread
     */
    LatestRun(Work<Q, R> work, Executor soon, Executor ui, Consumer<R> heard) {
        this.work = work;
        this.soon = soon;
        this.ui = ui;
        this.heard = heard;
    }

    /** Starts this one instead of what is under way. On the UI thread. */
    void submit(Q request) {
        cancel();
        var run = new Run(request);
        newest = run;
        soon.execute(run);
    }

    /** Stops what is under way; nothing more is heard of it. On the UI thread. */
    void cancel() {
        if (newest != null) {
            newest.cancelled = true;
            newest = null;
        }
    }

    private final class Run implements Runnable {
        private final Q request;
        private final AtomicReference<@Nullable R> said = new AtomicReference<>();
        private volatile boolean cancelled;

        Run(Q request) {
            this.request = request;
        }

        @Override
        public void run() {
            if (cancelled) {
                return;
            }
            try {
                work.run(request, () -> cancelled, this::say).ifPresent(this::say);
            } catch (RuntimeException e) {
                // a mistake of ours: the handler of the UI thread shows it, where the work is still wanted
                ui.execute(() -> failed(e));
            }
        }

        private void say(R answer) {
            if (said.getAndSet(answer) == null) {
                ui.execute(this::hear);
            }
        }

        private void hear() {
            var answer = said.getAndSet(null);
            if (answer != null && isNewest()) {
                heard.accept(answer);
            }
        }

        private void failed(RuntimeException e) {
            if (isNewest()) {
                newest = null;
                throw e;
            }
        }

        @SuppressWarnings("ReferenceEquality") // this very run, not one like it
        private boolean isNewest() {
            return newest == this;
        }
    }
}
