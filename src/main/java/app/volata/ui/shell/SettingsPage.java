package app.volata.ui.shell;

import app.volata.session.Appearance;
import app.volata.session.Settings;
import app.volata.ui.kit.Command;
import app.volata.ui.kit.Host;
import app.volata.ui.kit.Labels;
import app.volata.ui.kit.Segments;
import app.volata.ui.kit.Texts;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.layout.GridPane;

/** Look, language and the panel; every choice holds at once. */
final class SettingsPage {
    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.ITALIAN);

    private final Texts texts;
    private final Settings settings;
    private final GridPane grid = new GridPane();
    private final Page page;

    SettingsPage(Texts texts, Host host, Path file, Settings settings, Program program) {
        this.texts = texts;
        this.settings = settings;
        grid.getStyleClass().add("settings");
        var look = new Segments<>(texts.text("settings.look"), List.of(Appearance.values()), this::name);
        look.choose(settings.appearance());
        look.value().subscribe((_, chosen) -> program.appearance(chosen));
        row(texts.text("settings.look"), look, texts.text("settings.look-hint"));
        var language = new Segments<>(texts.text("settings.language"), LANGUAGES, SettingsPage::name);
        language.choose(texts.words().locale());
        language.value().subscribe((_, chosen) -> program.language(chosen));
        row(texts.text("settings.language"), language, texts.text("settings.language-hint"));
        for (var view : List.of(Command.TABLE, Command.FIXTURES, Command.SCORERS, Command.RUN_IN, Command.RACE)) {
            row(texts.text("settings.panel", texts.of(view)), panel(view), "");
        }
        row(
                texts.text("settings.file"),
                Labels.of(file.toString(), "muted", "cell-text", "file-path"),
                texts.text("settings.file-hint"));
        page = new Page(texts, host, texts.text("settings.title"), grid, look);
    }

    Page page() {
        return page;
    }

    private void row(String name, Node control, String hint) {
        grid.addRow(grid.getRowCount(), Labels.of(name, "medium"), control, Labels.of(hint, "faint", "cell-text"));
    }

    /** Unless a person said otherwise: some views need the width. */
    static boolean panelBeside(Command view) {
        return view != Command.SCORERS && view != Command.RACE;
    }

    private Segments<Boolean> panel(Command view) {
        var panel = new Segments<>(
                texts.text("settings.panel", texts.of(view)),
                List.of(true, false),
                open -> open ? texts.text("settings.panel-open") : texts.text("settings.panel-folded"));
        panel.choose(settings.panelOpen(view.name(), panelBeside(view)));
        panel.value().subscribe((_, open) -> settings.rememberPanel(view.name(), open));
        return panel;
    }

    private String name(Appearance appearance) {
        return switch (appearance) {
            case LIGHT -> texts.text("settings.light");
            case DARK -> texts.text("settings.dark");
            case SYSTEM -> texts.text("settings.system");
        };
    }

    /** A language is called as its speakers call it. */
    private static String name(Locale language) {
        return language.equals(Locale.ITALIAN) ? "Italiano" : "English";
    }
}
