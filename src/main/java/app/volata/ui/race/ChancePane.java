package app.volata.ui.race;

import app.volata.ui.kit.Labels;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Line;

/** Chances by matchday, with a word at the matchdays that moved them most. */
final class ChancePane extends ChartPane {
    private static final double ROOM = 120;
    private static final int HEIGHTS = 12;

    private List<ChanceCourse.Jump> jumps = List.of();

    ChancePane(Margins margins, String startWord, IntConsumer onPoint) {
        super(margins, startWord, onPoint);
    }

    void show(Chart chart, List<ChanceCourse.Jump> newJumps) {
        jumps = newJumps;
        show(chart);
    }

    @Override
    void more(Plot plot) {
        for (var jump : jumps) {
            if (jump.matchday() >= chart().first()) {
                jump(plot, jump);
            }
        }
    }

    private void jump(Plot plot, ChanceCourse.Jump jump) {
        double x = plot.x(jump.matchday());
        if (jump.matchday() < chart().today()) {
            var line = new Line(x + 0.5, plot.top(), x + 0.5, plot.bottom());
            line.getStyleClass().add("jump-line");
            add(line);
        }
        var words = new VBox(Labels.whole(jump.title(), "strong", "jump-title"));
        jump.matches().forEach(match -> words.getChildren().add(Labels.whole(match, "caption")));
        words.getStyleClass().add("jump");
        add(words);
        words.applyCss();
        words.autosize();
        words.relocate(x + 7, free(plot, jump.matchday(), words.getHeight()));
    }

    /** The height at which no line comes near. */
    private double free(Plot plot, int matchday, double height) {
        double best = plot.top();
        double most = -1;
        for (int i = 0; i <= HEIGHTS; i++) {
            double y = plot.top() + i * (plot.bottom() - plot.top() - height) / HEIGHTS;
            double near = nearest(plot, matchday, y, y + height);
            if (near > most + 1) {
                most = near;
                best = y;
            }
        }
        return best;
    }

    private double nearest(Plot plot, int matchday, double top, double bottom) {
        double nearest = Double.MAX_VALUE;
        int last = plot.matchday(plot.x(matchday) + ROOM);
        for (var series : chart().series()) {
            for (int at = matchday; at <= last; at++) {
                int index = at - chart().first();
                if (index >= 0
                        && !series.values().isEmpty()
                        && index < series.values().size() + (series.end().isEmpty() ? 0 : last)) {
                    double y = plot.y(
                            series.values().get(Math.min(index, series.values().size() - 1)));
                    double distance = y < top ? top - y : y > bottom ? y - bottom : 0;
                    nearest = Math.min(nearest, distance);
                }
            }
        }
        return nearest;
    }
}
