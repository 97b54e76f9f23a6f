package app.volata.ui.scorers;

import app.volata.ui.kit.Labels;
import app.volata.ui.kit.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polyline;

/**
 * Goals of the leaders by matchday, as steps. Shapes with style classes, so that light, dark and print need no other code;
 * the names stand at the ends of the lines.
 */
final class RaceChart extends Region {
    private static final int STEP = 10;
    private static final double LEFT = 24;
    private static final double RIGHT = 100;
    private static final double TOP = 10;
    private static final double BOTTOM = 24;
    private static final double LABEL_GAP = 16;
    private static final double DOT = 3;

    private final Texts texts;
    private GoalRace race = new GoalRace(0, List.of(), List.of());
    private Drawn drawn = new Drawn(race, 0, 0);

    /** What the shapes that are there show, and how large. */
    private record Drawn(GoalRace race, double width, double height) {}

    RaceChart(Texts texts) {
        this.texts = texts;
        getStyleClass().add("race-chart");
        setMinSize(0, 0);
    }

    void show(GoalRace newRace) {
        if (!newRace.equals(race)) {
            race = newRace;
            setAccessibleText(race.leaders().stream()
                    .map(line -> texts.text("scorers.race-spoken", line.name(), line.goals()))
                    .collect(Collectors.joining("; ")));
            requestLayout();
        }
    }

    @Override
    protected void layoutChildren() {
        var wanted = new Drawn(race, getWidth(), getHeight());
        if (!wanted.equals(drawn)) {
            drawn = wanted;
            draw();
        }
    }

    private void draw() {
        getChildren().clear();
        if (race.leaders().isEmpty() || getWidth() <= LEFT + RIGHT) {
            return;
        }
        grid();
        race.others().forEach(line -> getChildren().add(steps(line, "faint")));
        for (int i = race.leaders().size() - 1; i >= 0; i--) {
            var line = race.leaders().get(i);
            var name = "series-" + (i + 1);
            var dot = new Circle(x(race.matchday()), y(line.goals()), DOT);
            dot.getStyleClass().addAll("end", name);
            getChildren().addAll(steps(line, name), dot);
        }
        names();
    }

    private double top() {
        return Math.max(STEP, Math.ceilDiv(race.most(), STEP) * STEP);
    }

    private double x(int matchday) {
        double width = getWidth() - LEFT - RIGHT;
        return Math.rint(LEFT + width * matchday / Math.max(1, race.matchday()));
    }

    private double y(int goals) {
        double height = getHeight() - TOP - BOTTOM;
        return Math.rint(TOP + height * (1 - goals / top()));
    }

    private void grid() {
        for (int goals = 0; goals <= top(); goals += STEP) {
            double y = y(goals) + 0.5;
            var line = new Line(LEFT, y, x(race.matchday()), y);
            line.getStyleClass().add("grid");
            getChildren().add(line);
            var number = caption(Integer.toString(goals));
            number.relocate(LEFT - 8 - number.prefWidth(-1), y - number.prefHeight(-1) / 2);
        }
        int last = race.matchday();
        for (int matchday = 0; matchday <= last; matchday += STEP) {
            int shown = Math.max(1, matchday);
            if (last - shown >= 3) {
                matchdayLabel(shown);
            }
        }
        matchdayLabel(last);
    }

    private void matchdayLabel(int matchday) {
        var number = caption(Integer.toString(matchday));
        number.relocate(x(matchday) - number.prefWidth(-1) / 2, getHeight() - BOTTOM + 6);
    }

    private Label caption(String text) {
        var label = Labels.whole(text, "caption");
        getChildren().add(label);
        label.applyCss();
        label.autosize();
        return label;
    }

    private Polyline steps(GoalRace.Line line, String style) {
        var points = new ArrayList<Double>();
        for (int matchday = 0; matchday <= race.matchday(); matchday++) {
            if (matchday > 0) {
                points.add(x(matchday));
                points.add(y(line.rising().get(matchday - 1)));
            }
            points.add(x(matchday));
            points.add(y(line.rising().get(matchday)));
        }
        var steps = new Polyline();
        steps.getPoints().setAll(points);
        steps.getStyleClass().addAll("series", style);
        return steps;
    }

    /** At the height of their line, pushed down where two would overlap. */
    private void names() {
        double free = Double.NEGATIVE_INFINITY;
        for (var line : race.leaders()) {
            var name = Labels.whole(line.name() + " " + line.goals(), "cell-text", "medium");
            getChildren().add(name);
            name.applyCss();
            name.autosize();
            double height = name.prefHeight(-1);
            double y = Math.max(free, y(line.goals()) - height / 2);
            free = y + LABEL_GAP;
            name.relocate(x(race.matchday()) + 9, y);
        }
    }
}
