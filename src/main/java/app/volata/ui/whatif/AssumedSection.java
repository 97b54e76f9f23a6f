package app.volata.ui.whatif;

import app.volata.ui.kit.Buttons;
import app.volata.ui.kit.Labels;
import app.volata.ui.kit.Texts;
import java.util.List;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** What the person has put in place of the forecast. Not there while that is nothing. */
final class AssumedSection extends VBox {
    /** Hears what the hand does. */
    interface Hand {
        void letGo(int fixture);

        void clearAll();

        /** Opens the entry of own chances; -1 for a fixture of one's choice. */
        void editOwn(int fixture);

        void giveBack(int fixture);
    }

    private final Texts texts;
    private final Label heading = Labels.whole("", "strong", "cell-text");
    private final Label ownHeading = Labels.whole("", "strong", "cell-text");
    private final KeyedNodes<Integer, PanelState.Pinned, PinnedNode> pinned;
    private final KeyedNodes<Integer, PanelState.Own, OwnNode> own;
    private final Button clear;
    private final Button save;
    private final SaveRow saveRow;
    private final Label why;
    private final Label depends = Labels.of("", "caption");

    AssumedSection(Texts texts, Hand hand, Predicate<String> onSave) {
        this.texts = texts;
        getStyleClass().addAll("section", "assumed");
        pinned = new KeyedNodes<>(
                PanelState.Pinned::fixture, each -> new PinnedNode(each, texts, hand::letGo), PinnedNode::show);
        own = new KeyedNodes<>(
                PanelState.Own::fixture,
                each -> new OwnNode(each, texts, hand::editOwn, hand::giveBack),
                OwnNode::show);
        clear = Buttons.link(texts.text("whatif.clear-all"), hand::clearAll);
        saveRow = new SaveRow(texts, onSave);
        save = Buttons.link(texts.text("whatif.save-scenario"), () -> saveRow.open(true));
        why = Labels.of(texts.text("whatif.own-shift"), "cell-text", "muted");
        why.setWrapText(true);
        depends.setWrapText(true);
        getChildren()
                .setAll(
                        ownHeading,
                        own,
                        depends,
                        line(heading, clear),
                        why,
                        pinned,
                        saveRow,
                        line(save, Buttons.link(texts.text("whatif.own-chances"), () -> hand.editOwn(-1))));
    }

    private static HBox line(Node left, Node right) {
        var line = new HBox(left, Labels.spring(), right);
        line.getStyleClass().add("link-line");
        return line;
    }

    void show(PanelState.Assumed assumed, PanelState.Scenarios scenarios) {
        int count = assumed.pinned().size();
        heading.setText(texts.text("whatif.assumed", count));
        ownHeading.setText(texts.text("whatif.own-count", assumed.own().size()));
        pinned.show(assumed.pinned());
        own.show(assumed.own());
        there(ownHeading, !assumed.own().isEmpty());
        there(own, !assumed.own().isEmpty());
        depends.setText(assumed.depends());
        there(depends, !assumed.depends().isEmpty());
        there(why, count == 0);
        there(clear, count > 0);
        there(save, count > 0 && scenarios.current() < 0);
        saveRow.show(scenarios.saved());
        if (count == 0) {
            saveRow.open(false);
        }
        there(this, count > 0 || !assumed.own().isEmpty());
    }

    private static void there(Node node, boolean there) {
        node.setVisible(there);
        node.setManaged(there);
    }

    void openSave() {
        saveRow.open(true);
    }

    List<PinnedNode> pinned() {
        return pinned.nodes();
    }
}
