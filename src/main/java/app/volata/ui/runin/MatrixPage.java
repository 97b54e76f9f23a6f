package app.volata.ui.runin;

import app.volata.ui.kit.Command;
import app.volata.ui.kit.Labels;
import app.volata.ui.kit.Texts;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/** The page of the place matrix. */
final class MatrixPage implements RunInPart {
    private static final int SHADES = 7;

    private final MatrixViewModel model;
    private final MatrixBody body;
    private final BorderPane pane = new BorderPane();
    private final Label place = Labels.whole("", "strong", "cell-text");
    private final Label rest = Labels.of("", "cell-text", "muted");
    private final Subscription listening;

    MatrixPage(MatrixViewModel model, Texts texts) {
        this.model = model;
        body = new MatrixBody(model, texts);
        var scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        pane.setCenter(scroll);
        pane.setBottom(foot(texts));
        listening = Subscription.combine(
                model.state().subscribe(body::show),
                model.cursor().subscribe(_ -> body.requestLayout()),
                model.about().subscribe(this::say));
    }

    private void say(MatrixViewModel.About about) {
        place.setText(about.place());
        rest.setText(about.rest());
        body.setAccessibleText(about.place() + " " + about.rest());
    }

    private Node foot(Texts texts) {
        var swatches = new HBox();
        for (int i = 1; i <= SHADES; i++) {
            var swatch = new Region();
            swatch.getStyleClass().add("swatch");
            PairNode.shade(swatch, i);
            swatches.getChildren().add(swatch);
        }
        var hardly = new Region();
        hardly.getStyleClass().add("hardly-swatch");
        var legend = new HBox(
                8,
                Labels.whole(texts.text("runin.place-legend"), "caption"),
                Labels.whole(texts.words().number(0.1, 1), "caption"),
                swatches,
                Labels.whole(texts.words().number(100), "caption"),
                hardly,
                Labels.whole(texts.text("runin.place-hardly"), "caption"),
                Labels.whole(texts.text("runin.place-empty"), "caption"),
                Labels.spring(),
                Labels.whole(texts.text("runin.place-bold"), "caption"));
        legend.setAlignment(Pos.CENTER_LEFT);
        swatches.setAlignment(Pos.CENTER);
        var sentence = new HBox(6, place, rest);
        sentence.setAlignment(Pos.CENTER_LEFT);
        var foot = new VBox(8, sentence, legend);
        foot.getStyleClass().add("matrix-foot");
        return foot;
    }

    @Override
    public Node node() {
        return pane;
    }

    @Override
    public void focusFirst() {
        body.requestFocus();
    }

    @Override
    public boolean perform(Command command, int which) {
        if (command != Command.RUN_IN_CELL || !body.isFocused()) {
            return false;
        }
        switch (which) {
            case 0 -> model.move(0, -1);
            case 1 -> model.move(0, 1);
            case 2 -> model.move(-1, 0);
            default -> model.move(1, 0);
        }
        return true;
    }

    @Override
    public void close() {
        listening.unsubscribe();
    }
}
