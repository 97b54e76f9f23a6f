package app.volata.ui.race;

import app.volata.ui.kit.Labels;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.function.IntConsumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polyline;

/** A chart as shapes with style classes, so that light, dark and print need no other code. */
class ChartPane extends Region {
    private static final double DOT = 4;
    private static final double RING = 4.5;
    private static final double LABEL = 14;
    private static final PseudoClass DASHED = PseudoClass.getPseudoClass("dashed");
    private static final PseudoClass NAMED = PseudoClass.getPseudoClass("named");

    private final Margins margins;
    private final String startWord;
    private Chart chart = new Chart(1, 1, 1, 1, 0, List.of(), List.of());
    private int cursor;

    /**
     * Around the lines.
     *
     * @param over how far the upright lines go beyond the highest and lowest value
     */
    record Margins(double left, double right, double top, double bottom, double over) {}

    /** @param startWord what stands at matchday 0 */
    ChartPane(Margins margins, String startWord, IntConsumer onPoint) {
        this.margins = margins;
        this.startWord = startWord;
        getStyleClass().add("race-pane");
        setMinSize(0, 0);
        addEventHandler(MouseEvent.MOUSE_MOVED, event -> onPoint.accept(plot().matchday(event.getX())));
    }

    final void show(Chart newChart) {
        chart = newChart;
        requestLayout();
    }

    final void showCursor(int matchday) {
        cursor = matchday;
        requestLayout();
    }

    final Plot plot() {
        return new Plot(
                margins.left(),
                Math.max(margins.left() + 1, getWidth() - margins.right()),
                margins.top(),
                Math.max(margins.top() + 1, getHeight() - margins.bottom()),
                chart.first(),
                chart.last(),
                chart.high(),
                chart.low());
    }

    final Chart chart() {
        return chart;
    }

    @Override
    protected void layoutChildren() {
        getChildren().clear();
        var plot = plot();
        ahead(plot);
        ticks(plot);
        matchdays(plot);
        chart.series().forEach(series -> line(plot, series));
        today(plot);
        if (cursor >= chart.first() && cursor > 0) {
            cursor(plot);
        }
        ends(plot);
        more(plot);
    }

    /** What else belongs to this chart. */
    void more(Plot plot) {}

    private void ahead(Plot plot) {
        var ground = new Region();
        ground.getStyleClass().add("ahead");
        double from = plot.x(chart.today());
        double top = plot.top() - margins.over();
        ground.resizeRelocate(from, top, Math.max(0, plot.right() - from), plot.bottom() + margins.over() - top);
        getChildren().add(ground);
    }

    private void ticks(Plot plot) {
        for (var tick : chart.ticks()) {
            double y = Math.rint(plot.y(tick.value())) + 0.5;
            if (tick.line() != Chart.Line.NONE) {
                var line = new Line(plot.left(), y, plot.x(chart.today()), y);
                line.getStyleClass().add("grid");
                line.pseudoClassStateChanged(DASHED, tick.line() == Chart.Line.DASHED);
                getChildren().add(line);
            }
            if (!tick.label().isEmpty()) {
                var label = text(tick.label(), "caption");
                label.relocate(plot.left() - 14 - label.prefWidth(-1), y - label.prefHeight(-1) / 2);
            }
        }
    }

    private void matchdays(Plot plot) {
        var shown = new TreeSet<>(List.of(chart.first(), chart.last()));
        if (chart.today() > chart.first()) {
            shown.add(chart.today());
        }
        for (int matchday = 5; matchday < chart.last(); matchday += 5) {
            boolean near = Math.abs(matchday - chart.today()) < 2 || matchday - chart.first() < 2;
            if (!near && (matchday < chart.today())) {
                shown.add(matchday);
            }
        }
        for (int matchday : shown) {
            var label = text(matchday == 0 ? startWord : Integer.toString(matchday), "caption");
            label.relocate(plot.x(matchday) - label.prefWidth(-1) / 2, plot.bottom() + margins.over() + 10);
        }
    }

    final Label text(String text, String... styles) {
        var label = Labels.whole(text, styles);
        getChildren().add(label);
        label.applyCss();
        label.autosize();
        return label;
    }

    final void add(Node node) {
        getChildren().add(node);
    }

    static String style(int series) {
        return series < 0 ? "faint" : "series-" + (series + 1);
    }

    private void line(Plot plot, Chart.Series series) {
        var points = new ArrayList<Double>();
        for (int i = 0; i < series.values().size(); i++) {
            points.add(plot.x(chart.first() + i));
            points.add(plot.y(series.values().get(i)));
        }
        var line = new Polyline();
        line.getPoints().setAll(points);
        line.getStyleClass().addAll("series", style(series.style()));
        getChildren().add(line);
        if (series.style() >= 0 && !series.values().isEmpty()) {
            double x = plot.x(chart.first() + series.values().size() - 1);
            dot(x, plot.y(series.values().getLast()), DOT, "end", series.style());
        }
    }

    private void dot(double x, double y, double radius, String kind, int series) {
        var dot = new Circle(x, y, radius);
        dot.getStyleClass().addAll(kind, style(series));
        getChildren().add(dot);
    }

    private void today(Plot plot) {
        double x = plot.x(chart.today()) + 0.5;
        var line = new Line(x, plot.top() - margins.over(), x, plot.bottom() + margins.over());
        line.getStyleClass().add("today");
        getChildren().add(line);
    }

    private void cursor(Plot plot) {
        double x = plot.x(cursor) + 0.5;
        var line = new Line(x, plot.top() - margins.over(), x, plot.bottom() + margins.over());
        line.getStyleClass().add("cursor");
        getChildren().add(line);
        for (var series : chart.series()) {
            int at = cursor - chart.first();
            if (series.style() >= 0 && at < series.values().size()) {
                dot(x - 0.5, plot.y(series.values().get(at)), RING, "ring", series.style());
            }
        }
    }

    /** At the height of their line, pushed apart where two would overlap; an elbow leads to them. */
    private void ends(Plot plot) {
        var named = chart.series().stream()
                .filter(series -> !series.end().isEmpty()
                        && chart.first() + series.values().size() - 1 == chart.today())
                .sorted(Comparator.comparingDouble(
                        series -> plot.y(series.values().getLast())))
                .toList();
        double free = Double.NEGATIVE_INFINITY;
        var heights = new ArrayList<Double>();
        for (var series : named) {
            double y = Math.max(free, plot.y(series.values().getLast()));
            heights.add(y);
            free = y + LABEL;
        }
        // the last ones may not fall out of the chart: what overflows is pushed back up
        double most = plot.bottom();
        for (int i = heights.size() - 1; i >= 0 && heights.get(i) > most; i--) {
            heights.set(i, most);
            most -= LABEL;
        }
        for (int i = 0; i < named.size(); i++) {
            end(plot, named.get(i), heights.get(i));
        }
    }

    private void end(Plot plot, Chart.Series series, double y) {
        double x = plot.x(chart.today());
        var elbow = new Polyline(x + DOT, plot.y(series.values().getLast()), x + 10, y, x + 18, y);
        elbow.getStyleClass().addAll("series", "elbow", style(series.style()));
        elbow.pseudoClassStateChanged(NAMED, true);
        getChildren().add(elbow);
        var label = text(series.end(), "strong", "end-label");
        label.relocate(x + 22, y - label.prefHeight(-1) / 2);
    }
}
