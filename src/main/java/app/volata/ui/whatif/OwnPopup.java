package app.volata.ui.whatif;

import app.volata.ui.kit.Buttons;
import app.volata.ui.kit.Labels;
import app.volata.ui.kit.Segments;
import app.volata.ui.kit.Texts;
import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import javafx.util.StringConverter;

/** Entry of a person's own chances of a fixture, in per cent or as odds. */
final class OwnPopup {
    private static final double WIDTH = 316;
    private static final double GAP = 8;

    private final WhatIfViewModel model;
    private final Texts texts;
    private final Popup popup = new Popup();
    private final ComboBox<Integer> fixture = new ComboBox<>();
    private final Segments<Boolean> odds;
    private final List<OwnField> fields;
    private final Label follows = Labels.of("", "cell-text", "muted");
    private final Label trouble = Labels.of("", "error-text", "cell-text");
    private final Button use;
    private final TrialNode trial;
    private OwnEntry entry;

    OwnPopup(WhatIfViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        entry = OwnEntry.perCent(List.of("", "", ""), texts);
        fixture.setConverter(new Names());
        fixture.setMaxWidth(Double.MAX_VALUE);
        fixture.setAccessibleText(texts.text("whatif.fixture-choice"));
        HBox.setHgrow(fixture, Priority.ALWAYS);
        fixture.valueProperty().subscribe((_, _) -> begin());
        odds = new Segments<>(
                texts.text("whatif.own-unit"),
                List.of(false, true),
                each -> each ? texts.text("whatif.odds") : texts.text("whatif.per-cent"));
        odds.value().subscribe((_, _) -> begin());
        fields = List.of(field("1"), field("X"), field("2"));
        trouble.setWrapText(true);
        use = Buttons.primary(texts.text("whatif.use"), this::use);
        trial = new TrialNode(texts);
        popup.setOnHidden(_ -> model.trials().nothing());
        model.trials().rows().subscribe(rows -> {
            if (popup.isShowing() || rows.isEmpty()) {
                trial.show(rows);
            }
        });
        popup.setAutoHide(true);
        popup.setHideOnEscape(true);
        popup.getContent().setAll(card());
    }

    private OwnField field(String sign) {
        var field = new OwnField(sign, this::read);
        field.onEnter(this::use);
        return field;
    }

    private VBox card() {
        var close = Cross.button(popup::hide);
        close.setAccessibleText(texts.text("whatif.close"));
        var head = new HBox(GAP, fixture, close);
        head.setAlignment(Pos.CENTER_LEFT);
        var unit = new HBox(follows, Labels.spring(), odds);
        unit.setAlignment(Pos.CENTER_LEFT);
        var entries = new HBox(22);
        entries.getChildren().setAll(fields);
        var back = Buttons.plain(texts.text("whatif.forecasts-own"), this::giveBack);
        var buttons = new HBox(GAP, back, use);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        var card = new VBox(10, head, unit, entries, trouble, trial, buttons);
        card.getStyleClass().addAll("popup-card", "own-popup");
        card.setMinWidth(WIDTH);
        card.setMaxWidth(WIDTH);
        return card;
    }

    /** Opens at the right edge of the panel; a negative number begins with the first open fixture. */
    void show(Region panel, int number) {
        var open = model.openFixtures();
        if (open.isEmpty()) {
            return;
        }
        fixture.getItems().setAll(open);
        fixture.setValue(open.contains(number) ? number : open.getFirst());
        begin();
        var corner = panel.localToScreen(panel.getWidth() - WIDTH - GAP, GAP);
        if (corner != null) {
            popup.show((Node) panel, corner.getX(), corner.getY());
            read();
            fields.getFirst().focus();
        }
    }

    boolean showing() {
        return popup.isShowing();
    }

    void hide() {
        popup.hide();
    }

    /** Another fixture or another unit: begins with what is there. */
    private void begin() {
        var number = fixture.getValue();
        if (number == null) {
            return;
        }
        var known = model.ownOf(number, odds.value().get());
        var forecast = model.forecastOf(number);
        for (int i = 0; i < fields.size(); i++) {
            fields.get(i)
                    .begin(
                            known.get(i),
                            forecast.get(i).isEmpty() ? "" : texts.text("whatif.forecast", forecast.get(i)));
        }
        follows.setText(
                odds.value().get() ? texts.text("whatif.own-odds-hint") : texts.text("whatif.own-percent-hint"));
        read();
    }

    private void read() {
        var typed = fields.stream().map(OwnField::text).toList();
        entry = odds.value().get() ? OwnEntry.odds(typed, texts) : OwnEntry.perCent(typed, texts);
        trouble.setText(entry.trouble());
        trouble.setVisible(!entry.trouble().isEmpty());
        trouble.setManaged(!entry.trouble().isEmpty());
        if (fixture.getValue() != null && popup.isShowing()) {
            preview(fixture.getValue());
        }
        use.setDisable(entry.chances().isEmpty());
        IntStream.range(0, fields.size()).forEach(i -> fields.get(i).follow(entry.third()));
    }

    private void preview(int number) {
        entry.chances()
                .ifPresentOrElse(
                        chances -> model.trials().own(number, chances),
                        () -> model.trials().nothing());
    }

    private void use() {
        entry.chances().ifPresent(chances -> {
            model.setOwn(fixture.getValue(), chances);
            popup.hide();
        });
    }

    private void giveBack() {
        model.setOwn(fixture.getValue(), null);
        popup.hide();
    }

    /** Fixtures by name. */
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
