package app.volata.ui.race;

import app.volata.ui.kit.Race;
import java.util.List;

/**
 * The chances of the chosen clubs through the season.
 *
 * @param race what they are of
 * @param lines in the order of the clubs chosen
 * @param jumps where the chance of the first club moved most
 */
record ChanceCourse(Race race, List<Line> lines, List<Jump> jumps) {
    ChanceCourse {
        lines = List.copyOf(lines);
        jumps = List.copyOf(jumps);
    }

    /**
     * One club.
     *
     * @param chances fractions of one, by matchday; the first is from before the season
     */
    record Line(int series, String club, List<Double> chances) {
        Line {
            chances = List.copyOf(chances);
        }
    }

    /**
     * A matchday that moved much.
     *
     * @param title {@code Matchday 34: −26}
     * @param matches what happened then
     */
    record Jump(int matchday, String title, List<String> matches) {
        Jump {
            matches = List.copyOf(matches);
        }
    }
}
