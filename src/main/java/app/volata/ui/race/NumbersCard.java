package app.volata.ui.race;

import app.volata.ui.kit.Labels;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Line;

/** The numbers of the matchday under the line. */
final class NumbersCard extends VBox {
    NumbersCard() {
        getStyleClass().addAll("popup-card", "numbers-card");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setMouseTransparent(true);
    }

    void show(RaceNumbers numbers) {
        getChildren().setAll(Labels.of(numbers.title(), "strong", "cell-text", "numbers-title"));
        for (var each : numbers.rows()) {
            var row = new HBox(
                    sample(each.series()),
                    Labels.of(each.club(), "cell-text", "club"),
                    Labels.of(each.first(), "cell-text", "number"),
                    Labels.of(each.second(), "cell-text", "strong", "number"),
                    Labels.of(each.third(), "cell-text", "faint", "number", "third"));
            row.getStyleClass().add("numbers-row");
            getChildren().add(row);
        }
        var legend = Labels.of(numbers.legend(), "caption", "numbers-legend");
        getChildren().add(legend);
    }

    /** A short piece of the line. */
    static Line sample(int series) {
        var sample = new Line(0, 0, 16, 0);
        sample.getStyleClass().addAll("series", ChartPane.style(series));
        return sample;
    }
}
