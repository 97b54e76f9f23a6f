package app.volata.ui.race;

import app.volata.model.ZoneKind;
import app.volata.ui.kit.Texts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** Makes charts out of a race. */
final class RaceCharts {
    /** Below it, a chance reads as not seen. */
    private static final double UNSEEN = 0.0005;

    private final Texts texts;

    RaceCharts(Texts texts) {
        this.texts = texts;
    }

    /** The first place at the top. */
    Chart places(RaceFrame frame) {
        int clubs = Math.max(2, frame.lines().size());
        var ticks = new ArrayList<Chart.Tick>();
        var labels = new ArrayList<>(List.of(1, 6, 10, 15, clubs));
        for (var zone : frame.zones()) {
            int end = zone.kind().lower() ? zone.from() - 1 : zone.to();
            boolean main = zone.kind().lower() || zone.kind() == ZoneKind.CHAMPIONS_LEAGUE;
            ticks.add(new Chart.Tick(end + 0.5, "", main ? Chart.Line.SOLID : Chart.Line.DASHED));
            if (main) {
                labels.add(end);
            }
        }
        labels.stream()
                .distinct()
                .filter(place -> place <= clubs && (place == clubs || clubs - place > 1))
                .forEach(place -> ticks.add(new Chart.Tick(place, texts.words().number(place), Chart.Line.NONE)));
        return chart(frame, 1, clubs, ticks, series(frame, true, RaceLine::places, line -> ""));
    }

    Chart points(RaceFrame frame) {
        int most = frame.lines().stream()
                .flatMap(line -> line.points().stream())
                .mapToInt(Integer::intValue)
                .max()
                .orElse(0);
        int least = Math.min(
                0,
                frame.lines().stream()
                        .flatMap(line -> line.points().stream())
                        .mapToInt(Integer::intValue)
                        .min()
                        .orElse(0));
        if (frame.first() > 1) {
            least = frame.lines().stream()
                    .filter(RaceLine::chosen)
                    .map(line -> line.points().get(frame.first() - 1))
                    .min(Comparator.naturalOrder())
                    .orElse(0);
        }
        int step = most - least > 60 ? 20 : 10;
        int low = Math.floorDiv(least, step) * step;
        int high = Math.max(low + step, Math.ceilDiv(most, step) * step);
        return chart(
                frame,
                high,
                low,
                ticks(low, high, step),
                series(
                        frame,
                        true,
                        RaceLine::points,
                        line -> line.club().shortName() + " "
                                + texts.words().number(line.points().getLast())));
    }

    /** The leader at the top, at 0. */
    Chart behind(RaceFrame frame) {
        int least = frame.chosen().stream()
                .flatMap(line -> line.behind().stream().skip(frame.first() - 1L))
                .mapToInt(Integer::intValue)
                .min()
                .orElse(0);
        int step = least < -48 ? 12 : least < -12 ? 6 : 3;
        int low = Math.min(-step, Math.floorDiv(least, step) * step);
        return chart(frame, 0, low, ticks(low, 0, step), series(frame, false, RaceLine::behind, this::gap));
    }

    /** In per cent; a line ends where its club falls out for good. */
    Chart chances(RaceFrame frame, ChanceCourse course) {
        int first = frame.first() > 1 ? frame.first() : 0;
        var ticks = new ArrayList<Chart.Tick>();
        for (int percent = 0; percent <= 100; percent += 25) {
            ticks.add(new Chart.Tick(percent, texts.words().number(percent), Chart.Line.SOLID));
        }
        var series = new ArrayList<Chart.Series>();
        for (var line : course.lines().reversed()) {
            int end = line.chances().size();
            while (end > first + 1
                    && line.chances().get(end - 1) < UNSEEN
                    && line.chances().get(end - 2) < UNSEEN) {
                end--;
            }
            boolean out = end < line.chances().size() || line.chances().getLast() < UNSEEN;
            var shown = line.chances().subList(Math.min(first, end), end).stream()
                    .map(chance -> 100 * chance)
                    .toList();
            var name = line.club() + " " + texts.words().chance(line.chances().getLast());
            series.add(new Chart.Series(line.series(), out ? "" : name, shown));
        }
        return new Chart(first, frame.current(), Math.max(first + 1, frame.matchdays()), 100, 0, ticks, series);
    }

    private String gap(RaceLine line) {
        int behind = line.behind().getLast();
        return behind == 0
                ? texts.text("race.leader", line.club().shortName())
                : line.club().shortName() + " " + texts.words().signed(behind);
    }

    private List<Chart.Tick> ticks(int low, int high, int step) {
        var ticks = new ArrayList<Chart.Tick>();
        for (int value = low; value <= high; value += step) {
            ticks.add(new Chart.Tick(value, texts.words().number(value), Chart.Line.SOLID));
        }
        return ticks;
    }

    private static Chart chart(
            RaceFrame frame, double high, double low, List<Chart.Tick> ticks, List<Chart.Series> series) {
        return new Chart(
                frame.first(),
                Math.max(frame.first(), frame.current()),
                Math.max(frame.first() + 1, frame.matchdays()),
                high,
                low,
                ticks,
                series);
    }

    private static List<Chart.Series> series(
            RaceFrame frame, boolean faint, Function<RaceLine, List<Integer>> values, Function<RaceLine, String> end) {
        var series = new ArrayList<Chart.Series>();
        if (frame.current() == 0) {
            return series;
        }
        if (faint) {
            frame.lines().stream()
                    .filter(line -> !line.chosen())
                    .forEach(line -> series.add(of(frame, line, values, "")));
        }
        frame.chosen().reversed().forEach(line -> series.add(of(frame, line, values, end.apply(line))));
        return series;
    }

    private static Chart.Series of(
            RaceFrame frame, RaceLine line, Function<RaceLine, List<Integer>> values, String end) {
        var shown = values.apply(line).stream()
                .skip(frame.first() - 1L)
                .map(Integer::doubleValue)
                .toList();
        return new Chart.Series(line.series(), end, shown);
    }
}
