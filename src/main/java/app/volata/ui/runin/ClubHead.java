package app.volata.ui.runin;

import app.volata.ui.kit.BadgeIcon;
import app.volata.ui.kit.ChangeLabel;
import app.volata.ui.kit.Labels;
import app.volata.ui.kit.States;
import app.volata.ui.kit.Texts;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The club of a row; in a large grid with its place, points and chance. */
final class ClubHead extends VBox {
    private final BadgeIcon badge;
    private final Label name = Labels.of("", "club-name");
    private final Label standing = Labels.of("", "caption");
    private final Label chance = Labels.whole("", "chance");
    private final ChangeLabel change;

    ClubHead(Texts texts, boolean small) {
        badge = new BadgeIcon(BadgeIcon.LIST);
        change = new ChangeLabel(texts);
        getStyleClass().add("run-in-club");
        setAlignment(Pos.CENTER_LEFT);
        var first = new HBox(small ? 8 : 10, badge, name);
        first.setAlignment(Pos.CENTER_LEFT);
        getChildren().add(first);
        if (!small) {
            var third = new HBox(8, chance, change);
            third.setAlignment(Pos.CENTER_LEFT);
            getChildren().addAll(standing, third);
        }
    }

    /** @param head what the chance is of; empty for none */
    void show(GridState.Row row, String head) {
        var figures = row.figures();
        badge.show(row.club());
        name.setText(row.club().shortName());
        standing.setText(row.standing());
        chance.setText(head.isEmpty() || figures.chance().isEmpty() ? "" : head + " " + figures.chance());
        var moved = figures.change();
        change.setVisible(moved != null);
        if (moved != null) {
            change.show(moved, figures.changeError());
        }
        setAccessibleText(row.club().name() + ", " + row.standing());
    }

    void current(boolean current) {
        pseudoClassStateChanged(States.CURRENT, current);
    }
}
