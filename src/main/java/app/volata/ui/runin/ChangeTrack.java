package app.volata.ui.runin;

import app.volata.ui.kit.Labels;
import app.volata.ui.kit.States;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** Where the chance goes after 1, X and 2: three marks on an axis whose middle is the chance as it is. */
final class ChangeTrack extends Region {
    private static final double MARK = 16;
    private static final double DOT = 6;
    private static final List<String> SIGNS = List.of("1", "X", "2");

    private final Region axis = part("axis");
    private final Region zero = part("zero");
    private final Region span = part("span");
    private final Region dot = part("dot");
    private final List<Label> marks = new ArrayList<>();
    private List<Double> points = List.of(0.0, 0.0, 0.0);
    private double reach = 1;

    ChangeTrack() {
        getStyleClass().add("change-track");
        SIGNS.forEach(sign -> marks.add(Labels.of(sign, "track-mark")));
        getChildren().setAll(axis, zero, span, dot);
        getChildren().addAll(marks);
    }

    private static Region part(String style) {
        var part = new Region();
        part.getStyleClass().add(style);
        return part;
    }

    /**
     * @param newReach points at either end
     * @param telling whether the three stand apart; else one dot stands for them
     */
    void show(List<RootingState.Change> changes, double newReach, boolean telling) {
        points = changes.stream().map(RootingState.Change::points).toList();
        reach = newReach;
        span.setVisible(telling);
        dot.setVisible(!telling);
        for (int i = 0; i < marks.size(); i++) {
            var mark = marks.get(i);
            double change = points.get(i);
            mark.setVisible(telling && !Double.isNaN(change));
            mark.pseudoClassStateChanged(States.UP, change > 0);
            mark.pseudoClassStateChanged(States.DOWN, change < 0);
        }
        requestLayout();
    }

    private double x(double change) {
        double half = (getWidth() - MARK) / 2;
        return MARK / 2 + half + half * Math.clamp(change / Math.max(reach, 1e-9), -1, 1);
    }

    @Override
    protected void layoutChildren() {
        double middle = Math.rint(getHeight() / 2);
        axis.resizeRelocate(0, middle - 1, getWidth(), 2);
        zero.resizeRelocate(
                Math.rint(x(0)), middle - Math.min(13, getHeight() / 2 - 4), 1, Math.min(26, getHeight() - 8));
        dot.resizeRelocate(Math.rint(x(0)) - DOT / 2, middle - DOT / 2, DOT, DOT);
        var known = points.stream().filter(Double::isFinite).toList();
        if (known.isEmpty()) {
            return;
        }
        double low = x(known.stream().mapToDouble(Double::doubleValue).min().orElse(0));
        double high = x(known.stream().mapToDouble(Double::doubleValue).max().orElse(0));
        span.resizeRelocate(Math.rint(low), middle - 2, Math.rint(high - low), 4);
        var order = IntStream.range(0, points.size())
                .boxed()
                .filter(i -> Double.isFinite(points.get(i)))
                .sorted((a, b) -> Double.compare(points.get(a), points.get(b)))
                .toList();
        double free = Double.NEGATIVE_INFINITY;
        for (int i : order) {
            double at = Math.max(free, Math.min(x(points.get(i)) - MARK / 2, getWidth() - MARK));
            marks.get(i).resizeRelocate(Math.rint(at), middle - MARK / 2, MARK, MARK);
            free = at + MARK;
        }
    }
}
