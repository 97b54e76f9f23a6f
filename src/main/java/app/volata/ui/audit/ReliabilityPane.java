package app.volata.ui.audit;

import app.volata.ui.kit.Labels;
import app.volata.ui.kit.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polyline;

/** What was said against what came true, and below how often it was said. */
final class ReliabilityPane extends Region {
    private static final double LEFT = 44;
    private static final double TOP = 16;
    private static final double SIZE = 380;
    private static final double WIDTH = 396;
    private static final double BARS = 96;
    private static final double MOST = 52;
    private static final double LUCK = 5;
    private static final double DOT = 4.5;
    private static final double RING = 9;

    private final Texts texts;
    private List<AuditFrame.Bin> bins = List.of();
    private List<AuditFrame.Bin> all = List.of();
    private int cursor;

    ReliabilityPane(Texts texts, IntConsumer onPoint) {
        this.texts = texts;
        getStyleClass().add("reliability");
        double height = TOP + SIZE + 18 + BARS + 24;
        setMinSize(LEFT + WIDTH + 20, height);
        setPrefSize(LEFT + WIDTH + 20, height);
        addEventHandler(MouseEvent.MOUSE_MOVED, event -> onPoint.accept(nearest(event.getX())));
    }

    private int nearest(double x) {
        int best = 0;
        for (int i = 1; i < bins.size(); i++) {
            best = Math.abs(x(bins.get(i).said()) - x)
                            < Math.abs(x(bins.get(best).said()) - x)
                    ? i
                    : best;
        }
        return best;
    }

    /** The bins that say little have a bar but no point. */
    void show(List<AuditFrame.Bin> newBins, int newCursor) {
        all = newBins;
        bins = newBins.stream().filter(AuditFrame.Bin::telling).toList();
        cursor = newCursor;
        requestLayout();
    }

    private static double x(double percent) {
        return LEFT + WIDTH * percent / 100;
    }

    private static double y(double percent) {
        return TOP + SIZE * (1 - percent / 100);
    }

    @Override
    protected void layoutChildren() {
        getChildren().clear();
        grid();
        for (var bin : bins) {
            var luck = new Region();
            luck.getStyleClass().add("luck");
            luck.resizeRelocate(x(bin.said()) - LUCK / 2, y(bin.high()), LUCK, y(bin.low()) - y(bin.high()));
            getChildren().add(luck);
        }
        var points = new ArrayList<Double>();
        bins.forEach(bin -> points.addAll(List.of(x(bin.said()), y(bin.seen()))));
        var line = new Polyline();
        line.getPoints().setAll(points);
        line.getStyleClass().add("said-line");
        getChildren().add(line);
        for (int i = 0; i < bins.size(); i++) {
            var bin = bins.get(i);
            if (i == cursor) {
                circle(x(bin.said()), y(bin.seen()), RING, "ring");
            }
            circle(x(bin.said()), y(bin.seen()), DOT, "dot");
        }
        bars();
    }

    private void circle(double x, double y, double radius, String style) {
        var circle = new Circle(x, y, radius);
        circle.getStyleClass().add(style);
        getChildren().add(circle);
    }

    private void grid() {
        for (int percent = 0; percent <= 100; percent += 20) {
            line(x(percent), y(0), x(percent), y(100), "grid");
            line(x(0), y(percent), x(100), y(percent), "grid");
            var word = texts.words().number(percent);
            var left = caption(word);
            left.relocate(LEFT - 8 - left.prefWidth(-1), y(percent) - left.prefHeight(-1) / 2);
            var below = caption(word);
            below.relocate(x(percent) - below.prefWidth(-1) / 2, y(0) + 5);
        }
        line(x(0), y(0), x(100), y(100), "right-line");
        var came = caption(texts.text("audit.came-axis"));
        came.relocate(x(0) + 8, y(100) + 3);
        var said = caption(texts.text("audit.said-axis"));
        said.relocate(x(50) - said.prefWidth(-1) / 2, y(0) + 22);
        var right = caption(texts.text("audit.exactly-right"));
        right.relocate(x(60), y(51));
    }

    private void line(double fromX, double fromY, double toX, double toY, String style) {
        var line = new Line(Math.rint(fromX) + 0.5, Math.rint(fromY) + 0.5, Math.rint(toX) + 0.5, Math.rint(toY) + 0.5);
        line.getStyleClass().add(style);
        getChildren().add(line);
    }

    private Label caption(String text) {
        var label = Labels.whole(text, "caption");
        getChildren().add(label);
        label.applyCss();
        label.autosize();
        return label;
    }

    private void bars() {
        double base = y(0) + 18 + BARS;
        int most = all.stream().mapToInt(AuditFrame.Bin::count).max().orElse(1);
        line(x(0), base, x(100), base, "base-line");
        for (var bin : all) {
            double height = Math.max(1, MOST * bin.count() / most);
            double left = x(bin.from()) + 3;
            var bar = new Region();
            bar.getStyleClass().add("often");
            bar.resizeRelocate(left, base - height, x(bin.from() + 10) - 3 - left, height);
            getChildren().add(bar);
            var count = caption(texts.words().number(bin.count()));
            count.relocate(x(bin.from() + 5) - count.prefWidth(-1) / 2, base - height - count.prefHeight(-1));
        }
        caption(texts.text("audit.how-often")).relocate(x(0), base + 4);
    }
}
