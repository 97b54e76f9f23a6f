package app.volata.ui.exchange;

import app.volata.ui.kit.BadgeIcon;
import app.volata.ui.kit.Icon;
import app.volata.ui.kit.Labels;
import app.volata.ui.kit.Mark;
import app.volata.ui.kit.States;
import app.volata.ui.kit.Texts;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** A pasted line: its text, which can be put right, and how it is read. */
final class PasteLine extends HBox {
    private static final PseudoClass TROUBLE = States.named("trouble");

    private final PasteViewModel model;
    private final Texts texts;
    private final int line;
    private final TextField field;
    private final StackPane reading = new StackPane();

    PasteLine(PasteViewModel model, Texts texts, int line) {
        this.model = model;
        this.texts = texts;
        this.line = line;
        field = new TextField(model.lines().get(line));
        field.getStyleClass().add("paste-field");
        field.setAccessibleText(texts.text("paste.line", line + 1));
        field.textProperty().addListener((property, before, text) -> model.correct(line, text));
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        var left = new HBox(Labels.of(Integer.toString(line + 1), "paste-number"), field);
        left.getStyleClass().add("paste-left");
        reading.getStyleClass().add("paste-reading");
        HBox.setHgrow(reading, javafx.scene.layout.Priority.ALWAYS);
        getStyleClass().add("paste-line");
        getChildren().setAll(left, reading);
    }

    /** Up and down go from text to text. */
    private void pressed(KeyEvent event) {
        int step = event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER
                ? 1
                : event.getCode() == KeyCode.UP ? -1 : 0;
        var all = getParent().getChildrenUnmodifiable();
        int next = all.indexOf(this) + step;
        if (step != 0 && !event.isShortcutDown()) {
            if (next >= 0 && next < all.size() && all.get(next) instanceof PasteLine other) {
                other.field.requestFocus();
            }
            event.consume();
        }
    }

    void focusField() {
        field.requestFocus();
        field.end();
    }

    boolean isAsked() {
        return getPseudoClassStates().contains(TROUBLE);
    }

    void show(PasteRow row) {
        pseudoClassStateChanged(TROUBLE, row instanceof PasteRow.Asked);
        reading.getChildren()
                .setAll(
                        switch (row) {
                            case PasteRow.Blank() -> new HBox();
                            case PasteRow.Read read -> read(read);
                            case PasteRow.Asked asked -> asked(asked);
                        });
    }

    private Node read(PasteRow.Read read) {
        var box = new CheckBox();
        box.setSelected(read.taken());
        box.setDisable(!read.fresh());
        box.setAccessibleText(read.home().shortName() + " – " + read.away().shortName());
        box.getStyleClass().add("import-check");
        box.setOnAction(event -> model.take(line, box.isSelected()));
        Node mark = read.fresh() ? new Icon(Feather.PLUS) : Labels.of("=", "cell-text", "faint");
        var sign = new HBox(mark);
        sign.getStyleClass().add("import-sign");
        var home =
                new HBox(Labels.of(read.home().shortName(), "paste-club"), new BadgeIcon(BadgeIcon.ROW, read.home()));
        home.getStyleClass().addAll("paste-side", "home");
        var away = new HBox(
                new BadgeIcon(BadgeIcon.ROW, read.away()), Labels.of(read.away().shortName(), "paste-club"));
        away.getStyleClass().addAll("paste-side", "away");
        var row = new HBox(
                box,
                sign,
                home,
                Labels.whole(texts.words().score(read.score()), "paste-score"),
                away,
                Labels.of(read.day(), "paste-day"),
                Labels.of(read.note(), "paste-note"));
        row.getStyleClass().add("paste-row");
        return row;
    }

    private Node asked(PasteRow.Asked asked) {
        var sentence = Labels.of(asked.sentence(), "paste-sentence");
        sentence.setWrapText(true);
        sentence.setGraphic(new Mark(Mark.Kind.TROUBLE, texts.text("paste.asked")));
        var group = new ToggleGroup();
        var choices = new FlowPane();
        choices.getStyleClass().add("paste-choices");
        for (int i = 0; i < asked.choices().size(); i++) {
            choices.getChildren().add(choice(asked, i, group));
        }
        var column = new VBox(sentence, choices);
        column.getStyleClass().add("paste-asked");
        return column;
    }

    private Node choice(PasteRow.Asked asked, int place, ToggleGroup group) {
        var choice = asked.choices().get(place);
        var button = new RadioButton();
        button.setToggleGroup(group);
        button.setSelected(place == asked.chosen());
        button.setAccessibleText((choice.head() + " " + choice.rest()).strip());
        button.setOnAction(event -> {
            model.choose(line, place);
            refocus(place);
        });
        var words = new HBox(button);
        if (!choice.head().isEmpty()) {
            words.getChildren().add(Labels.whole(choice.head(), "cell-text", "strong"));
        }
        words.getChildren().add(Labels.whole(choice.rest(), "cell-text"));
        words.getStyleClass().add("paste-choice");
        words.setOnMouseClicked(event -> model.choose(line, place));
        return words;
    }

    /** The choices were made anew with the reading: the keyboard stays at the one that was pressed. */
    private void refocus(int place) {
        var buttons = reading.lookupAll(".radio-button").stream().toList();
        if (place < buttons.size()) {
            buttons.get(place).requestFocus();
        }
    }
}
