package app.volata.ui.table;

import app.volata.ui.kit.BadgeIcon;
import app.volata.ui.kit.Labels;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** Badge and name. */
final class ClubCell extends LineCell {
    private final BadgeIcon badge = new BadgeIcon(BadgeIcon.LIST);
    private final Label name = Labels.of("", "club-name");

    ClubCell() {
        this(new HBox(8));
    }

    private ClubCell(HBox box) {
        super(box);
        box.setAlignment(Pos.CENTER_LEFT);
        box.getChildren().setAll(badge, name);
    }

    @Override
    void show(TableLine line) {
        var club = line.facts().club();
        if (!club.shortName().equals(name.getText())) {
            badge.show(club);
            name.setText(club.shortName());
        }
        setAccessibleText(club.name());
    }
}
