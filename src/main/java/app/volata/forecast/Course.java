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
    private final @Nullable Totals[] early;
    private int taken;
    private int added;
    private boolean stopped;
    private @Nullable Throwable failure;

    Course(Plan plan) {
        this.plan = plan;
        samples = new Samples(plan);
        totals = new Totals(plan.runIn().clubs());
        early = new Totals[plan.blocks()];
    }

    Optional<Forecast> run(Executor helpers, int threads, BooleanSupplier cancelled, Consumer<Forecast> partial) {
        try {
            for (int i = 1; i < Math.min(threads, early.length); i++) {
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
            if (runs() >= next) {
                var sofar = sofar();
                if (sofar.runs() < plan.request().runs()) {
                    partial.accept(new Forecast(plan, sofar, samples));
                }
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
        return stopped || taken == early.length ? -1 : taken++;
    }

    /** Adds a block where it is its turn, else keeps it until it is. */
    private synchronized void hand(int block, Totals result) {
        if (block != added) {
            early[block] = result.copy();
            return;
        }
        totals.add(result);
        added++;
        for (var next = early(added); next != null; next = early(added)) {
            totals.add(next);
            early[added++] = null;
        }
        notifyAll();
    }

    private @Nullable Totals early(int block) {
        return block < early.length ? early[block] : null;
    }

    private synchronized void stop() {
        stopped = true;
    }

    private synchronized void fail(Throwable thrown) {
        failure = thrown;
        stopped = true;
        notifyAll();
    }

    /** What the first blocks add up to, as far as none of them is missing. */
    private synchronized Totals sofar() {
        if (failure != null) {
            throw new IllegalStateException("a helper of the forecast failed", failure);
        }
        return totals.copy();
    }

    /** Waits for the blocks that helpers are still at. */
    private synchronized Totals await() {
        boolean interrupted = false;
        while (added < early.length && failure == null) {
            try {
                wait();
            } catch (InterruptedException _) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        return sofar();
    }

    private synchronized int runs() {
        return totals.runs();
    }
}
