package app.volata.ui.kit;

import java.util.function.IntConsumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** "After ——o–– matchday 34": looks back in the season. What lies ahead is on the scale and cannot be reached. */
public final class MatchdaySlider extends HBox {
    private static final double WIDTH = 112;

    private final Texts texts;
    private final IntConsumer onChosen;
    private final Slider slider = new Slider(1, 1, 1);
    private final Region filled = new Region();
    private final Label label = Labels.whole("", "cell-text", "strong");
    private int last = 1;
    private boolean showing;

    /** @param onChosen told which matchday the person chose */
    public MatchdaySlider(Texts texts, IntConsumer onChosen) {
        this.texts = texts;
        this.onChosen = onChosen;
        getStyleClass().add("matchday-slider");
        setAlignment(Pos.CENTER_LEFT);
        slider.setMinWidth(WIDTH);
        slider.setPrefWidth(WIDTH);
        slider.setMaxWidth(WIDTH);
        slider.setBlockIncrement(1);
        slider.setSnapToTicks(true);
        slider.setMajorTickUnit(1);
        slider.setMinorTickCount(0);
        slider.valueProperty().subscribe((before, now) -> moved());
        var scale = new Region();
        scale.getStyleClass().add("scale");
        filled.getStyleClass().add("filled");
        StackPane.setAlignment(filled, Pos.CENTER_LEFT);
        getChildren()
                .setAll(
                        Labels.whole(texts.text("table.after"), "cell-text", "muted"),
                        new StackPane(scale, filled, slider),
                        label);
    }

    /**
     * @param matchday the one chosen
     * @param newLast the last that can be chosen
     * @param matchdays all of the season
     */
    public void show(int matchday, int newLast, int matchdays) {
        showing = true;
        last = Math.max(1, newLast);
        slider.setMax(Math.max(1, matchdays));
        slider.setValue(Math.clamp(matchday, 1, last));
        showing = false;
        written();
    }

    private void moved() {
        if (showing) {
            return;
        }
        int chosen = (int) Math.round(slider.getValue());
        if (chosen > last) {
            slider.setValue(last);
            return;
        }
        written();
        onChosen.accept(chosen);
    }

    private void written() {
        int matchday = (int) Math.round(slider.getValue());
        var text = texts.text("table.matchday", matchday);
        label.setText(text);
        slider.setAccessibleText(texts.text("table.after") + " " + text);
        double share = slider.getMax() > 1 ? (matchday - 1) / (slider.getMax() - 1) : 1;
        filled.setMaxWidth(Math.rint(WIDTH * share));
    }
}
