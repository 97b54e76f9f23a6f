package app.volata.clinch;

import app.volata.model.Measure;
import app.volata.model.Tiebreaker;
import app.volata.model.Tiebreaker.Overall;
import app.volata.model.Tiebreaker.PlayOff;
import java.util.ArrayList;
import java.util.List;

/**
 * The final order as the engine reads it: points, perhaps play-offs between clubs level on them, and what follows.
 *
 * @param playOffs the upper places of play-offs between clubs level on points
 * @param steps what follows points and play-offs
 */
record Order(Cause outside, List<Integer> playOffs, List<Tiebreaker> steps) {
    static Order of(Position position) {
        var closing = position.season.regulations().closing();
        var outside = position.matches() == 0 ? Cause.NONE : outside(position, closing.getFirst());
        var playOffs = new ArrayList<Integer>();
        int step = 1;
        while (step < closing.size() && closing.get(step) instanceof PlayOff playOff) {
            playOffs.add(playOff.place());
            step++;
        }
        return new Order(outside, playOffs, closing.subList(step, closing.size()));
    }

    private static Cause outside(Position position, Tiebreaker first) {
        if (position.splitAhead()) {
            return Cause.SPLIT;
        }
        boolean points = first.equals(new Overall(Measure.POINTS));
        boolean same = first.equals(new Overall(Measure.POINTS_PER_MATCH)) && evenly(position);
        return points || same ? Cause.NONE : Cause.NOT_BY_POINTS;
    }

    /** Whether all clubs will have played as often: then points per match are points. */
    private static boolean evenly(Position position) {
        int first = position.tallies.played(0) + position.left[0];
        for (int club = 1; club < position.clubs; club++) {
            if (position.tallies.played(club) + position.left[club] != first) {
                return false;
            }
        }
        return true;
    }

    /** Whether a play-off at this place may turn the club there and the one below, when level on points. */
    boolean playOff(int place) {
        return playOffs.contains(place);
    }
}
