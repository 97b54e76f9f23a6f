package app.volata.session;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Executor;

/** An executor that runs a task when the test says so, on the test's own thread. */
final class ByHand implements Executor {
    private final Deque<Runnable> tasks = new ArrayDeque<>();

    @Override
    public void execute(Runnable task) {
        tasks.add(task);
    }

    int waiting() {
        return tasks.size();
    }

    /** Runs the oldest task. */
    void one() {
        tasks.remove().run();
    }

    /** Runs every task that waits now, not those that they bring. */
    void all() {
        for (int left = tasks.size(); left > 0; left--) {
            one();
        }
    }

    /** Runs until none of them has anything left to do. */
    static void settle(ByHand... executors) {
        boolean busy = true;
        while (busy) {
            busy = false;
            for (var executor : executors) {
                busy |= executor.waiting() > 0;
                executor.all();
            }
        }
    }
}
