package app.volata.ui.table;

import app.volata.ui.kit.BadgeIcon;
import app.volata.ui.kit.Labels;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** Badge and name. */
final class ClubCell implements LineCell {
    private final BadgeIcon badge = new BadgeIcon(BadgeIcon.LIST);
    private final Label name = Labels.of("", "club-name");
    private final HBox box = new HBox(8, badge, name);

    ClubCell() {
        box.setAlignment(Pos.CENTER_LEFT);
    }

    @Override
    public Node node() {
        return box;
    }

    @Override
    public void show(TableLine line) {
        var club = line.facts().club();
        if (!club.shortName().equals(name.getText())) {
            badge.show(club);
            name.setText(club.shortName());
        }
        box.setAccessibleText(club.name());
    }
}
