package app.volata.ui.race;

import app.volata.ui.kit.Icon;
import app.volata.ui.kit.Labels;
import app.volata.ui.kit.Texts;
import java.util.ArrayList;
import java.util.function.IntConsumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;

/** The clubs chosen, each with the look of its line; a press takes one out, the last button adds one. */
final class ChosenBar extends HBox {
    private final Texts texts;
    private final IntConsumer onLeave;
    private final IntConsumer onChoose;
    private final MenuButton add;

    ChosenBar(Texts texts, IntConsumer onLeave, IntConsumer onChoose) {
        this.texts = texts;
        this.onLeave = onLeave;
        this.onChoose = onChoose;
        getStyleClass().add("chosen-bar");
        setMinWidth(USE_PREF_SIZE);
        add = new MenuButton(texts.text("race.add"));
        add.getStyleClass().addAll("link", "add-club");
        add.setGraphic(new Icon(Feather.PLUS));
        add.setMinWidth(USE_PREF_SIZE);
    }

    void show(RaceFrame frame) {
        var nodes = new ArrayList<Node>();
        frame.chosen().forEach(line -> nodes.add(chip(line)));
        add.getItems()
                .setAll(frame.others().stream()
                        .map(club -> {
                            var item = new MenuItem(club.shortName());
                            item.setMnemonicParsing(false);
                            item.setOnAction(_ -> onChoose.accept(club.number()));
                            return item;
                        })
                        .toList());
        add.setDisable(frame.chosen().size() >= RaceViewModel.MOST);
        nodes.add(add);
        getChildren().setAll(nodes);
    }

    private Button chip(RaceLine line) {
        var cross = new Icon(Feather.X);
        var content = new HBox(
                8, NumbersCard.sample(line.series()), Labels.whole(line.club().shortName(), "cell-text"), cross);
        content.getStyleClass().add("chip-content");
        var chip = new Button();
        chip.setGraphic(content);
        chip.getStyleClass().add("chosen-chip");
        chip.setMinWidth(USE_PREF_SIZE);
        chip.setAccessibleText(texts.text("race.leave", line.club().shortName()));
        chip.setOnAction(_ -> onLeave.accept(line.club().number()));
        return chip;
    }
}
