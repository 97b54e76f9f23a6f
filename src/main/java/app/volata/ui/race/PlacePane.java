package app.volata.ui.race;

import app.volata.model.ZoneKind;
import app.volata.ui.kit.BadgeIcon;
import app.volata.ui.kit.PlaceBar;
import app.volata.ui.kit.Texts;
import app.volata.ui.kit.ZoneEdge;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;

/** The places: zones at the left, final places to come, the clubs as they stand at the right. */
final class PlacePane extends ChartPane {
    private static final double BAR = 10;
    private static final double LIKELY = 6;
    private static final double STEP = 15;
    private static final double MARK = 14;
    private static final double NAMES = 10;

    private final Texts texts;
    private RaceFrame frame = new RaceFrame(RaceMode.PLACE, 1, 0, 0, List.of(), List.of(), List.of());

    PlacePane(Texts texts, IntConsumer onPoint) {
        super(new Margins(56, 162, 26, 44, 10), texts.text("race.start"), onPoint);
        this.texts = texts;
    }

    void show(RaceFrame newFrame, Chart chart) {
        frame = newFrame;
        show(chart);
    }

    @Override
    void more(Plot plot) {
        zones(plot);
        names(plot);
        if (frame.current() < frame.matchdays()) {
            finals(plot);
        }
    }

    private void zones(Plot plot) {
        double step = plot.y(2) - plot.y(1);
        for (var zone : frame.zones()) {
            int from = zone.from();
            if (zone.kind() == ZoneKind.CHAMPIONS_LEAGUE
                    && frame.zones().getFirst().kind() == ZoneKind.CHAMPIONS) {
                from = Math.max(from, frame.zones().getFirst().to() + 1);
            }
            var edge = new ZoneEdge(zone.kind());
            double top = plot.y(from) - step / 2;
            edge.resizeRelocate(plot.left() - 9, top + 1, 6, step * (zone.to() - from + 1) - 2);
            add(edge);
        }
    }

    private void names(Plot plot) {
        for (int i = 0; i < frame.lines().size(); i++) {
            var line = frame.lines().get(i);
            double y = plot.y(i + 1);
            if (line.chosen()) {
                var sample = new Line(plot.right() + NAMES, y, plot.right() + NAMES + 16, y);
                sample.getStyleClass().addAll("series", style(line.series()));
                add(sample);
            }
            var badge = new BadgeIcon(BadgeIcon.SMALL, line.club());
            badge.resizeRelocate(plot.right() + NAMES + 22, Math.rint(y - 7), BadgeIcon.SMALL, BadgeIcon.SMALL);
            add(badge);
            var name = text(line.club().shortName(), "cell-text", line.chosen() ? "strong" : "muted");
            name.relocate(plot.right() + NAMES + 42, y - name.prefHeight(-1) / 2);
        }
    }

    /** Bars side by side, lower ones below where there is room no more. */
    private void finals(Plot plot) {
        double from = plot.x(frame.current()) + 13;
        double step = plot.y(2) - plot.y(1);
        double lowest = 0;
        double x = from;
        for (var line : frame.chosen().stream()
                .sorted((one, other) -> Integer.compare(one.likeliest(), other.likeliest()))
                .toList()) {
            if (line.likeliest() == 0) {
                continue;
            }
            double top = plot.y(line.likely().best()) - step / 2 + 2;
            double height = step * (1 + line.likely().worst() - line.likely().best()) - 4;
            var possible = line.possible();
            if (!possible.equals(PlaceBar.Range.NONE)) {
                double outline = plot.y(possible.best()) - step / 2;
                double tall = step * (1 + possible.worst() - possible.best());
                possible(x, outline + 1, tall - 2);
                lowest = Math.max(lowest, outline + tall);
            }
            bar(x, top, height, line.series());
            mark(x + BAR / 2, plot.y(line.likeliest()));
            lowest = Math.max(lowest, top + height);
            x += STEP;
        }
        if (lowest > 0 && plot.right() - from > 50) {
            var caption = text(texts.text("race.final-place"), "caption");
            caption.relocate(from + 2, lowest + 4);
        }
    }

    private void possible(double x, double top, double height) {
        var outline = new Region();
        outline.getStyleClass().add("final-possible");
        outline.resizeRelocate(x, top, BAR, height);
        add(outline);
    }

    private void bar(double x, double top, double height, int series) {
        var likely = new Region();
        likely.getStyleClass().addAll("final-bar", style(series));
        likely.resizeRelocate(x + (BAR - LIKELY) / 2, top, LIKELY, height);
        add(likely);
    }

    private void mark(double middle, double y) {
        var mark = new Region();
        mark.getStyleClass().add("final-mark");
        mark.resizeRelocate(middle - MARK / 2, Math.rint(y - 1.5), MARK, 3);
        add(mark);
    }
}
