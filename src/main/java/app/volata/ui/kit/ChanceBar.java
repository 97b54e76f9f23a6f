package app.volata.ui.kit;

import javafx.scene.layout.Region;

/** One chance as a bar, with a mark where it would be without what is assumed. */
public final class ChanceBar extends Region {
    private static final double MARK = 3;

    private final Region track = part("track");
    private final Region fill = part("fill");
    private final Region mark = part("mark");
    private double chance;
    private double without = -1;

    public ChanceBar() {
        getStyleClass().add("chance-bar");
        mark.setVisible(false);
        getChildren().setAll(track, fill, mark);
    }

    private static Region part(String name) {
        var part = new Region();
        part.getStyleClass().add(name);
        return part;
    }

    /** A fraction of one, no mark. */
    public void show(double newChance) {
        show(newChance, -1);
    }

    /** Both fractions of one; no mark where {@code newWithout} is negative. */
    public void show(double newChance, double newWithout) {
        chance = newChance;
        without = newWithout;
        mark.setVisible(without >= 0);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        track.resizeRelocate(0, 0, width, getHeight());
        fill.resizeRelocate(0, 0, snapPositionX(width * chance), getHeight());
        double at = Math.clamp(snapPositionX(width * without - MARK / 2), 0, Math.max(0, width - MARK));
        mark.resizeRelocate(at, -2, MARK, getHeight() + 4);
    }
}
