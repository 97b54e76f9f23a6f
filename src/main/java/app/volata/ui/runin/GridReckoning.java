package app.volata.ui.runin;

import app.volata.forecast.FinalPoints;
import app.volata.forecast.Forecast;
import app.volata.forecast.PairSwing;
import app.volata.forecast.PointsChance;
import app.volata.forecast.Swing;
import app.volata.model.ZoneKind;
import app.volata.ui.kit.Race;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What the grid asks of the single runs of a forecast: worked out away from the UI thread.
 *
 * @param changeErrors by club, in points; none where nothing is assumed
 * @param mine the fixtures left by what they mean for the one club
 * @param swings of every club in contention; of small grids only
 * @param needed chances by final points, of a large grid only
 */
record GridReckoning(
        Map<Integer, Double> changeErrors,
        List<Swing> mine,
        Map<Integer, List<Swing>> swings,
        List<PairSwing> pairs,
        Map<Integer, List<PointsChance>> needed,
        Last last) {
    /** How many lines a chart of points has. */
    private static final int MOST_LINES = 3;

    /**
     * What only one kind of grid shows.
     *
     * @param rivals of two clubs that are alone in the race
     * @param edge points of the club in the place that decides; of small grids only
     */
    record Last(Optional<FinalPoints> rivals, SortedMap<Integer, Double> edge) {}

    /**
     * A grid.
     *
     * @param club whose fixtures are looked at
     * @param race that is played for
     */
    record Question(Forecast shown, @Nullable Forecast without, List<Integer> clubs, int club, Race race, Shape shape) {
        ZoneKind zone() {
            return race.zone();
        }
    }

    /**
     * How the grid looks.
     *
     * @param whole whether all clubs are shown
     * @param edge the place that decides, from 1
     */
    record Shape(boolean small, boolean whole, int edge) {}

    static GridReckoning of(Question question) {
        var shown = question.shown();
        var zone = question.zone();
        boolean small = question.shape().small();
        boolean race = !question.shape().whole();
        var clubs = question.clubs();
        var none = List.<Integer>of();
        return new GridReckoning(
                errors(question),
                shown.swing(question.club(), zone),
                byClub(small && race ? clubs : none, club -> shown.swing(club, zone)),
                shown.pairs(question.club(), zone),
                byClub(
                        small ? none : clubs.subList(0, Math.min(MOST_LINES, clubs.size())),
                        club -> shown.pointsNeeded(club, zone)),
                new Last(
                        race && clubs.size() == 2 && zone == ZoneKind.CHAMPIONS
                                ? Optional.of(shown.finalPoints(clubs.get(0), clubs.get(1)))
                                : Optional.empty(),
                        small && race ? shown.pointsOfPlace(question.shape().edge()) : new TreeMap<>()));
    }

    private static Map<Integer, Double> errors(Question question) {
        var without = question.without();
        return without == null
                ? Map.of()
                : byClub(question.clubs(), club -> 100 * question.shown().changeError(without, club, question.zone()));
    }

    private static <T> Map<Integer, T> byClub(List<Integer> clubs, Function<Integer, T> of) {
        var map = new LinkedHashMap<Integer, T>();
        clubs.forEach(club -> map.put(club, of.apply(club)));
        return map;
    }
}
