package app.volata.clinch;

import java.util.function.BooleanSupplier;

/** How long a search may go on: so many nodes, and so many idle steps of each repair. */
final class Budget {
    private static final int ASK_EVERY = 16;

    private final BooleanSupplier cancelled;
    private int left;
    private int idle;
    private int asked;
    private boolean stopped;

    Budget(BooleanSupplier cancelled) {
        this.cancelled = cancelled;
    }

    Budget(BooleanSupplier cancelled, int nodes) {
        this(cancelled);
        allow(nodes);
    }

    void allow(int nodes) {
        left = nodes;
        idle = nodes < 400 ? 120 : nodes < 4000 ? 500 : 1500;
    }

    /** Takes a node; false where none is left. */
    boolean spend() {
        if (left <= 0 || stopped()) {
            return false;
        }
        left--;
        return true;
    }

    boolean usedUp() {
        return left <= 0 || stopped;
    }

    boolean stopped() {
        if (!stopped && ++asked % ASK_EVERY == 0) {
            stopped = cancelled.getAsBoolean();
        }
        return stopped;
    }

    /** Steps without progress after which a repair gives up. */
    int idle() {
        return idle;
    }
}
