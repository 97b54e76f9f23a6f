package app.volata.ui.race;

import app.volata.model.Club;
import app.volata.ui.kit.PlaceBar;
import java.util.List;

/**
 * One club through the season.
 *
 * @param series 0 to 4 where it was chosen, else -1
 * @param places after matchday 1, 2 and so on
 * @param points after the same
 * @param behind points behind the leader, 0 or below, after the same
 * @param possible final places not excluded by the exact engine
 * @param likely final places, 5 to 95 %
 * @param likeliest final place; 0 while there is no forecast
 */
record RaceLine(
        Club club,
        int series,
        List<Integer> places,
        List<Integer> points,
        List<Integer> behind,
        PlaceBar.Range possible,
        PlaceBar.Range likely,
        int likeliest) {
    RaceLine {
        places = List.copyOf(places);
        points = List.copyOf(points);
        behind = List.copyOf(behind);
    }

    boolean chosen() {
        return series >= 0;
    }
}
