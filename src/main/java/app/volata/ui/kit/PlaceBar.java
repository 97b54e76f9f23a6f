package app.volata.ui.kit;

import java.util.List;
import javafx.scene.layout.Region;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.HLineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.VLineTo;

/**
 * Final places of a club in three layers: possible (outlined), 5 to 95 % likely (thinner), the likeliest (a taller mark),
 * with hairlines where zones end. The layers that are not known are left out.
 */
public final class PlaceBar extends Region {
    private static final double POSSIBLE = 10;
    private static final double LIKELY = 6;
    private static final double MARK = 3;
    private static final double MARK_HEIGHT = 14;

    private final Region possible = part("possible");
    private final Region likely = part("likely");
    private final Region likeliest = part("likeliest");
    private final Region hairlines = part("hairlines");
    private double step;
    private Range possiblePlaces = Range.NONE;
    private Range likelyPlaces = Range.NONE;
    private int likeliestPlace;
    private int[] zoneEnds = {};

    /** Places from the best to the worst, both included; from 1. */
    public record Range(int best, int worst) {
        /** Not known. */
        public static final Range NONE = new Range(0, 0);
    }

    /**
     * @param places clubs of the league
     * @param step pixels a place: 6 in a row
     */
    public PlaceBar(int places, double step) {
        this.step = step;
        getStyleClass().add("place-bar");
        setPrefWidth(places * step);
        setMinWidth(places * step);
        hairlines.setScaleShape(false);
        hairlines.setCenterShape(false);
        getChildren().setAll(hairlines, possible, likely, likeliest);
        show(Range.NONE, Range.NONE, 0);
        heightProperty().subscribe(this::drawHairlines);
    }

    /** Another width of a place, where a wider window gives room. */
    public void step(double newStep) {
        if (newStep != step) {
            setPrefWidth(getPrefWidth() / step * newStep);
            setMinWidth(getPrefWidth());
            step = newStep;
            drawHairlines();
            requestLayout();
        }
    }

    private static Region part(String name) {
        var part = new Region();
        part.getStyleClass().add(name);
        return part;
    }

    /** Hairlines below these places. */
    public void zoneEnds(List<Integer> places) {
        zoneEnds = places.stream().mapToInt(Integer::intValue).toArray();
        drawHairlines();
    }

    /** Shows what is known; {@code mode} is the likeliest place, 0 if not known. */
    public void show(Range newPossible, Range newLikely, int mode) {
        possiblePlaces = newPossible;
        likelyPlaces = newLikely;
        likeliestPlace = mode;
        possible.setVisible(!newPossible.equals(Range.NONE));
        likely.setVisible(!newLikely.equals(Range.NONE));
        likeliest.setVisible(mode > 0);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        span(possible, possiblePlaces, POSSIBLE, 0);
        span(likely, likelyPlaces, LIKELY, 1);
        double middle = (likeliestPlace - 0.5) * step;
        likeliest.resizeRelocate(
                snapPositionX(middle - MARK / 2), snapPositionY((getHeight() - MARK_HEIGHT) / 2), MARK, MARK_HEIGHT);
    }

    /** One node for all of them: there is a bar in every row. */
    private void drawHairlines() {
        var lines = new Path();
        for (int place : zoneEnds) {
            line(lines, place * step);
        }
        hairlines.setShape(lines);
        hairlines.resize(getWidth(), getHeight());
    }

    private void line(Path lines, double x) {
        lines.getElements()
                .addAll(
                        new MoveTo(x, 0),
                        new HLineTo(x + 1),
                        new VLineTo(getHeight()),
                        new HLineTo(x),
                        new ClosePath());
    }

    private void span(Region layer, Range places, double height, double inset) {
        double left = (places.best() - 1) * step + inset;
        double right = places.worst() * step - inset;
        layer.resizeRelocate(left, snapPositionY((getHeight() - height) / 2), Math.max(0, right - left), height);
    }
}
