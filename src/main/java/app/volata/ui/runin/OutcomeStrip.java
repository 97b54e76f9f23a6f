package app.volata.ui.runin;

import app.volata.ui.kit.Labels;
import app.volata.ui.kit.OutcomeBar;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** The bar of three chances with their numbers below, each where its part begins as far as there is room. */
final class OutcomeStrip extends Region {
    private static final double GAP = 6;
    private static final double BAR = 6;
    private static final double NUMBERS = 3;

    private final OutcomeBar bar = new OutcomeBar();
    private final List<Label> numbers =
            List.of(Labels.whole("", "number"), Labels.whole("", "number"), Labels.whole("", "number"));
    private double first = 1;
    private double second;

    OutcomeStrip() {
        getStyleClass().add("outcome-strip");
        getChildren().add(bar);
        getChildren().addAll(numbers);
    }

    /** Fractions of one and how they are read. */
    void show(double newFirst, double newSecond, List<String> texts) {
        first = newFirst;
        second = newSecond;
        bar.show(first, second);
        for (int i = 0; i < numbers.size(); i++) {
            numbers.get(i).setText(texts.get(i));
        }
        requestLayout();
    }

    @Override
    protected double computePrefHeight(double width) {
        return BAR + NUMBERS + numbers.getFirst().prefHeight(-1);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        bar.resizeRelocate(0, 0, width, BAR);
        double end = width + GAP;
        for (int i = numbers.size() - 1; i >= 0; i--) {
            var number = numbers.get(i);
            double own = Math.ceil(number.prefWidth(-1));
            double begins = i == 0 ? 0 : width * (i == 1 ? first : first + second);
            double x = Math.max(0, Math.min(begins, end - GAP - own));
            number.resizeRelocate(Math.rint(x), BAR + NUMBERS, own, number.prefHeight(-1));
            end = x;
        }
    }
}
