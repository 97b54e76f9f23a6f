package app.volata.ui.shell;

import app.volata.ui.kit.Command;
import app.volata.ui.kit.Host;
import app.volata.ui.kit.Key;
import app.volata.ui.kit.KeyCap;
import app.volata.ui.kit.Labels;
import app.volata.ui.kit.SearchField;
import app.volata.ui.kit.Section;
import app.volata.ui.kit.Texts;
import app.volata.words.Names;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** All keys on one page, from the commands themselves. */
final class KeySheet {
    private static final List<List<Section>> COLUMNS = List.of(
            List.of(Section.EVERYWHERE, Section.VIEWS),
            List.of(Section.SEASON, Section.TABLE, Section.SCORERS),
            List.of(Section.FIXTURES, Section.GOALS),
            List.of(Section.RUN_IN, Section.RACE, Section.CROSS, Section.AUDIT, Section.CLUB, Section.WHAT_IF));

    private final Texts texts;
    private final HBox columns = new HBox();
    private final Page page;

    KeySheet(Texts texts, Host host) {
        this.texts = texts;
        var search = new SearchField(texts.text("keys.find"), null);
        search.getStyleClass().add("page-search");
        search.field().textProperty().addListener((_, _, typed) -> show(typed));
        columns.getStyleClass().add("key-columns");
        show("");
        var scroll = new ScrollPane(columns);
        scroll.setFitToWidth(true);
        // as high as its words need, and at least as the window is
        scroll.viewportBoundsProperty().subscribe(seen -> columns.setMinHeight(seen.getHeight()));
        page = new Page(
                texts,
                host,
                texts.text("keys.title"),
                scroll,
                search,
                search,
                Labels.spring(),
                Labels.of(texts.text("keys.same"), "muted", "cell-text"));
    }

    Page page() {
        return page;
    }

    private void show(String typed) {
        columns.getChildren().clear();
        for (var sections : COLUMNS) {
            var column = new VBox();
            column.getStyleClass().add("key-column");
            for (var section : sections) {
                column.getChildren().addAll(rows(section, typed));
            }
            HBox.setHgrow(column, Priority.ALWAYS);
            columns.getChildren().add(column);
        }
    }

    private List<Node> rows(Section section, String typed) {
        var rows = new ArrayList<Node>();
        for (var command : Command.values()) {
            boolean hasKeys = !command.keys().isEmpty() || !command.typed().isEmpty();
            if (command.section() == section && hasKeys && found(command, typed)) {
                rows.add(row(command));
            }
        }
        if (!rows.isEmpty()) {
            rows.addFirst(Labels.of(texts.of(section), "medium", "key-heading"));
        }
        return rows;
    }

    private boolean found(Command command, String typed) {
        return Names.found(texts.of(command), typed)
                || String.join(" ", caps(command))
                        .toLowerCase(texts.words().locale())
                        .contains(typed.strip().toLowerCase(texts.words().locale()));
    }

    private HBox row(Command command) {
        var keys = new HBox();
        keys.getStyleClass().add("keys");
        for (var cap : caps(command)) {
            keys.getChildren().add(cap.equals("…") ? Labels.of(cap, "faint") : new KeyCap(cap));
        }
        var words = Labels.of(Texts.small(texts.of(command)), "muted", "cell-text");
        words.setWrapText(true);
        words.setMinHeight(Label.USE_PREF_SIZE);
        var row = new HBox(keys, words);
        row.getStyleClass().add("key-row");
        return row;
    }

    private List<String> caps(Command command) {
        if (!command.typed().isEmpty()) {
            return command.typed().stream().map(texts::cap).toList();
        }
        var keys = command.keys();
        var first = texts.caps(keys.getFirst());
        if (keys.size() == 1 || command == Command.REDO) {
            return first;
        }
        var caps = new ArrayList<>(first);
        if (keys.size() > 3) {
            caps.addAll(Arrays.asList("…", texts.cap(keys.getLast().name())));
        } else {
            keys.stream().skip(1).map(Key::name).map(texts::cap).forEach(caps::add);
        }
        return caps;
    }
}
