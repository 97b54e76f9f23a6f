package app.volata.clinch;

import java.util.Arrays;

/** A flow through small networks with bounds on every arc, which may be negative or without end. */
final class Circulation {
    static final int ENDLESS = 1 << 20;

    private int nodes;
    private int arcs;
    private int[] tail = new int[64];
    private int[] head = new int[64];
    private int[] low = new int[64];
    private int[] high = new int[64];
    private int[] flow = new int[64];

    /** An empty network; node 0 is there. */
    void clear() {
        nodes = 1;
        arcs = 0;
    }

    int node() {
        return nodes++;
    }

    /** An arc, by its number. */
    int arc(int from, int to, int least, int most) {
        if (arcs == tail.length) {
            tail = Arrays.copyOf(tail, 2 * arcs);
            head = Arrays.copyOf(head, 2 * arcs);
            low = Arrays.copyOf(low, 2 * arcs);
            high = Arrays.copyOf(high, 2 * arcs);
            flow = Arrays.copyOf(flow, 2 * arcs);
        }
        tail[arcs] = from;
        head[arcs] = to;
        low[arcs] = least;
        high[arcs] = most;
        return arcs++;
    }

    int flow(int arc) {
        return flow[arc];
    }

    /** Finds a flow that is kept at every node: from the one nearest to nothing, along shortest ways. */
    boolean solve() {
        var excess = new int[nodes];
        for (int arc = 0; arc < arcs; arc++) {
            if (low[arc] > high[arc]) {
                return false;
            }
            flow[arc] = Math.max(low[arc], Math.min(0, high[arc]));
            excess[tail[arc]] -= flow[arc];
            excess[head[arc]] += flow[arc];
        }
        var by = new int[nodes];
        var queue = new int[nodes];
        for (int node = 0; node < nodes; node++) {
            while (excess[node] > 0) {
                int goal = search(node, excess, by, queue);
                if (goal < 0) {
                    return false;
                }
                push(node, goal, excess, by);
            }
        }
        return true;
    }

    private int search(int start, int[] excess, int[] by, int[] queue) {
        Arrays.fill(by, -1);
        by[start] = 2 * arcs;
        int end = 0;
        queue[end++] = start;
        for (int at = 0; at < end; at++) {
            int node = queue[at];
            if (excess[node] < 0) {
                return node;
            }
            for (int arc = 0; arc < arcs; arc++) {
                if (tail[arc] == node && flow[arc] < high[arc] && by[head[arc]] < 0) {
                    by[head[arc]] = 2 * arc;
                    queue[end++] = head[arc];
                } else if (head[arc] == node && flow[arc] > low[arc] && by[tail[arc]] < 0) {
                    by[tail[arc]] = 2 * arc + 1;
                    queue[end++] = tail[arc];
                }
            }
        }
        return -1;
    }

    private void push(int start, int goal, int[] excess, int[] by) {
        int amount = Math.min(excess[start], -excess[goal]);
        for (int node = goal; node != start; ) {
            int arc = by[node] / 2;
            boolean along = by[node] % 2 == 0;
            amount = Math.min(amount, along ? high[arc] - flow[arc] : flow[arc] - low[arc]);
            node = along ? tail[arc] : head[arc];
        }
        for (int node = goal; node != start; ) {
            int arc = by[node] / 2;
            boolean along = by[node] % 2 == 0;
            flow[arc] += along ? amount : -amount;
            node = along ? tail[arc] : head[arc];
        }
        excess[start] -= amount;
        excess[goal] += amount;
    }
}
