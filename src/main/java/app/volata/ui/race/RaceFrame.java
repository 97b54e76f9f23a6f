package app.volata.ui.race;

import app.volata.model.Club;
import app.volata.model.Zone;
import java.util.Comparator;
import java.util.List;

/**
 * All that the race shows.
 *
 * @param first the matchday at the left
 * @param current the last one played
 * @param matchdays of the whole season
 * @param lines of all clubs as they stand now
 * @param courses of the title, then of what is played for next; empty until they are computed, or not asked for
 */
record RaceFrame(
        RaceMode mode,
        int first,
        int current,
        int matchdays,
        List<RaceLine> lines,
        List<Zone> zones,
        List<ChanceCourse> courses) {
    RaceFrame {
        lines = List.copyOf(lines);
        zones = List.copyOf(zones);
        courses = List.copyOf(courses);
    }

    /** In the order in which they were chosen. */
    List<RaceLine> chosen() {
        return chosen(lines);
    }

    static List<RaceLine> chosen(List<RaceLine> lines) {
        return lines.stream()
                .filter(RaceLine::chosen)
                .sorted(Comparator.comparingInt(RaceLine::series))
                .toList();
    }

    /** Those that could be chosen too. */
    List<Club> others() {
        return lines.stream().filter(line -> !line.chosen()).map(RaceLine::club).toList();
    }
}
