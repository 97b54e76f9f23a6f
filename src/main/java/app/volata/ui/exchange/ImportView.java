package app.volata.ui.exchange;

import app.volata.ui.exchange.ImportLine.Group;
import app.volata.ui.kit.Buttons;
import app.volata.ui.kit.Command;
import app.volata.ui.kit.EmptyState;
import app.volata.ui.kit.Host;
import app.volata.ui.kit.Icon;
import app.volata.ui.kit.Labels;
import app.volata.ui.kit.PageView;
import app.volata.ui.kit.Segments;
import app.volata.ui.kit.Texts;
import app.volata.ui.kit.Theme;
import app.volata.ui.kit.ViewPane;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** A file before it is imported: what is not understood, what changes, what is new, and the button that writes it. */
public final class ImportView implements PageView {
    /** The address of its style sheet. */
    public static final String SHEET = Theme.sheet(ImportView.class, "exchange.css");

    private final ImportViewModel model;
    private final Texts texts;
    private final Host host;
    private final ListView<ImportLine> list = new ListView<>();
    private final Segments<Optional<Group>> groups;
    private final PageFoot foot;
    private final ViewPane node;
    private final ChangeListener<ImportViewModel.Screen> onScreen = (property, before, now) -> show(now);

    /** @param another asks for another file */
    public ImportView(ImportViewModel model, Texts texts, Host host, Runnable another) {
        this.model = model;
        this.texts = texts;
        this.host = host;
        var all = new ArrayList<Optional<Group>>(List.of(Optional.empty()));
        for (var group : List.of(Group.NEW, Group.CHANGED, Group.SAME, Group.NOT_UNDERSTOOD)) {
            all.add(Optional.of(group));
        }
        groups = new Segments<>(texts.text("import.which-lines"), all, this::word);
        groups.value().addListener((property, before, chosen) -> model.show(chosen.orElse(null)));
        foot = new PageFoot(texts, host, this::write);
        list.setCellFactory(_ -> new ImportCell(model, texts));
        list.getStyleClass().add("import-list");
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        var about = Labels.of(model.about(), "cell-text", "faint");
        node = ViewPane.page(texts, host, texts.text("import.title"), content())
                .tools(
                        new Icon(Feather.FILE),
                        Labels.whole(model.fileName(), "strong", "cell-text"),
                        about,
                        Labels.spring(),
                        Buttons.plain(texts.text("import.another"), another))
                .foot(model.refusal().isPresent() ? null : foot);
        node.getStyleClass().add("import-page");
        model.screen().addListener(onScreen);
        show(model.screen().get());
    }

    private Node content() {
        var refusal = model.refusal();
        if (refusal.isPresent()) {
            var place = new StackPane(new EmptyState(texts.text("import.nothing-read"), refusal.get()));
            place.getStyleClass().add("import-empty");
            return place;
        }
        var bar = new HBox(groups, Labels.spring(), Labels.of(texts.text("import.matched-by"), "cell-text", "faint"));
        bar.getStyleClass().add("import-bar");
        var head = new HBox(
                Labels.of(texts.text("import.line"), "import-number"),
                Labels.of(texts.text("import.fixture"), "import-fixture"),
                Labels.of(texts.text("import.in-this-season"), "import-season"),
                Labels.of(texts.text("import.in-the-file"), "import-file"),
                Labels.of(texts.text("import.choice")));
        head.getStyleClass().add("import-columns");
        var content = new BorderPane(list);
        content.setTop(new VBox(bar, head));
        return content;
    }

    private String word(Optional<Group> group) {
        var screen = model.screen().get();
        return group.map(each -> switch (each) {
                    case NEW -> texts.text("import.show-new", screen.count(Group.NEW));
                    case CHANGED -> texts.text("import.show-changed", screen.count(Group.CHANGED));
                    case SAME -> texts.text("import.show-same", screen.count(Group.SAME));
                    case NOT_UNDERSTOOD -> texts.text("import.show-not-understood", screen.count(Group.NOT_UNDERSTOOD));
                })
                .orElseGet(() -> texts.text("import.show-all", screen.all()));
    }

    private void show(ImportViewModel.Screen screen) {
        int at = list.getSelectionModel().getSelectedIndex();
        list.getItems().setAll(screen.lines());
        list.getSelectionModel().select(Math.min(at, screen.lines().size() - 1));
        groups.rename(Optional.empty(), word(Optional.empty()));
        Arrays.stream(Group.values()).map(Optional::of).forEach(group -> groups.rename(group, word(group)));
        int leftOut = screen.count(Group.NOT_UNDERSTOOD);
        foot.show(
                texts.text("import.will-be-written", screen.changes()),
                texts.text("import.of-them", screen.willBeNew(), screen.willChange())
                        + (leftOut == 0 ? "" : " " + texts.text("import.left-out", leftOut)),
                texts.text("import.copy-first", model.copyName()),
                texts.text("import.do", screen.changes()),
                screen.changes() > 0);
    }

    /** Space takes the line at the cursor, or leaves it; Enter goes into its field. */
    private void pressed(KeyEvent event) {
        var line = list.getSelectionModel().getSelectedItem();
        boolean inList = list.isFocused();
        if (inList && event.getCode() == KeyCode.SPACE && line instanceof ImportLine.Match match) {
            model.take(match, !match.taken());
            event.consume();
        } else if (inList && event.getCode() == KeyCode.SPACE && line instanceof ImportLine.Head head) {
            model.unfold(head.group());
            event.consume();
        } else if (inList && event.getCode() == KeyCode.ENTER) {
            intoField();
            event.consume();
        }
    }

    private void intoField() {
        list.lookupAll(".import-cell").stream()
                .map(ImportCell.class::cast)
                .filter(ImportCell::isSelected)
                .forEach(ImportCell::focusField);
    }

    private void write() {
        int changes = model.screen().get().changes();
        model.write().thenAccept(problem -> {
            if (problem.isPresent()) {
                foot.refuse(texts.words().problem(problem.get()));
            } else {
                host.perform(Command.BACK);
                host.done(texts.text("import.done", changes));
            }
        });
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void focusFirst() {
        list.requestFocus();
        if (list.getSelectionModel().isEmpty()) {
            list.getSelectionModel().select(Math.min(1, list.getItems().size() - 1));
        }
    }

    @Override
    public void close() {
        model.screen().removeListener(onScreen);
        model.close();
    }
}
