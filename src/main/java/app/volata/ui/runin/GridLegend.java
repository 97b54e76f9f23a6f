package app.volata.ui.runin;

import app.volata.ui.kit.KeyCap;
import app.volata.ui.kit.Labels;
import app.volata.ui.kit.OutcomeBar;
import app.volata.ui.kit.Texts;
import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** What the grounds and bars of the grid mean, and what keys do there. */
final class GridLegend extends HBox {
    private static final int HARDEST = 5;
    private static final double SAMPLE_WIN = 0.5;
    private static final double SAMPLE_DRAW = 0.27;

    private final Texts texts;
    private final Label hard = Labels.whole("", "caption");
    private final Label note = Labels.of("", "caption");
    private final HBox keys = new HBox(4);

    GridLegend(Texts texts) {
        this.texts = texts;
        getStyleClass().add("grid-legend");
        setAlignment(Pos.CENTER_LEFT);
        var swatches = new HBox();
        for (int i = 1; i <= HARDEST; i++) {
            var swatch = new Region();
            swatch.getStyleClass().addAll("swatch", "difficulty-" + i);
            swatches.getChildren().add(swatch);
        }
        swatches.setAlignment(Pos.CENTER);
        var bar = new OutcomeBar();
        bar.show(SAMPLE_WIN, SAMPLE_DRAW);
        bar.setMinWidth(54);
        bar.setMaxSize(54, 6);
        keys.setAlignment(Pos.CENTER_RIGHT);
        for (var sign : List.of("1", "X", "2")) {
            keys.getChildren().add(new KeyCap(sign));
        }
        var delete = new KeyCap(texts.cap("DELETE"));
        keys.getChildren()
                .addAll(
                        Labels.whole(texts.text("runin.keys-assume"), "caption"),
                        delete,
                        Labels.whole(texts.text("runin.keys-let-go"), "caption"));
        HBox.setMargin(delete, new Insets(0, 0, 0, 12));
        getChildren()
                .setAll(
                        Labels.whole(texts.text("runin.easy"), "caption"),
                        swatches,
                        hard,
                        bar,
                        Labels.whole(texts.text("runin.win-draw-loss"), "caption"),
                        Labels.spring(),
                        note,
                        keys);
    }

    void show(GridState state) {
        hard.setText(state.small() ? texts.text("runin.hard") : texts.text("runin.hard-pips"));
        note.setText(state.note());
        boolean roomForKeys = state.note().isEmpty() || !state.small();
        keys.setVisible(roomForKeys);
        keys.setManaged(roomForKeys);
    }
}
