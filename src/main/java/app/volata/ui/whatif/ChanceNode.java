package app.volata.ui.whatif;

import app.volata.ui.kit.BadgeIcon;
import app.volata.ui.kit.ChanceBar;
import app.volata.ui.kit.ChangeLabel;
import app.volata.ui.kit.Labels;
import app.volata.ui.kit.Texts;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** One chance: who, how likely, and where something is assumed, how likely without it and how far apart. */
final class ChanceNode extends VBox {
    private static final Insets BESIDE_BADGE = new Insets(0, 0, 0, 8);

    private final Texts texts;
    private final BadgeIcon badge = new BadgeIcon(BadgeIcon.ROW);
    private final Label name = Labels.of("", "who");
    private final Label with = Labels.whole("", "with");
    private final Label without = Labels.whole("", "without");
    private final ChangeLabel change;
    private final StackPane changeColumn;
    private final ChanceBar bar = new ChanceBar();

    ChanceNode(Texts texts) {
        this.texts = texts;
        getStyleClass().add("chance-row");
        setAccessibleRole(AccessibleRole.TEXT);
        change = new ChangeLabel(texts);
        changeColumn = new StackPane(change);
        changeColumn.getStyleClass().add("change-column");
        changeColumn.setAlignment(Pos.CENTER_RIGHT);
        var line = new HBox(badge, name, Labels.spring(), with, without, changeColumn);
        line.getStyleClass().add("line");
        getChildren().setAll(line, bar);
    }

    void show(PanelState.Chance chance, boolean compared) {
        var club = chance.club();
        badge.setVisible(club != null);
        badge.setManaged(club != null);
        HBox.setMargin(name, club == null ? Insets.EMPTY : BESIDE_BADGE);
        if (club != null) {
            badge.show(club);
        }
        name.setText(chance.name());
        with.setText(texts.words().chance(chance.with()));
        without.setVisible(compared);
        without.setManaged(compared);
        changeColumn.setVisible(compared);
        changeColumn.setManaged(compared);
        if (compared) {
            without.setText(texts.words().chance(chance.without()));
            change.show(chance.change(), chance.changeError());
            bar.show(chance.with(), chance.without());
        } else {
            bar.show(chance.with());
        }
        setAccessibleText(
                compared
                        ? texts.text(
                                "whatif.spoken-compared",
                                chance.name(),
                                with.getText(),
                                without.getText(),
                                change.getText())
                        : texts.text("whatif.spoken-chance", chance.name(), with.getText()));
    }
}
