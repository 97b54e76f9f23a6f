package app.volata.ui.runin;

import app.volata.model.Club;
import java.util.List;

/**
 * Chances by final points.
 *
 * @param chosen the total that is looked at; −1 for none
 */
record PointsPlot(String title, String caption, List<Line> lines, int chosen) {
    PointsPlot {
        lines = List.copyOf(lines);
    }

    /** One club, from its lowest total to its highest; totals that no run had are left out. */
    record Line(Club club, List<Point> points) {
        Line {
            points = List.copyOf(points);
        }
    }

    /**
     * A total.
     *
     * @param share how often the club ends with it
     * @param chance in the runs in which it does; both fractions of one
     */
    record Point(int points, double share, double chance) {}

    int lowest() {
        return lines.stream()
                .flatMap(line -> line.points().stream())
                .mapToInt(Point::points)
                .min()
                .orElse(0);
    }

    int highest() {
        return lines.stream()
                .flatMap(line -> line.points().stream())
                .mapToInt(Point::points)
                .max()
                .orElse(0);
    }
}
