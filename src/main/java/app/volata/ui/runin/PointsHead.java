package app.volata.ui.runin;

import app.volata.ui.kit.Labels;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Line;

/** Title and caption of a chart of points, and whose lines they are. */
final class PointsHead extends VBox {
    private static final double SAMPLE = 18;

    private final Label title = Labels.of("", "strong", "cell-text");
    private final Label caption = Labels.of("", "caption");
    private final HBox names = new HBox(12);
    private List<String> shown = List.of();

    PointsHead() {
        getStyleClass().add("points-head");
        names.setAlignment(Pos.CENTER_RIGHT);
        names.setMinWidth(USE_PREF_SIZE);
        var first = new HBox(8, title, Labels.spring(), names);
        getChildren().setAll(first, caption);
    }

    void show(PointsPlot plot) {
        title.setText(plot.title());
        caption.setText(plot.caption());
        var clubs = plot.lines().stream().map(line -> line.club().shortName()).toList();
        if (!clubs.equals(shown)) {
            shown = clubs;
            var nodes = new ArrayList<Node>();
            for (int i = 0; i < clubs.size(); i++) {
                nodes.add(name(i, clubs.get(i)));
            }
            names.getChildren().setAll(nodes);
        }
    }

    private static HBox name(int index, String name) {
        var line = new Line(0, 7.5, SAMPLE, 7.5);
        line.getStyleClass().addAll("series", "series-" + (index + 1));
        var sample = new Pane(line);
        sample.getStyleClass().add("points-chart");
        sample.setMinSize(SAMPLE, 14);
        var box = new HBox(5, sample, Labels.whole(name, "name"));
        box.setAlignment(Pos.CENTER_LEFT);
        return box;
    }
}
