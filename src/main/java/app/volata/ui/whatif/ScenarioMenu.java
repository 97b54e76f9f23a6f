package app.volata.ui.whatif;

import app.volata.ui.kit.Command;
import app.volata.ui.kit.Texts;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;

/** Which scenario is in force, and the others. */
final class ScenarioMenu extends MenuButton {
    /** Hears what was chosen. */
    interface Hand {
        void clearAll();

        void load(int scenario);

        void save();

        void remove(int scenario);

        void ownChances();

        /** Asks what would be had a played match ended otherwise. */
        void flip();

        void compare();
    }

    private final Texts texts;
    private final Hand hand;
    private PanelState.Scenarios shown = new PanelState.Scenarios("", -1, false, List.of());

    ScenarioMenu(Texts texts, Hand hand) {
        this.texts = texts;
        this.hand = hand;
        getStyleClass().add("scenario-menu");
    }

    void show(PanelState.Scenarios scenarios) {
        if (scenarios.equals(shown)) {
            return;
        }
        shown = scenarios;
        setText(scenarios.label());
        setAccessibleText(texts.text("whatif.scenario", scenarios.label()));
        getItems().clear();
        var none = choice(texts.text("whatif.nothing"), !scenarios.any(), Command.CLEAR_ASSUMED, 0);
        none.setOnAction(event -> hand.clearAll());
        getItems().add(none);
        var saved = scenarios.saved();
        for (int i = 0; i < saved.size(); i++) {
            int number = i;
            var item = choice(saved.get(i), i == scenarios.current(), Command.SCENARIO, i);
            item.setOnAction(event -> hand.load(number));
            getItems().add(item);
        }
        var save = item(texts.text("whatif.save-scenario"), hand::save);
        save.setDisable(!scenarios.any() || scenarios.current() >= 0);
        getItems()
                .addAll(
                        new SeparatorMenuItem(),
                        save,
                        item(texts.text("whatif.own-chances"), hand::ownChances),
                        item(texts.text("whatif.flip"), hand::flip));
        if (!saved.isEmpty()) {
            getItems().add(item(texts.text("whatif.compare-menu"), hand::compare));
            getItems().add(removal(saved, hand::remove));
        }
    }

    private static RadioMenuItem choice(String text, boolean chosen, Command command, int key) {
        var item = new RadioMenuItem(text);
        item.setMnemonicParsing(false);
        item.setSelected(chosen);
        if (key < command.keys().size()) {
            item.setAccelerator(command.keys().get(key).combination());
        }
        return item;
    }

    private static MenuItem item(String text, Runnable action) {
        var item = new MenuItem(text);
        item.setMnemonicParsing(false);
        item.setOnAction(event -> action.run());
        return item;
    }

    private Menu removal(List<String> saved, IntConsumer remove) {
        var menu = new Menu(texts.text("whatif.remove"));
        for (int i = 0; i < saved.size(); i++) {
            int number = i;
            menu.getItems().add(item(saved.get(i), () -> remove.accept(number)));
        }
        return menu;
    }
}
