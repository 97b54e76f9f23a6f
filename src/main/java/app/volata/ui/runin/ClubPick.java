package app.volata.ui.runin;

import app.volata.model.Club;
import app.volata.ui.kit.BadgeIcon;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;

/** Chooses one club of some. */
final class ClubPick extends ComboBox<Club> {
    private static final int VISIBLE = 12;

    private boolean showing;

    ClubPick(String accessibleText, IntConsumer onChosen) {
        setAccessibleText(accessibleText);
        getStyleClass().add("club-pick");
        setCellFactory(_ -> new Cell());
        setButtonCell(new Cell());
        setVisibleRowCount(VISIBLE);
        valueProperty().subscribe((_, club) -> {
            if (!showing && club != null) {
                onChosen.accept(club.number());
            }
        });
    }

    /** Shows what is chosen without telling anyone. */
    void show(List<Club> offered, Club chosen) {
        showing = true;
        if (!getItems().equals(offered)) {
            getItems().setAll(offered);
        }
        setValue(chosen);
        showing = false;
    }

    /** Badge and name. */
    private static final class Cell extends ListCell<Club> {
        private final BadgeIcon badge = new BadgeIcon(BadgeIcon.ROW);

        @Override
        protected void updateItem(@Nullable Club club, boolean empty) {
            super.updateItem(club, empty);
            setText(club == null ? null : club.shortName());
            setGraphic(club == null ? null : badge);
            if (club != null) {
                badge.show(club);
            }
        }
    }
}
