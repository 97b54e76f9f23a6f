package app.volata.ui.runin;

import app.volata.ui.kit.Labels;
import app.volata.ui.kit.Texts;
import java.util.ArrayList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Below the grid: what matters most at the left, how many points are needed at the right. */
final class GridLowerPane extends HBox {
    private static final double LARGE = 398;
    private static final double SMALL = 500;
    /** Below it a chart cannot be read: the page scrolls instead. */
    private static final double CHART = 150;

    private final VBox left = new VBox();
    private final VBox right = new VBox();
    private final TellingNode telling;
    private final PointsHead pointsHead = new PointsHead();
    private final PointsChart points = new PointsChart(50, 26);
    private final HurdleChart hurdle;
    private final Label hurdleTitle = Labels.of("", "strong", "cell-text");
    private final Label hurdleCaption = Labels.of("", "caption");
    private final Label suffices = Labels.of("", "cell-text");
    private final PairNode pair;
    private final MustNode must = new MustNode();
    private @Nullable RivalsNode rivals;
    private GridLower shown = GridLower.NONE;

    GridLowerPane(Texts texts) {
        telling = new TellingNode(texts);
        hurdle = new HurdleChart(texts);
        pair = new PairNode(texts);
        suffices.setWrapText(true);
        suffices.setMinHeight(USE_PREF_SIZE);
        points.setMinHeight(CHART);
        hurdle.setMinHeight(CHART);
        getStyleClass().add("grid-lower");
        left.getStyleClass().add("left");
        right.getStyleClass().add("right");
        HBox.setHgrow(right, Priority.ALWAYS);
        VBox.setVgrow(points, Priority.ALWAYS);
        VBox.setVgrow(hurdle, Priority.ALWAYS);
        getChildren().setAll(left, right);
        setVisible(false);
    }

    void show(GridLower lower) {
        if (lower.equals(shown)) {
            return;
        }
        shown = lower;
        setVisible(!lower.equals(GridLower.NONE));
        double width = lower.shared().isPresent() ? SMALL : LARGE;
        left.setMinWidth(width);
        left.setMaxWidth(width);
        lower.matters().ifPresent(telling::show);
        lower.shared().ifPresent(telling::show);
        var atLeft = new ArrayList<Node>();
        var atRight = new ArrayList<Node>();
        atLeft.add(telling);
        lower.rivals().ifPresent(each -> atLeft.add(rivals(each)));
        lower.needed().ifPresent(plot -> {
            pointsHead.show(plot);
            points.show(plot);
            atRight.add(block(pointsHead, points));
        });
        lower.line().ifPresent(line -> {
            hurdleTitle.setText(line.title());
            hurdleCaption.setText(line.caption());
            hurdle.show(line);
            suffices.setText(line.words());
            atRight.add(block(hurdleTitle, hurdleCaption, hurdle, suffices));
        });
        lower.must().ifPresent(each -> {
            must.show(each);
            atRight.add(block(must));
        });
        boolean room = lower.rivals().isEmpty() || lower.must().isEmpty();
        if (lower.shared().isEmpty() && !lower.pairs().isEmpty() && room) {
            pair.show(lower.pairs().getFirst());
            (lower.rivals().isPresent() ? atRight : atLeft).add(block(pair));
        }
        left.getChildren().setAll(atLeft);
        right.getChildren().setAll(atRight);
    }

    private VBox block(Node... parts) {
        var block = new VBox(parts);
        block.getStyleClass().add("block");
        boolean grows =
                block.getChildren().contains(points) || block.getChildren().contains(hurdle);
        VBox.setVgrow(block, grows ? Priority.ALWAYS : Priority.NEVER);
        return block;
    }

    private RivalsNode rivals(GridLower.Rivals newRivals) {
        if (rivals == null) {
            rivals = new RivalsNode(newRivals);
        }
        rivals.show(newRivals);
        return rivals;
    }
}
