package app.volata.ui.whatif;

import app.volata.model.Score;
import app.volata.ui.kit.Labels;
import app.volata.ui.kit.States;
import app.volata.ui.kit.Texts;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import javafx.util.StringConverter;
import javafx.util.Subscription;

/** What the chances would be now, had a played match ended otherwise. It changes nothing. */
final class FlipPopup {
    private static final double WIDTH = 316;
    private static final double GAP = 8;

    private final WhatIfViewModel model;
    private final Texts texts;
    private final Popup popup = new Popup();
    private final ComboBox<Integer> match = new ComboBox<>();
    private final TextField score = new TextField();
    private final Label was = Labels.of("", "cell-text", "muted");
    private final TrialNode rows;
    private final Subscription listening;

    FlipPopup(WhatIfViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        rows = new TrialNode(texts);
        match.setConverter(new Names());
        match.setMaxWidth(Double.MAX_VALUE);
        match.setAccessibleText(texts.text("whatif.match-choice"));
        HBox.setHgrow(match, Priority.ALWAYS);
        match.valueProperty().subscribe((_, _) -> begin());
        score.setAccessibleText(texts.text("whatif.flip-score"));
        score.setPrefColumnCount(4);
        score.textProperty().subscribe((_, _) -> read());
        popup.setAutoHide(true);
        popup.setHideOnEscape(true);
        popup.setOnHidden(_ -> model.trials().nothing());
        popup.getContent().setAll(card());
        listening = model.trials().rows().subscribe(rows::show);
    }

    private VBox card() {
        var close = Cross.button(popup::hide);
        close.setAccessibleText(texts.text("whatif.close"));
        var head = new HBox(GAP, match, close);
        head.setAlignment(Pos.CENTER_LEFT);
        var entry =
                new HBox(GAP, Labels.whole(texts.text("whatif.flip-ended"), "cell-text"), score, Labels.spring(), was);
        entry.setAlignment(Pos.CENTER_LEFT);
        var words = Labels.of(texts.text("whatif.flip-words"), "caption");
        words.setWrapText(true);
        var card = new VBox(10, Labels.of(texts.text("whatif.flip-title"), "strong"), head, entry, rows, words);
        card.getStyleClass().addAll("popup-card", "own-popup", "flip-popup");
        card.setMinWidth(WIDTH);
        card.setMaxWidth(WIDTH);
        return card;
    }

    /** Opens at the right edge of the panel, with the latest match of the person's club without its last goal. */
    void show(Region panel) {
        var played = model.playedFixtures();
        if (played.isEmpty()) {
            return;
        }
        match.getItems().setAll(played);
        match.setValue(model.latestOfMine());
        begin();
        var corner = panel.localToScreen(panel.getWidth() - WIDTH - GAP, GAP);
        if (corner != null) {
            popup.show((Node) panel, corner.getX(), corner.getY());
            score.requestFocus();
            score.selectAll();
        }
    }

    private void begin() {
        var number = match.getValue();
        if (number != null) {
            was.setText(texts.text("whatif.flip-was", model.scoreOf(number)));
            score.setText(model.withoutLastGoal(number));
            read();
        }
    }

    private void read() {
        var number = match.getValue();
        if (number == null) {
            return;
        }
        Optional<Score> typed = Score.typed(score.getText());
        score.pseudoClassStateChanged(
                States.INVALID, typed.isEmpty() && !score.getText().isBlank());
        model.trials().flipped(number, typed.orElse(null));
    }

    boolean showing() {
        return popup.isShowing();
    }

    void hide() {
        popup.hide();
    }

    void close() {
        listening.unsubscribe();
        popup.hide();
    }

    /** Matches by name. */
    private final class Names extends StringConverter<Integer> {
        @Override
        public String toString(Integer number) {
            return number == null ? "" : model.nameOf(number);
        }

        @Override
        public Integer fromString(String name) {
            throw new UnsupportedOperationException("not editable");
        }
    }
}
