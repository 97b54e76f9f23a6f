package app.volata.ui.race;

/**
 * Where things stand in a chart, in pixels.
 *
 * @param first matchday at the left edge
 * @param last matchday at the right edge
 * @param high value at the upper edge
 * @param low value at the lower edge
 */
record Plot(double left, double right, double top, double bottom, int first, int last, double high, double low) {
    double x(double matchday) {
        return Math.rint(left + (right - left) * (matchday - first) / Math.max(1, last - first));
    }

    double y(double value) {
        return top + (bottom - top) * (high - value) / (high - low);
    }

    /** The matchday nearest to this place. */
    int matchday(double x) {
        return (int) Math.rint(first + (x - left) * (last - first) / Math.max(1, right - left));
    }
}
