package app.volata.ui.runin;

import app.volata.model.Club;
import app.volata.ui.kit.BadgeIcon;
import app.volata.ui.kit.Buttons;
import app.volata.ui.kit.Icon;
import app.volata.ui.kit.Labels;
import app.volata.ui.kit.Texts;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;

/** Whose points: one club, up to two beside it. */
final class PointsBar extends HBox {
    private final PointsViewModel model;
    private final Texts texts;
    private final ClubPick pick;
    private final HBox beside = new HBox(8);
    private final MenuButton add;
    private final Label left = Labels.of("", "cell-text", "muted");
    private List<Club> shown = List.of();

    PointsBar(PointsViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        pick = new ClubPick(texts.text("table.club"), model::choose);
        add = new MenuButton(texts.text("runin.add-club"), new Icon(Feather.PLUS));
        add.getStyleClass().add("add-club");
        beside.getStyleClass().add("beside");
        getStyleClass().add("page-bar");
        getChildren()
                .setAll(
                        Labels.whole(texts.text("table.club"), "cell-text", "muted"),
                        pick,
                        Labels.whole(texts.text("runin.beside"), "cell-text", "muted"),
                        beside,
                        add,
                        Labels.spring(),
                        left);
    }

    void show(PointsState state) {
        pick.show(state.offered(), state.clubs().getFirst());
        left.setText(state.left());
        if (!state.clubs().equals(shown)) {
            shown = state.clubs();
            var chips = new ArrayList<Node>();
            shown.stream().skip(1).forEach(club -> chips.add(chip(club)));
            beside.getChildren().setAll(chips);
        }
        add.getItems()
                .setAll(state.offered().stream()
                        .filter(club -> !shown.contains(club))
                        .map(this::item)
                        .toList());
        boolean room = shown.size() < PointsState.MOST && !add.getItems().isEmpty();
        add.setVisible(room);
        add.setManaged(room);
    }

    private HBox chip(Club club) {
        var remove = Buttons.icon(
                Feather.X, texts.text("runin.remove-club", club.shortName()), () -> model.remove(club.number()));
        remove.getStyleClass().add("chip-cross");
        var chip =
                new HBox(6, new BadgeIcon(BadgeIcon.SMALL, club), Labels.whole(club.shortName(), "cell-text"), remove);
        chip.getStyleClass().add("club-chip");
        return chip;
    }

    private MenuItem item(Club club) {
        var item = new MenuItem(club.shortName(), new BadgeIcon(BadgeIcon.SMALL, club));
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> model.add(club.number()));
        return item;
    }
}
