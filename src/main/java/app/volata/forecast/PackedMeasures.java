package app.volata.forecast;

import app.volata.model.Measure;
import java.util.List;
import java.util.Objects;

/**
 * Measures packed into one number, the first one highest, so that comparing the numbers compares measure after measure. It
 * holds as long as two clubs differ by no more than was said when it was laid out.
 */
final class PackedMeasures {
    private final int pointsForWin;
    private MatchForm home = MatchForm.NOTHING;
    private MatchForm away = MatchForm.NOTHING;
    private long span;

    private PackedMeasures(int pointsForWin) {
        this.pointsForWin = pointsForWin;
    }

    /** Bounds of a measure. */
    @FunctionalInterface
    interface Bounds {
        /** What two clubs that are compared can differ by, and either of them can have. */
        long largest(Measure measure);
    }

    /** Packs the measures from the last to the first. */
    static PackedMeasures of(List<Measure> measures, int pointsForWin, Bounds bounds) {
        var packed = new PackedMeasures(pointsForWin);
        for (var measure : measures.reversed()) {
            packed.put(measure, bounds.largest(measure));
        }
        return packed;
    }

    private void put(Measure measure, long largest) {
        long unit = powerAbove(span);
        home = home.plus(unit, ofHome(measure, pointsForWin));
        away = away.plus(unit, ofAway(measure, pointsForWin));
        span += unit * largest;
    }

    static MatchForm ofHome(Measure measure, int pointsForWin) {
        return Objects.requireNonNull(MatchForm.ofHome(measure, pointsForWin), "adds up match by match");
    }

    static MatchForm ofAway(Measure measure, int pointsForWin) {
        return Objects.requireNonNull(MatchForm.ofAway(measure, pointsForWin), "adds up match by match");
    }

    /** The most that one match can add to the measure, or take. */
    static long largest(Measure measure, int pointsForWin, int goals) {
        return Math.max(
                ofHome(measure, pointsForWin).largest(goals),
                ofAway(measure, pointsForWin).largest(goals));
    }

    static long powerAbove(long value) {
        return value == 0 ? 1 : Long.highestOneBit(value) << 1;
    }

    MatchForm home() {
        return home;
    }

    MatchForm away() {
        return away;
    }

    /** The most that two of these numbers can differ by, and either can have. */
    long span() {
        return span;
    }
}
