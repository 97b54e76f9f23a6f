package app.volata.ui.kit;

import app.volata.model.Badge;
import app.volata.model.Club;
import javafx.geometry.Insets;
import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.CornerRadii;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.CycleMethod;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Paint;
import javafx.scene.paint.Stop;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.CubicCurveTo;
import javafx.scene.shape.HLineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.VLineTo;

/**
 * A club's badge: a shield drawn from two colours. One region with one fill: the pattern is a paint with hard edges, so
 * that hundreds of badges need no clip.
 */
public final class BadgeIcon extends Region {
    /** Sizes of the look, in pixels. */
    public static final int SMALL = 14;

    public static final int ROW = 16;
    public static final int LIST = 18;
    public static final int PAGE = 52;

    public BadgeIcon(int size) {
        getStyleClass().add("badge-icon");
        setScaleShape(false);
        setCenterShape(false);
        setShape(shield(size / 18.0));
        setMinSize(size, size);
        setPrefSize(size, size);
        setMaxSize(size, size);
        setMouseTransparent(true);
    }

    public BadgeIcon(int size, Club club) {
        this(size);
        show(club);
    }

    public void show(Club club) {
        setBackground(new Background(new BackgroundFill(paint(club.badge()), CornerRadii.EMPTY, Insets.EMPTY)));
    }

    private static Path shield(double scale) {
        return new Path(
                new MoveTo(2 * scale, 1.5 * scale),
                new HLineTo(16 * scale),
                new VLineTo(9.5 * scale),
                new CubicCurveTo(16 * scale, 13.2 * scale, 13 * scale, 15.6 * scale, 9 * scale, 17 * scale),
                new CubicCurveTo(5 * scale, 15.6 * scale, 2 * scale, 13.2 * scale, 2 * scale, 9.5 * scale),
                new ClosePath());
    }

    private static Paint paint(Badge badge) {
        var field = color(badge.fill());
        var figure = color(badge.figure());
        return switch (badge.pattern()) {
            case STRIPES -> bands(1, 0, field, figure, 0.2, 0.4, 0.6, 0.8);
            case HALVES -> bands(1, 0, field, figure, 0.5);
            case HOOP -> bands(0, 1, field, figure, 0.33, 0.63);
            case CHIEF -> bands(0, 1, figure, field, 0.32);
            case SASH -> bands(1, 1, field, figure, 0.36, 0.58);
        };
    }

    /** The two colours in turn, changing sharply at these fractions of the way from the upper left to (x, y). */
    private static LinearGradient bands(double x, double y, Color first, Color second, double... edges) {
        var stops = new Stop[edges.length * 2 + 2];
        stops[0] = new Stop(0, first);
        for (int i = 0; i < edges.length; i++) {
            stops[2 * i + 1] = new Stop(edges[i], i % 2 == 0 ? first : second);
            stops[2 * i + 2] = new Stop(edges[i], i % 2 == 0 ? second : first);
        }
        stops[stops.length - 1] = new Stop(1, edges.length % 2 == 0 ? first : second);
        return new LinearGradient(0, 0, x, y, true, CycleMethod.NO_CYCLE, stops);
    }

    private static Color color(int rgb) {
        return Color.rgb(rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF);
    }
}
