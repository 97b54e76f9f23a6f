package app.volata.ui.runin;

import app.volata.ui.kit.Buttons;
import app.volata.ui.kit.Command;
import app.volata.ui.kit.Labels;
import app.volata.ui.kit.Texts;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/** The page of the rooting guide. */
final class RootingPage implements RunInPart {
    private static final List<String> OUTCOMES = List.of("1", "X", "2");

    private final RootingViewModel model;
    private final Texts texts;
    private final BorderPane pane = new BorderPane();
    private final RootingBar bar;
    private final Label changeHead = Labels.of("", "caption", "track-column");
    private final VBox rows = new VBox();
    private final ScrollPane scroll;
    private final List<RootingRow> nodes = new ArrayList<>();
    private final Label note = Labels.of("", "caption", "rooting-note");
    private final List<PairNode> pairs;
    private final Label best = Labels.of("", "figure");
    private final Label worst = Labels.of("", "figure");
    private final Button assumeBest;
    private final HBox lower = new HBox();
    private final Subscription listening;

    RootingPage(RootingViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        bar = new RootingBar(model, texts);
        pairs = List.of(new PairNode(texts), new PairNode(texts));
        assumeBest = Buttons.link(texts.text("runin.assume-best"), model::assumeBest);
        assumeBest.getStyleClass().add("assume-best");
        rows.getStyleClass().add("rooting-rows");
        rows.setFocusTraversable(true);
        rows.addEventHandler(KeyEvent.KEY_PRESSED, this::keyPressed);
        scroll = new ScrollPane(new VBox(rows, note));
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        var evening = new VBox(
                4,
                Labels.of(texts.text("runin.evening"), "strong", "cell-text"),
                Labels.of(texts.text("runin.best"), "caption"),
                best,
                Labels.of(texts.text("runin.worst"), "caption"),
                worst,
                assumeBest);
        evening.getStyleClass().add("evening");
        lower.getChildren().setAll(pairs);
        lower.getChildren().add(evening);
        lower.getStyleClass().add("rooting-pairs");
        var below = new VBox(
                Labels.of(texts.text("runin.pairs-title"), "strong", "cell-text"),
                Labels.of(texts.text("runin.pairs-caption"), "caption"),
                lower);
        below.getStyleClass().add("rooting-below");
        pane.setTop(new VBox(bar, heads()));
        pane.setCenter(scroll);
        pane.setBottom(below);
        listening = Subscription.combine(
                model.state().subscribe(this::show), model.current().subscribe(_ -> showCurrent()));
    }

    private HBox heads() {
        var heads = new HBox(
                Labels.of(texts.text("runin.fixture"), "caption", "fixture-column"),
                Labels.of(texts.text("runin.root-for"), "caption", "root-column"),
                Labels.of(texts.text("runin.forecast-head"), "caption", "chances-column"));
        OUTCOMES.forEach(
                sign -> heads.getChildren().add(FiguresNode.column(Labels.whole(sign, "caption"), "outcome-column")));
        heads.getChildren().addAll(changeHead, Labels.of(texts.text("runin.swing"), "caption", "swing-column"));
        heads.getStyleClass().add("rooting-heads");
        return heads;
    }

    private void show(RootingState state) {
        bar.show(state);
        changeHead.setText(state.changeHead());
        while (nodes.size() < state.rows().size()) {
            var node = new RootingRow(state.rows().get(nodes.size()), texts, model::assume);
            node.setOnMousePressed(_ -> {
                rows.requestFocus();
                model.move(node.fixture());
            });
            nodes.add(node);
            rows.getChildren().add(node);
        }
        while (nodes.size() > state.rows().size()) {
            rows.getChildren().remove(nodes.removeLast());
        }
        double reach = state.reach();
        for (int i = 0; i < nodes.size(); i++) {
            nodes.get(i).show(state.rows().get(i), reach);
        }
        note.setText(state.note());
        for (int i = 0; i < pairs.size(); i++) {
            boolean there = i < state.pairs().size();
            pairs.get(i).setVisible(there);
            if (there) {
                pairs.get(i).show(state.pairs().get(i));
            }
        }
        best.setText(state.evening().best());
        worst.setText(state.evening().worst());
        assumeBest.setDisable(!state.evening().assumable());
        showCurrent();
    }

    private void showCurrent() {
        for (var node : nodes) {
            boolean here = node.fixture() == model.current().get();
            node.current(here);
            if (here) {
                rows.setAccessibleText(node.getAccessibleText());
                reveal(node);
            }
        }
    }

    private void reveal(Node node) {
        double seen = scroll.getViewportBounds().getHeight();
        double hidden = scroll.getContent().getLayoutBounds().getHeight() - seen;
        var bounds = node.getBoundsInParent();
        double from = scroll.getVvalue() * hidden;
        if (hidden > 0 && (bounds.getMinY() < from || bounds.getMaxY() > from + seen)) {
            scroll.setVvalue(
                    Math.clamp((bounds.getMinY() < from ? bounds.getMinY() : bounds.getMaxY() - seen) / hidden, 0, 1));
        }
    }

    private void keyPressed(KeyEvent event) {
        boolean plain = !event.isShortcutDown() && !event.isAltDown() && !event.isControlDown();
        if (plain && model.type(event.getText())) {
            event.consume();
        }
    }

    @Override
    public Node node() {
        return pane;
    }

    @Override
    public void focusFirst() {
        rows.requestFocus();
    }

    @Override
    public boolean perform(Command command, int which) {
        if (!rows.isFocused()) {
            return false;
        }
        return switch (command) {
            case RUN_IN_CELL -> {
                if (which < 2) {
                    model.move(which == 1);
                } else {
                    model.step(which == 2 ? -1 : 1);
                }
                yield true;
            }
            case ASSUME_OUTCOME -> model.type(OUTCOMES.get(which));
            case LET_GO -> model.letGo();
            default -> false;
        };
    }

    @Override
    public void close() {
        listening.unsubscribe();
    }
}
