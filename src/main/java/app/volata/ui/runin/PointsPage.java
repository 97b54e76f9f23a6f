package app.volata.ui.runin;

import app.volata.ui.kit.BadgeIcon;
import app.volata.ui.kit.Command;
import app.volata.ui.kit.Labels;
import app.volata.ui.kit.Texts;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/** The page of points: the chart, the totals one by one, the clubs in numbers. */
final class PointsPage implements RunInPart {
    private static final int GRID_STEP = 25;
    private static final double COLUMNS = 56;

    private final PointsViewModel model;
    private final Texts texts;
    private final BorderPane pane = new BorderPane();
    private final PointsBar bar;
    private final PointsHead head = new PointsHead();
    private final PointsChart chart = new PointsChart(GRID_STEP, COLUMNS);
    private final PointsTable table;
    private final HBox boxes = new HBox();
    private final VBox left;
    private final Subscription listening;

    PointsPage(PointsViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        bar = new PointsBar(model, texts);
        table = new PointsTable(model, texts);
        chart.onChosen(model::look);
        VBox.setVgrow(chart, Priority.ALWAYS);
        left = new VBox(8, head, chart);
        left.getStyleClass().add("points-left");
        left.setFocusTraversable(true);
        left.setOnMousePressed(_ -> left.requestFocus());
        HBox.setHgrow(left, Priority.ALWAYS);
        var middle = new HBox(left, table);
        boxes.getStyleClass().add("points-boxes");
        pane.setTop(bar);
        pane.setCenter(middle);
        pane.setBottom(boxes);
        listening = model.state().subscribe(this::show);
    }

    private void show(PointsState state) {
        bar.show(state);
        head.show(state.plot());
        chart.show(state.plot());
        table.show(state);
        boxes.getChildren().setAll(state.boxes().stream().map(this::box).toList());
        left.setAccessibleText(state.plot().title() + ", "
                + texts.text("table.spoken-points", state.plot().chosen()));
    }

    private Node box(PointsState.Box box) {
        var first = new HBox(
                8,
                new BadgeIcon(BadgeIcon.LIST, box.club()),
                Labels.of(box.club().shortName(), "medium"),
                Labels.spring(),
                Labels.whole(box.now(), "cell-text", "muted"));
        first.setAlignment(Pos.CENTER_LEFT);
        var figures = new HBox(
                22,
                figure(box.likely(), texts.text("runin.nine-in-ten")),
                figure(box.even(), texts.text("runin.even-chance")),
                figure(box.mode(), texts.text("runin.likeliest-total")));
        Label words = Labels.of(box.words(), "cell-text", "muted");
        words.setWrapText(true);
        var made = new VBox(8, first, figures, words);
        made.getStyleClass().add("points-box");
        made.setMaxWidth(Region.USE_COMPUTED_SIZE);
        HBox.setHgrow(made, Priority.ALWAYS);
        return made;
    }

    private static VBox figure(String number, String word) {
        return new VBox(Labels.of(number, "figure"), Labels.whole(word, "caption"));
    }

    @Override
    public Node node() {
        return pane;
    }

    @Override
    public void focusFirst() {
        left.requestFocus();
    }

    @Override
    public boolean perform(Command command, int which) {
        boolean here = command == Command.RUN_IN_CELL && left.isFocused();
        if (here) {
            model.step(which == 0 || which == 3 ? 1 : -1);
        }
        return here;
    }

    @Override
    public void close() {
        listening.unsubscribe();
    }
}
