package app.volata.ui.scorers;

import app.volata.ui.kit.Labels;
import app.volata.ui.kit.States;
import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** The colour of his line in the chart, first names, and the surname in bold. */
final class PlayerCell extends ScorerCell {
    private static final List<PseudoClass> SERIES = series();

    private final Region dot = new Region();
    private final Label first = Labels.whole("", "first-name");
    private final Label surname = Labels.of("", "surname");

    PlayerCell() {
        this(new HBox());
    }

    private PlayerCell(HBox box) {
        super(box);
        box.setAlignment(Pos.CENTER_LEFT);
        dot.getStyleClass().add("series-dot");
        box.getChildren().setAll(dot, first, surname);
    }

    private static List<PseudoClass> series() {
        var series = new ArrayList<PseudoClass>();
        for (int number = 1; number <= GoalRace.LEADERS; number++) {
            series.add(States.named("series-" + number));
        }
        return List.copyOf(series);
    }

    @Override
    void show(ScorerLine line) {
        for (int i = 0; i < SERIES.size(); i++) {
            dot.pseudoClassStateChanged(SERIES.get(i), line.series() == i + 1);
        }
        var player = line.player();
        first.setText(player.name().substring(0, player.surnameStart()));
        surname.setText(player.surname());
        setAccessibleText(player.name());
    }
}
