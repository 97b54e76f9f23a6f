package app.volata.ui.race;

import java.util.List;

/**
 * Lines over matchdays.
 *
 * @param first matchday at the left edge; 0 is the start of the season
 * @param today the last matchday played: from there on the ground is another one
 * @param last matchday at the right edge
 * @param high value at the upper edge
 * @param low value at the lower edge
 * @param ticks along the values
 * @param series the faint ones first
 */
record Chart(int first, int today, int last, double high, double low, List<Tick> ticks, List<Series> series) {
    Chart {
        ticks = List.copyOf(ticks);
        series = List.copyOf(series);
    }

    /** How the line of a tick looks. */
    enum Line {
        NONE,
        SOLID,
        DASHED
    }

    /** @param label empty for none */
    record Tick(double value, String label, Line line) {}

    /**
     * A line.
     *
     * @param style 0 to 4; -1 for a faint one
     * @param end what stands at its end; empty for nothing
     * @param values from {@code first} on; may stop before today
     */
    record Series(int style, String end, List<Double> values) {
        Series {
            values = List.copyOf(values);
        }
    }
}
