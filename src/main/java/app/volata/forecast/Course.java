package app.volata.forecast;

import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One forecast being made: blocks are taken by whoever is free and added in their order. */
final class Course {
    /** The first partial forecast comes after so many runs, the next after twice as many, and so on. */
    private static final int FIRST_PARTIAL = 1_024;

    private final Plan plan;
    private final Samples samples;
    private final Totals totals;
    private final @Nullable Totals[] done;
    private int taken;
    private int added;
    private boolean stopped;
    private @Nullable Throwable failure;

    Course(Plan plan) {
        this.plan = plan;
        samples = new Samples(plan);
        totals = new Totals(plan.runIn().clubs());
        done = new Totals[plan.blocks()];
    }

    Optional<Forecast> run(Executor helpers, int threads, BooleanSupplier cancelled, Consumer<Forecast> partial) {
        try {
            for (int i = 1; i < Math.min(threads, done.length); i++) {
                helpers.execute(this::help);
            }
        } catch (RejectedExecutionException closed) {
            // then this thread does it alone
        }
        try {
            return lead(cancelled, partial);
        } finally {
            stop();
        }
    }

    private Optional<Forecast> lead(BooleanSupplier cancelled, Consumer<Forecast> partial) {
        var space = new BlockRun(plan, samples);
        int next = FIRST_PARTIAL;
        for (int block = take(); block >= 0; block = take()) {
            hand(block, space.simulate(block));
            if (cancelled.getAsBoolean()) {
                return Optional.empty();
            }
            var sofar = addUp();
            if (sofar.runs() >= next && sofar.runs() < plan.request().runs()) {
                partial.accept(new Forecast(plan, sofar, samples));
                next = 2 * sofar.runs();
            }
        }
        return Optional.of(new Forecast(plan, await(), samples));
    }

    private void help() {
        try {
            int block = take();
            if (block < 0) {
                return;
            }
            var space = new BlockRun(plan, samples);
            for (; block >= 0; block = take()) {
                hand(block, space.simulate(block));
            }
        } catch (RuntimeException | Error thrown) {
            fail(thrown);
        }
    }

    private synchronized int take() {
        return stopped || taken == done.length ? -1 : taken++;
    }

    private synchronized void hand(int block, Totals result) {
        done[block] = result;
        notifyAll();
    }

    private synchronized void stop() {
        stopped = true;
    }

    private synchronized void fail(Throwable thrown) {
        failure = thrown;
        stopped = true;
        notifyAll();
    }

    /** Adds the blocks that are done, as far as none before them is missing. */
    private synchronized Totals addUp() {
        if (failure != null) {
            throw new IllegalStateException("a helper of the forecast failed", failure);
        }
        while (added < done.length) {
            var block = done[added];
            if (block == null) {
                break;
            }
            totals.add(block);
            done[added++] = null;
        }
        return totals.copy();
    }

    /** Waits for the blocks that helpers are still at. */
    private synchronized Totals await() {
        var sofar = addUp();
        boolean interrupted = false;
        while (added < done.length) {
            try {
                wait();
            } catch (InterruptedException _) {
                interrupted = true;
            }
            sofar = addUp();
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        return sofar;
    }
}
