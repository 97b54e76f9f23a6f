package app.volata.ui.runin;

import app.volata.model.Assumption;
import app.volata.model.Outcome;
import app.volata.model.Side;
import app.volata.ui.kit.KeyCap;
import app.volata.ui.kit.Labels;
import app.volata.ui.kit.OutcomeButtons;
import app.volata.ui.kit.Texts;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Point2D;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import org.jspecify.annotations.Nullable;

/** 1, X and 2 for the mouse, below the cell that was clicked. */
final class AssumePopup {
    private static final double GAP = 4;
    private static final List<String> NOTHING = List.of("", "", "");

    private final GridViewModel model;
    private final Texts texts;
    private final Popup popup = new Popup();
    private final Label name = Labels.of("", "strong", "cell-text");
    private final OutcomeButtons buttons = new OutcomeButtons(this::chosen);
    private int fixture;

    AssumePopup(GridViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        var hint = new HBox(
                4, new KeyCap(texts.text("runin.score-key")), Labels.of(texts.text("runin.or-score"), "caption"));
        hint.setAlignment(Pos.CENTER_LEFT);
        var card = new VBox(8, name, buttons, hint);
        card.getStyleClass().addAll("popup-card", "assume-popup");
        popup.getContent().setAll(card);
        popup.setAutoHide(true);
        popup.setHideOnEscape(true);
        popup.setConsumeAutoHidingEvents(false);
    }

    void show(Node below, GridState.Cell cell) {
        fixture = cell.fixture();
        name.setText(model.nameOf(fixture));
        var home = cell.side() == Side.HOME ? cell.win() : cell.loss();
        var away = cell.side() == Side.HOME ? cell.loss() : cell.win();
        var percents = cell.known()
                ? Stream.of(home, cell.draw(), away)
                        .map(chance -> texts.words().number(100 * chance, 0))
                        .toList()
                : NOTHING;
        buttons.show(percents, outcome(cell.assumed()), name.getText());
        Point2D corner = below.localToScreen(0, below.getLayoutBounds().getHeight() + GAP);
        if (corner != null) {
            popup.show(below, corner.getX(), corner.getY());
        }
    }

    private static @Nullable Outcome outcome(@Nullable Assumption assumption) {
        return assumption == null ? null : assumption.outcome();
    }

    private void chosen(@Nullable Outcome outcome) {
        popup.hide();
        model.assume(fixture, outcome);
    }

    boolean showing() {
        return popup.isShowing();
    }

    void hide() {
        popup.hide();
    }
}
