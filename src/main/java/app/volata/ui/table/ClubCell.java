package app.volata.ui.table;

import app.volata.ui.kit.BadgeIcon;
import app.volata.ui.kit.CertainSign;
import app.volata.ui.kit.Hint;
import app.volata.ui.kit.Labels;
import app.volata.ui.kit.Tag;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/** Badge and name, and at the right what is certain of the club. */
final class ClubCell implements LineCell {
    private final BadgeIcon badge = new BadgeIcon(BadgeIcon.LIST);
    private final Label name = Labels.of("", "club-name");
    private final HBox box = new HBox(8, badge, name);
    private @Nullable Tag tag;
    private String meaning = "";

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
        line.proven().sign().ifPresentOrElse(this::show, this::showNone);
    }

    private void show(CertainSign sign) {
        if (tag == null) {
            tag = new Tag(sign.kind(), sign.tag());
            Hint.on(tag, () -> meaning);
            box.getChildren().addAll(Labels.spring(), tag);
        } else {
            tag.show(sign.kind(), sign.tag());
        }
        meaning = sign.word();
        tag.setAccessibleText(meaning);
        tag.setVisible(true);
    }

    private void showNone() {
        if (tag != null) {
            tag.setVisible(false);
        }
    }
}
