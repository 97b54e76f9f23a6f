package app.volata.ui.runin;

import app.volata.ui.kit.Labels;
import app.volata.ui.kit.Texts;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;

/** How likely each total is for the club in the place that decides. */
final class HurdleChart extends Region {
    private static final double LEFT = 30;
    private static final double TOP = 16;
    private static final double AXIS = 34;
    private static final int STEP = 10;
    private static final double FILLED = 0.62;

    private final Texts texts;
    private String axis = "";
    private List<GridLower.Bar> bars = List.of();

    HurdleChart(Texts texts) {
        this.texts = texts;
        getStyleClass().add("hurdle-chart");
        setMinSize(0, 0);
    }

    void show(GridLower.Hurdle hurdle) {
        axis = hurdle.axis();
        bars = hurdle.bars();
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        getChildren().clear();
        if (bars.isEmpty() || getWidth() <= LEFT) {
            return;
        }
        double most = bars.stream().mapToDouble(GridLower.Bar::share).max().orElse(1);
        int top = (int) (Math.ceil(100 * most / STEP) * STEP);
        double bottom = getHeight() - AXIS;
        for (int percent = 0; percent <= top; percent += STEP) {
            double y = Math.rint(bottom - (bottom - TOP) * percent / top) + 0.5;
            add(new Line(LEFT, y, getWidth(), y), percent == 0 ? "axis" : "grid");
            var number = label(Integer.toString(percent), "caption");
            number.relocate(LEFT - 8 - number.prefWidth(-1), y - number.prefHeight(-1) / 2);
        }
        double step = (getWidth() - LEFT) / bars.size();
        for (int i = 0; i < bars.size(); i++) {
            bar(bars.get(i), LEFT + step * (i + 0.5), step * FILLED, (bottom - TOP) * 100 / top);
        }
        var under = label(axis, "caption");
        under.relocate(LEFT, getHeight() - 16);
    }

    private void bar(GridLower.Bar bar, double middle, double width, double height) {
        double bottom = getHeight() - AXIS;
        double tall = Math.max(1, Math.rint(height * bar.share()));
        add(new Rectangle(Math.rint(middle - width / 2), bottom - tall, Math.rint(width), tall), "bar");
        var percent = label(texts.words().number(100 * bar.share(), 0), "bar-value");
        percent.relocate(middle - percent.prefWidth(-1) / 2, bottom - tall - percent.prefHeight(-1));
        var points = label(Integer.toString(bar.points()), "caption");
        points.relocate(middle - points.prefWidth(-1) / 2, bottom + 2);
    }

    private void add(Node node, String style) {
        node.getStyleClass().add(style);
        getChildren().add(node);
    }

    private Label label(String text, String style) {
        var label = Labels.whole(text, style);
        getChildren().add(label);
        label.applyCss();
        label.autosize();
        return label;
    }
}
