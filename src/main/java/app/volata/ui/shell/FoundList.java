package app.volata.ui.shell;

import app.volata.ui.kit.BadgeIcon;
import app.volata.ui.kit.Command;
import app.volata.ui.kit.Icon;
import app.volata.ui.kit.KeyCap;
import app.volata.ui.kit.Labels;
import app.volata.ui.kit.States;
import app.volata.ui.kit.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Found entries in groups, one of them chosen; the keyboard stays in the field above it. */
final class FoundList extends VBox {
    private final Texts texts;
    private final Consumer<PaletteModel.Entry> onDone;
    private final List<PaletteModel.Entry> entries = new ArrayList<>();
    private final List<HBox> rows = new ArrayList<>();
    private int chosen;

    FoundList(Texts texts, Consumer<PaletteModel.Entry> onDone) {
        this.texts = texts;
        this.onDone = onDone;
        getStyleClass().add("found-list");
        setAccessibleRole(AccessibleRole.LIST_VIEW);
    }

    void show(List<PaletteModel.Group> groups) {
        entries.clear();
        rows.clear();
        var nodes = new ArrayList<Node>();
        for (var group : groups) {
            nodes.add(Labels.of(group.title(), "caption", "found-title"));
            for (var entry : group.entries()) {
                nodes.add(row(entry));
            }
        }
        if (groups.isEmpty()) {
            nodes.add(Labels.of(texts.text("palette.nothing"), "muted", "found-title"));
        }
        getChildren().setAll(nodes);
        choose(0);
    }

    private HBox row(PaletteModel.Entry entry) {
        var row = new HBox(iconOf(entry));
        row.getStyleClass().add("found-row");
        row.setAccessibleRole(AccessibleRole.LIST_ITEM);
        row.setAccessibleText(entry.text() + ", " + entry.hint());
        row.getChildren().addAll(words(entry), Labels.whole(entry.hint(), "faint", "cell-text"), Labels.spring());
        if (entry.leads() instanceof PaletteModel.Leads.ToCommand to && leadsToCommand(entry)) {
            row.getChildren().add(KeyCap.row(texts, to.command().keys().getFirst()));
        } else {
            row.getChildren().add(new KeyCap(texts.cap("ENTER")));
        }
        int index = rows.size();
        row.setOnMouseMoved(event -> choose(index));
        row.setOnMouseClicked(event -> onDone.accept(entry));
        rows.add(row);
        entries.add(entry);
        return row;
    }

    private static Node iconOf(PaletteModel.Entry entry) {
        var badge = entry.badge();
        return badge == null ? new Icon(sign(entry.leads())) : new BadgeIcon(BadgeIcon.ROW, badge);
    }

    private static Feather sign(PaletteModel.Leads leads) {
        return leads instanceof PaletteModel.Leads.ToCommand(Command command)
                ? ViewSigns.of(command)
                : Feather.ARROW_RIGHT;
    }

    /** The text with what was typed in bold. */
    private static Node words(PaletteModel.Entry entry) {
        var words = new HBox();
        words.getStyleClass().add("found-words");
        int at = 0;
        for (var stretch : entry.typed()) {
            if (stretch.from() >= at) {
                words.getChildren().add(Labels.whole(entry.text().substring(at, stretch.from())));
                words.getChildren().add(Labels.whole(entry.text().substring(stretch.from(), stretch.to()), "strong"));
                at = stretch.to();
            }
        }
        words.getChildren().add(Labels.whole(entry.text().substring(at)));
        return words;
    }

    /** One up or down, around the end. */
    void move(int step) {
        if (!rows.isEmpty()) {
            choose(Math.floorMod(chosen + step, rows.size()));
        }
    }

    private void choose(int index) {
        chosen = index;
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).pseudoClassStateChanged(States.CURRENT, i == index);
            rows.get(i).getChildren().getLast().setVisible(i == index || leadsToCommand(entries.get(i)));
        }
    }

    private static boolean leadsToCommand(PaletteModel.Entry entry) {
        return entry.leads() instanceof PaletteModel.Leads.ToCommand to
                && !to.command().keys().isEmpty();
    }

    Optional<PaletteModel.Entry> chosen() {
        return entries.isEmpty() ? Optional.empty() : Optional.of(entries.get(chosen));
    }

    Optional<Node> chosenRow() {
        return rows.isEmpty() ? Optional.empty() : Optional.of(rows.get(chosen));
    }

    /** Does the chosen one, as a click does. */
    void done() {
        chosen().ifPresent(onDone);
    }
}
