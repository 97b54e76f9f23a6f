package app.volata.ui.club;

import app.volata.ui.kit.PlaceBar;
import java.util.List;

/**
 * Where a club stood after every matchday, and where it may end.
 *
 * @param places after matchday 1, 2 and so on
 * @param clubs how many places there are
 * @param matchdays of the whole season
 * @param lines the lowest places of the zones, to draw a line below
 * @param possible places not excluded by the exact engine
 * @param likely 5 to 95 %
 * @param likeliest 0 while there is no forecast
 */
record PlaceCourse(
        List<Integer> places,
        int clubs,
        int matchdays,
        List<ZoneLine> lines,
        PlaceBar.Range possible,
        PlaceBar.Range likely,
        int likeliest) {
    PlaceCourse {
        places = List.copyOf(places);
        lines = List.copyOf(lines);
    }

    /** @param main whether it is one that most is played for: the others are dashed */
    record ZoneLine(int place, boolean main) {}

    /** The matchday of the latest place. */
    int matchday() {
        return places.size();
    }
}
