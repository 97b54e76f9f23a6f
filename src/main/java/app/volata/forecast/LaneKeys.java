package app.volata.forecast;

import app.volata.model.Measure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How the order of a season is packed for the lanes, worked out once. A club's number is points × unit + measures of all
 * matches, each below half a unit, so that one subtraction compares two clubs.
 */
final class LaneKeys {
    /** Numbers stay below this, so that the difference of two and half a unit fit an int. */
    private static final long MOST = 1L << 30;

    private final RunIn runIn;
    private final int pointsForWin;
    private final int mostGoals;
    private final MatchForm home;
    private final MatchForm away;
    private final int shift;
    private final int[] start;
    private final boolean fits;

    private LaneKeys(Plan plan, OrderShape shape) {
        runIn = plan.runIn();
        pointsForWin = shape.pointsForWin();
        mostGoals =
                plan.fixtures().stream().mapToInt(Plan.OpenFixture::most).max().orElse(1);
        long points = largest(Measure.POINTS) + 1;
        var packed = packed(shape.overall(), points);
        long half = PackedMeasures.powerAbove(packed.span());
        shift = Long.numberOfTrailingZeros(2 * half);
        fits = points << shift < MOST;
        home = packed.home().plus(2 * half, PackedMeasures.ofHome(Measure.POINTS, pointsForWin));
        away = packed.away().plus(2 * half, PackedMeasures.ofAway(Measure.POINTS, pointsForWin));
        start = new int[runIn.clubs()];
        for (int club = 0; club < start.length; club++) {
            start[club] = -runIn.deducted(club) << shift;
        }
        runIn.eachCounted((one, two, score) -> {
            start[one] += (int) home.value(score.home(), score.away());
            start[two] += (int) away.value(score.home(), score.away());
        });
        for (var fixture : plan.fixtures()) {
            start[fixture.home()] += (int) home.always();
            start[fixture.away()] += (int) away.always();
        }
    }

    /** Empty where the numbers of this season do not fit. */
    static Optional<LaneKeys> of(Plan plan, OrderShape shape) {
        var keys = new LaneKeys(plan, shape);
        return keys.fits ? Optional.of(keys) : Optional.empty();
    }

    /** As many measures as fit beside the points; clubs level on these are left to the general ranking. */
    private PackedMeasures packed(List<Measure> measures, long points) {
        var fitting = new ArrayList<Measure>();
        var packed = PackedMeasures.of(fitting, pointsForWin, this::largest);
        for (var measure : measures) {
            fitting.add(measure);
            var more = PackedMeasures.of(fitting, pointsForWin, this::largest);
            if (points * 2 * PackedMeasures.powerAbove(more.span()) >= MOST) {
                break;
            }
            packed = more;
        }
        return packed;
    }

    /** The most that two clubs can differ by in the end, and either can have. */
    private long largest(Measure measure) {
        var ofHome = PackedMeasures.ofHome(measure, pointsForWin);
        var ofAway = PackedMeasures.ofAway(measure, pointsForWin);
        var values = new long[runIn.clubs()];
        runIn.eachCounted((one, two, score) -> {
            values[one] += ofHome.value(score.home(), score.away());
            values[two] += ofAway.value(score.home(), score.away());
        });
        int[] left = runIn.left();
        long each = PackedMeasures.largest(measure, pointsForWin, mostGoals);
        long lowest = 0;
        long highest = 0;
        for (int club = 0; club < values.length; club++) {
            int deducted = measure == Measure.POINTS ? runIn.deducted(club) : 0;
            lowest = Math.min(lowest, values[club] - Math.max(0, deducted) - left[club] * each);
            highest = Math.max(highest, values[club] + Math.max(0, -deducted) + left[club] * each);
        }
        return highest - lowest;
    }

    /** What an open fixture adds to its home club's number. */
    MatchForm home() {
        return home;
    }

    MatchForm away() {
        return away;
    }

    /** A unit is 2 to this. */
    int shift() {
        return shift;
    }

    int half() {
        return 1 << (shift - 1);
    }

    /** A club's number before its open fixtures, with what these are always worth. */
    int start(int club) {
        return start[club];
    }
}
