package app.volata.ui.kit;

import javafx.scene.layout.Region;

/** Chances of home win, draw and away win as parts of one bar: full, half-tone and hollow, like the letters of the form. */
public final class OutcomeBar extends Region {
    private final Region home = part("home");
    private final Region draw = part("draw");
    private final Region away = part("away");
    private double homeWin = 1;
    private double drawn;

    public OutcomeBar() {
        getStyleClass().add("outcome-bar");
        getChildren().setAll(home, draw, away);
    }

    private static Region part(String name) {
        var part = new Region();
        part.getStyleClass().add(name);
        return part;
    }

    /** Fractions of one; the away win is the rest. */
    public void show(double newHomeWin, double newDraw) {
        homeWin = newHomeWin;
        drawn = newDraw;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double first = snapPositionX(getWidth() * homeWin);
        double second = snapPositionX(getWidth() * (homeWin + drawn));
        home.resizeRelocate(0, 0, first, getHeight());
        draw.resizeRelocate(first, 0, second - first, getHeight());
        away.resizeRelocate(second, 0, getWidth() - second, getHeight());
    }
}
