package app.volata.ui.runin;

import app.volata.ui.kit.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Rectangle;

/**
 * Chances by final points as lines, and below them how likely each total is, as columns. Shapes with style classes, so that
 * light and dark need no other code.
 */
final class PointsChart extends Region {
    private static final double LEFT = 30;
    private static final double RIGHT = 8;
    private static final double TOP = 8;
    private static final double AXIS = 18;
    private static final double GAP = 8;
    private static final double DOT = 2.5;
    private static final double COLUMN = 5;
    private static final double LABEL = 26;

    private final int gridStep;
    private final double columns;
    private PointsPlot plot = new PointsPlot("", "", List.of(), -1);

    /**
     * @param gridStep per cent between two hairlines
     * @param columns height of the columns
     */
    PointsChart(int gridStep, double columns) {
        this.gridStep = gridStep;
        this.columns = columns;
        getStyleClass().add("points-chart");
        setMinSize(0, 0);
    }

    /** Told which total was pressed. */
    void onChosen(IntConsumer chosen) {
        setOnMousePressed(event -> {
            int points = plot.lowest() + (int) Math.floor((event.getX() - LEFT) / step());
            if (!plot.lines().isEmpty() && points >= plot.lowest() && points <= plot.highest()) {
                chosen.accept(points);
            }
        });
        setPickOnBounds(true);
    }

    void show(PointsPlot newPlot) {
        if (!newPlot.equals(plot)) {
            plot = newPlot;
            setAccessibleText(plot.title());
            requestLayout();
        }
    }

    @Override
    protected void layoutChildren() {
        getChildren().clear();
        if (plot.lines().isEmpty() || getWidth() <= LEFT + RIGHT) {
            return;
        }
        chosen();
        grid();
        double most = plot.lines().stream()
                .flatMap(line -> line.points().stream())
                .mapToDouble(PointsPlot.Point::share)
                .max()
                .orElse(1);
        for (int i = plot.lines().size() - 1; i >= 0; i--) {
            columns(i, most);
        }
        for (int i = plot.lines().size() - 1; i >= 0; i--) {
            line(i);
        }
    }

    private double bottom() {
        return getHeight() - AXIS - columns - GAP;
    }

    private double y(double chance) {
        return Math.rint(bottom() - (bottom() - TOP) * chance) + 0.5;
    }

    private double step() {
        return (getWidth() - LEFT - RIGHT) / (plot.highest() - plot.lowest() + 1);
    }

    private double x(int points) {
        return LEFT + (points - plot.lowest() + 0.5) * step();
    }

    private void chosen() {
        if (plot.chosen() >= 0) {
            var band = new Rectangle(
                    Math.rint(x(plot.chosen()) - step() / 2), TOP, Math.ceil(step()), getHeight() - TOP - AXIS);
            add(band, "chosen");
        }
    }

    private void grid() {
        for (int percent = 0; percent <= 100; percent += gridStep) {
            double y = y(percent / 100.0);
            add(new Line(LEFT, y, getWidth() - RIGHT, y), percent == 0 ? "axis" : "grid");
            var number = caption(Integer.toString(percent));
            number.relocate(LEFT - 8 - number.prefWidth(-1), y - number.prefHeight(-1) / 2);
        }
        double foot = getHeight() - AXIS + 0.5;
        add(new Line(LEFT, foot, getWidth() - RIGHT, foot), "axis");
        int every = (int) Math.ceil(LABEL / step());
        for (int points = plot.lowest(); points <= plot.highest(); points++) {
            boolean chosen = points == plot.chosen();
            if ((points - plot.lowest()) % every == 0 || chosen) {
                var number = caption(Integer.toString(points));
                number.getStyleClass().add(chosen ? "strong" : "total");
                number.relocate(x(points) - number.prefWidth(-1) / 2, getHeight() - AXIS + 3);
            }
        }
    }

    private void columns(int index, double most) {
        int count = plot.lines().size();
        double width = Math.clamp(step() / (count + 1), 1, COLUMN + 1);
        for (var point : plot.lines().get(index).points()) {
            double height = Math.rint(columns * point.share() / most);
            double left = x(point.points()) + (index - count / 2.0) * width;
            var column = new Rectangle(Math.rint(left), getHeight() - AXIS - height, Math.max(1, width - 1), height);
            add(column, "column", "series-" + (index + 1));
        }
    }

    private void line(int index) {
        var name = "series-" + (index + 1);
        var points = new ArrayList<Double>();
        var dots = new ArrayList<Node>();
        for (var point : plot.lines().get(index).points()) {
            double x = Math.rint(x(point.points()));
            points.add(x);
            points.add(y(point.chance()));
            var dot = new Circle(x, y(point.chance()), DOT);
            dot.getStyleClass().addAll("dot", name);
            dots.add(dot);
        }
        var line = new Polyline();
        line.getPoints().setAll(points);
        add(line, "series", name);
        getChildren().addAll(dots);
    }

    private void add(Node node, String... styles) {
        node.getStyleClass().addAll(styles);
        getChildren().add(node);
    }

    private Label caption(String text) {
        var label = Labels.whole(text, "caption");
        getChildren().add(label);
        label.applyCss();
        label.autosize();
        return label;
    }
}
