package app.volata.ui.club;

import app.volata.ui.kit.Labels;
import app.volata.ui.kit.PlaceBar;
import app.volata.ui.kit.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polyline;

/** The place after every matchday as a line, and at its end the final places that are likely. */
final class PlaceChart extends Region {
    private static final double LEFT = 26;
    private static final double RIGHT = 44;
    private static final double TOP = 9;
    private static final double BOTTOM = 34;
    private static final double DOT = 4;
    private static final double POSSIBLE = 10;
    private static final double LIKELY = 6;
    private static final double MARK = 14;
    private static final PseudoClass DASHED = PseudoClass.getPseudoClass("dashed");

    private final Texts texts;
    private PlaceCourse course =
            new PlaceCourse(List.of(), 0, 0, List.of(), PlaceBar.Range.NONE, PlaceBar.Range.NONE, 0);

    PlaceChart(Texts texts) {
        this.texts = texts;
        getStyleClass().add("place-chart");
        setMinSize(0, 0);
    }

    void show(PlaceCourse newCourse) {
        if (!newCourse.equals(course)) {
            course = newCourse;
            setAccessibleText(spoken());
            requestLayout();
        }
    }

    private String spoken() {
        var parts = new ArrayList<String>();
        for (int matchday = 1; matchday <= course.matchday(); matchday++) {
            parts.add(texts.text("club.spoken-place", matchday, course.places().get(matchday - 1)));
        }
        return String.join(", ", parts);
    }

    @Override
    protected void layoutChildren() {
        getChildren().clear();
        if (course.clubs() < 2 || course.matchdays() < 1) {
            return;
        }
        ahead();
        zones();
        axes();
        if (course.matchday() > 0) {
            line();
        }
        finalPlaces();
    }

    private double x(double matchday) {
        double width = getWidth() - LEFT - RIGHT;
        return Math.rint(LEFT + width * (matchday - 1) / Math.max(1, course.matchdays() - 1));
    }

    private double y(double place) {
        double height = getHeight() - TOP - BOTTOM;
        return TOP + height * (place - 1) / (course.clubs() - 1);
    }

    /** The ground of the matchdays to come. */
    private void ahead() {
        double from = x(Math.max(1, course.matchday()));
        var ground = new Region();
        ground.getStyleClass().add("ahead");
        ground.resizeRelocate(from, y(1), x(course.matchdays()) - from, y(course.clubs()) - y(1));
        getChildren().add(ground);
    }

    private void zones() {
        for (var zone : course.lines()) {
            double y = Math.rint(y(zone.place() + 0.5)) + 0.5;
            var line = new Line(LEFT, y, x(Math.max(1, course.matchday())), y);
            line.getStyleClass().add("zone-line");
            line.pseudoClassStateChanged(DASHED, !zone.main());
            getChildren().add(line);
        }
    }

    private void axes() {
        var places = new TreeSet<>(List.of(1, course.clubs()));
        course.lines().stream()
                .filter(PlaceCourse.ZoneLine::main)
                .map(PlaceCourse.ZoneLine::place)
                .forEach(places::add);
        places.add(course.clubs() / 2);
        double free = Double.NEGATIVE_INFINITY;
        for (int place : places) {
            if (y(place) >= free) {
                var label = caption(place);
                label.relocate(LEFT - 8 - label.prefWidth(-1), y(place) - label.prefHeight(-1) / 2);
                free = y(place) + label.prefHeight(-1);
            }
        }
        var matchdays = new TreeSet<>(List.of(1, course.matchdays()));
        for (int matchday = 10; matchday < course.matchdays(); matchday += 10) {
            matchdays.add(matchday);
        }
        matchdays.add(Math.max(1, course.matchday()));
        double right = Double.NEGATIVE_INFINITY;
        for (int matchday : matchdays) {
            var label = caption(matchday);
            double x = x(matchday) - label.prefWidth(-1) / 2;
            boolean fits = x > right + 4;
            label.setVisible(fits);
            label.relocate(x, getHeight() - BOTTOM + 8);
            right = fits ? x + label.prefWidth(-1) : right;
        }
    }

    private Label caption(int number) {
        return caption(texts.words().number(number));
    }

    private Label caption(String text) {
        var label = Labels.whole(text, "caption");
        getChildren().add(label);
        label.applyCss();
        label.autosize();
        return label;
    }

    private void line() {
        var points = new ArrayList<Double>();
        for (int matchday = 1; matchday <= course.matchday(); matchday++) {
            points.add(x(matchday));
            points.add(y(course.places().get(matchday - 1)));
        }
        var line = new Polyline();
        line.getPoints().setAll(points);
        line.getStyleClass().add("course");
        double now = x(course.matchday());
        var today = new Line(now + 0.5, y(1), now + 0.5, y(course.clubs()));
        today.getStyleClass().add("today");
        var dot = new Circle(now, y(course.places().getLast()), DOT);
        dot.getStyleClass().add("dot");
        getChildren().addAll(today, line, dot);
    }

    /** Likely places and the likeliest one as an upright bar. */
    private void finalPlaces() {
        if (course.likeliest() == 0) {
            return;
        }
        double from = x(Math.max(1, course.matchday()));
        double middle = Math.rint((from + x(course.matchdays())) / 2);
        var likely = course.likely();
        double step = y(2) - y(1);
        var possible = course.possible();
        if (!possible.equals(PlaceBar.Range.NONE)) {
            double height = step * (1 + possible.worst() - possible.best());
            part("possible", middle - POSSIBLE / 2, y(possible.best()) - step / 2, POSSIBLE, height);
        }
        part(
                "likely",
                middle - LIKELY / 2,
                y(likely.best()) - step / 2,
                LIKELY,
                step * (1 + likely.worst() - likely.best()));
        part("likeliest", middle - MARK / 2, Math.rint(y(course.likeliest()) - 1.5), MARK, 3);
        var shown = possible.equals(PlaceBar.Range.NONE) ? likely : possible;
        var label = caption(
                shown.best() == shown.worst()
                        ? texts.words().number(shown.best())
                        : shown.best() + "–" + shown.worst());
        double center = y((shown.best() + shown.worst()) / 2.0);
        label.relocate(x(course.matchdays()) + 8, center - label.prefHeight(-1) / 2);
    }

    private void part(String style, double x, double y, double width, double height) {
        var part = new Region();
        part.getStyleClass().add(style);
        part.resizeRelocate(x, y, width, height);
        getChildren().add(part);
    }
}
