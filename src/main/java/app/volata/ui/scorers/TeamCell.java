package app.volata.ui.scorers;

import app.volata.model.Club;
import app.volata.ui.kit.BadgeIcon;
import app.volata.ui.kit.Labels;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** Badge and name of his club; where he scored for two, the latest first. */
final class TeamCell extends ScorerCell {
    private final BadgeIcon badge = new BadgeIcon(BadgeIcon.ROW);
    private final Label name = Labels.of("");

    TeamCell() {
        this(new HBox(8));
    }

    private TeamCell(HBox box) {
        super(box);
        box.setAlignment(Pos.CENTER_LEFT);
        box.getChildren().setAll(badge, name);
    }

    @Override
    void show(ScorerLine line) {
        badge.show(line.club());
        name.setText(line.clubNames());
        setAccessibleText(line.clubs().stream().map(Club::name).collect(Collectors.joining(", ")));
    }
}
