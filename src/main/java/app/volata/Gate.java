package app.volata;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Executor;

/** Keeps tasks until it is opened, then hands them on in order: work that may begin before its thread is there. */
final class Gate implements Executor {
    private final Executor behind;
    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private boolean open;

    Gate(Executor behind) {
        this.behind = behind;
    }

    @Override
    public synchronized void execute(Runnable task) {
        if (open) {
            behind.execute(task);
        } else {
            waiting.add(task);
        }
    }

    synchronized void open() {
        open = true;
        waiting.forEach(behind::execute);
        waiting.clear();
    }
}
