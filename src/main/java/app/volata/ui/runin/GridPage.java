package app.volata.ui.runin;

import app.volata.ui.kit.Command;
import app.volata.ui.kit.States;
import app.volata.ui.kit.Texts;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/** The page of the grid. */
final class GridPage implements RunInPart {
    private static final List<String> OUTCOMES = List.of("1", "X", "2");

    private final GridViewModel model;
    private final GridBody body;
    private final GridLegend legend;
    private final GridLowerPane lower;
    private final ScrollPane scroll;
    private final Subscription listening;

    GridPage(GridViewModel model, int clubs, List<Integer> zoneEnds, Texts texts) {
        this.model = model;
        body = new GridBody(model, clubs, zoneEnds, texts);
        legend = new GridLegend(texts);
        lower = new GridLowerPane(texts);
        VBox.setVgrow(lower, Priority.ALWAYS);
        var content = new VBox(body, legend, lower);
        content.getStyleClass().add("grid-page");
        scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        body.addEventHandler(KeyEvent.KEY_PRESSED, this::keyPressed);
        listening = Subscription.combine(
                model.state().subscribe(this::show), model.cursor().subscribe(this::show));
    }

    private void show(GridState state) {
        body.show(state);
        legend.show(state);
        lower.show(state.lower());
        scroll.pseudoClassStateChanged(States.named("small"), state.small());
    }

    private void show(GridCursor cursor) {
        body.show(cursor);
        body.rowOf(cursor).ifPresent(this::reveal);
    }

    /** Scrolls no further than it takes. */
    private void reveal(Node row) {
        double seen = scroll.getViewportBounds().getHeight();
        double all = scroll.getContent().getLayoutBounds().getHeight();
        var bounds = row.getBoundsInParent();
        double from = scroll.getVvalue() * (all - seen);
        double to = Math.clamp(from, Math.min(bounds.getMaxY() - seen, bounds.getMinY()), bounds.getMinY());
        if (all > seen && to != from) {
            scroll.setVvalue(Math.clamp(to / (all - seen), 0, 1));
        }
    }

    @Override
    public Node node() {
        return scroll;
    }

    @Override
    public void focusFirst() {
        body.requestFocus();
    }

    /** What is typed is a score; Enter on a club looks at its fixtures. */
    private void keyPressed(KeyEvent event) {
        boolean plain = !event.isShortcutDown() && !event.isAltDown() && !event.isControlDown();
        boolean chooses = event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE;
        boolean done = plain && (chooses ? choose() : model.type(event.getText()));
        if (done) {
            event.consume();
        }
    }

    private boolean choose() {
        var at = model.cursor().get();
        if (at.club() < 0) {
            return false;
        }
        model.choose(at.club());
        return true;
    }

    @Override
    public boolean perform(Command command, int which) {
        if (!body.isFocused()) {
            return false;
        }
        return switch (command) {
            case RUN_IN_CELL -> {
                move(which);
                yield true;
            }
            case ASSUME_OUTCOME -> model.type(OUTCOMES.get(which));
            case LET_GO -> model.letGo();
            default -> false;
        };
    }

    private void move(int which) {
        switch (which) {
            case 0 -> model.move(0, -1);
            case 1 -> model.move(0, 1);
            case 2 -> model.move(-1, 0);
            default -> model.move(1, 0);
        }
    }

    @Override
    public void close() {
        listening.unsubscribe();
        body.close();
    }
}
