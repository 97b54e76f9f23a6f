package app.volata.ui.shell;

import app.volata.model.Edit;
import app.volata.session.SeasonSession;
import app.volata.ui.kit.Command;
import app.volata.ui.kit.Hint;
import app.volata.ui.kit.Host;
import app.volata.ui.kit.Icon;
import app.volata.ui.kit.Texts;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The menu in the header; filled when it opens. */
final class MainMenu {
    private final Texts texts;
    private final SeasonSession session;
    private final Host host;
    private final Program program;

    private MainMenu(Texts texts, SeasonSession session, Host host, Program program) {
        this.texts = texts;
        this.session = session;
        this.host = host;
        this.program = program;
    }

    static MenuButton of(Texts texts, SeasonSession session, Host host, Program program) {
        var menu = new MainMenu(texts, session, host, program);
        var button = new MenuButton();
        button.setGraphic(new Icon(Feather.MENU));
        button.getStyleClass().addAll("icon-button", "main-menu");
        button.setAccessibleText(texts.text("shell.menu"));
        Hint.on(button, button::getAccessibleText);
        // a menu without entries does not open
        button.getItems().setAll(new MenuItem());
        button.setOnShowing(event -> menu.fill(button));
        return button;
    }

    private void fill(MenuButton button) {
        var recent = new Menu(texts.text("shell.recent"));
        for (var file : program.recent()) {
            var item = new MenuItem(file.getFileName().toString());
            item.setMnemonicParsing(false);
            item.setOnAction(event -> program.open(file));
            recent.getItems().add(item);
        }
        recent.setDisable(recent.getItems().isEmpty());
        button.getItems()
                .setAll(
                        item(Command.OPEN),
                        recent,
                        item(Command.SAVE_COPY),
                        new SeparatorMenuItem(),
                        item(Command.IMPORT),
                        item(Command.EXPORT),
                        new SeparatorMenuItem(),
                        step(Command.UNDO, session.undoable().get()),
                        step(Command.REDO, session.redoable().get()),
                        new SeparatorMenuItem(),
                        item(Command.FIND_ANYTHING),
                        item(Command.PANEL),
                        item(Command.APPEARANCE),
                        item(Command.SETTINGS),
                        new SeparatorMenuItem(),
                        item(Command.KEYS),
                        item(Command.AUDIT),
                        item(Command.ABOUT),
                        item(Command.QUIT));
    }

    private MenuItem item(Command command) {
        var item = new MenuItem(texts.of(command));
        item.setMnemonicParsing(false);
        item.setId(command.name());
        if (!command.keys().isEmpty()) {
            item.setAccelerator(command.keys().getFirst().combination());
        }
        item.setOnAction(event -> host.perform(command));
        return item;
    }

    private MenuItem step(Command command, @Nullable Edit edit) {
        var item = item(command);
        item.setDisable(edit == null);
        if (edit != null) {
            var season = session.state().get().season();
            item.setText(texts.of(command) + ": " + texts.words().label(edit, season));
        }
        return item;
    }
}
