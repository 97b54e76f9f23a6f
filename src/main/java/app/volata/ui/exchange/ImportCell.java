package app.volata.ui.exchange;

import app.volata.model.Club;
import app.volata.ui.exchange.ImportLine.Group;
import app.volata.ui.kit.BadgeIcon;
import app.volata.ui.kit.Buttons;
import app.volata.ui.kit.Hint;
import app.volata.ui.kit.Icon;
import app.volata.ui.kit.Labels;
import app.volata.ui.kit.Mark;
import app.volata.ui.kit.Segments;
import app.volata.ui.kit.States;
import app.volata.ui.kit.Texts;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** A line of the preview: the head of a group, or what a line of the file says. */
final class ImportCell extends ListCell<ImportLine> {
    private static final PseudoClass TROUBLE = States.named("trouble");
    private static final PseudoClass HEAD = States.named("head");

    private final ImportViewModel model;
    private final Texts texts;

    ImportCell(ImportViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        getStyleClass().add("import-cell");
    }

    @Override
    protected void updateItem(@Nullable ImportLine line, boolean empty) {
        super.updateItem(line, empty);
        setText(null);
        setGraphic(line == null || empty ? null : row(line));
        pseudoClassStateChanged(TROUBLE, line instanceof ImportLine.Unread || line instanceof ImportLine.Unknown);
        pseudoClassStateChanged(HEAD, line instanceof ImportLine.Head);
    }

    private HBox row(ImportLine line) {
        var row = switch (line) {
            case ImportLine.Head head -> head(head);
            case ImportLine.Unread unread -> unread(unread);
            case ImportLine.Unknown unknown -> unknown(unknown);
            case ImportLine.Match match -> match(match);
        };
        row.getStyleClass().add("import-row");
        return row;
    }

    /** The keyboard goes into the field of the line, if it has one. */
    void focusField() {
        for (var selector : List.of(".import-correction", ".import-club")) {
            var field = lookup(selector);
            if (field != null) {
                field.requestFocus();
            }
        }
    }

    // heads

    private HBox head(ImportLine.Head head) {
        var row = new HBox(
                Labels.whole(name(head.group()), "strong", "cell-text"),
                Labels.whole(remark(head), "cell-text", "faint"),
                Labels.spring());
        switch (head.group()) {
            case CHANGED, NEW -> {
                boolean all = head.taken() < head.count();
                row.getChildren()
                        .add(Buttons.link(all ? takeAll(head) : texts.text("import.none"), () -> takeAll(head, all)));
            }
            case SAME -> {
                var word = texts.text(head.open() ? "import.hide" : "import.show");
                row.getChildren().add(Buttons.link(word, () -> model.unfold(Group.SAME)));
            }
            case NOT_UNDERSTOOD -> {}
        }
        row.getStyleClass().add("import-head");
        return row;
    }

    private void takeAll(ImportLine.Head head, boolean all) {
        model.takeAll(head.group(), all);
    }

    private String takeAll(ImportLine.Head head) {
        return texts.text(head.group() == Group.CHANGED ? "import.take-the-files" : "import.all-of-them");
    }

    private String name(Group group) {
        return switch (group) {
            case NOT_UNDERSTOOD -> texts.text("import.not-understood");
            case CHANGED -> texts.text("import.changed");
            case NEW -> texts.text("import.new");
            case SAME -> texts.text("import.same");
        };
    }

    private String remark(ImportLine.Head head) {
        return switch (head.group()) {
            case NOT_UNDERSTOOD -> texts.text("import.left-out-until", head.count());
            case CHANGED -> texts.text("import.yours-stay", head.count());
            case NEW -> texts.words().number(head.count());
            case SAME -> texts.text("import.nothing-to-do", head.count());
        };
    }

    // lines

    private HBox begin(int line, boolean taken, Node mark) {
        var box = new CheckBox();
        box.setSelected(taken);
        box.setFocusTraversable(false);
        box.getStyleClass().add("import-check");
        var sign = new HBox(mark);
        sign.getStyleClass().add("import-sign");
        return new HBox(box, sign, Labels.of(line == 0 ? "" : Integer.toString(line), "import-number"));
    }

    private static CheckBox box(HBox row) {
        return (CheckBox) row.getChildren().getFirst();
    }

    private HBox unread(ImportLine.Unread unread) {
        var row = begin(unread.line(), false, trouble());
        box(row).setDisable(true);
        var sentence = Labels.of(unread.sentence(), "import-sentence");
        sentence.setWrapText(true);
        Hint.on(sentence, unread::sentence);
        row.getChildren().add(sentence);
        if (!unread.text().isEmpty()) {
            row.getChildren().add(correction(unread));
        }
        return row;
    }

    /** The line itself, to be put right. */
    private TextField correction(ImportLine.Unread unread) {
        var field = new TextField(unread.text());
        field.getStyleClass().add("import-correction");
        field.setAccessibleText(texts.text("import.correct", unread.line()));
        Hint.on(field, field::getAccessibleText);
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                model.correct(unread.line(), field.getText());
                event.consume();
            }
        });
        field.focusedProperty().addListener((property, before, focused) -> {
            int at = unread.found().isEmpty() ? -1 : unread.text().indexOf(unread.found());
            if (focused && at >= 0) {
                field.selectRange(at, at + unread.found().length());
            }
        });
        return field;
    }

    private Mark trouble() {
        return new Mark(Mark.Kind.TROUBLE, texts.text("import.not-understood"));
    }

    private HBox unknown(ImportLine.Unknown unknown) {
        var row = begin(unknown.line(), false, trouble());
        box(row).setDisable(true);
        var sentence = Labels.of(texts.text("import.no-club", unknown.name()), "import-sentence");
        var choice = new ComboBox<Club>();
        choice.getItems().setAll(unknown.clubs());
        choice.setPromptText(
                texts.text("import.club-suggested", unknown.clubs().getFirst().name()));
        choice.setConverter(new Names());
        choice.setAccessibleText(texts.text("import.which-club", unknown.name()));
        choice.getStyleClass().add("import-club");
        choice.setOnAction(event -> {
            if (choice.getValue() != null) {
                model.learn(unknown.name(), choice.getValue());
            }
        });
        row.getChildren().addAll(sentence, Labels.of(unknown.told(), "import-file"), choice);
        row.getStyleClass().add("unknown");
        return row;
    }

    private HBox match(ImportLine.Match match) {
        var row = begin(match.line(), match.taken(), sign(match.group()));
        var box = box(row);
        box.setVisible(match.group() != Group.SAME);
        box.setAccessibleText(match.home().shortName() + " – " + match.away().shortName());
        box.setOnAction(event -> model.take(match, box.isSelected()));
        var file = Labels.of(match.file(), "import-file");
        file.getStyleClass().add(match.group() == Group.SAME ? "faint" : "strong");
        row.getChildren().addAll(fixture(match), Labels.of(match.season(), "import-season"), file);
        if (match.group() == Group.CHANGED) {
            row.getChildren().add(choice(match));
            row.getStyleClass().add("chosen");
        } else if (match.note() != null) {
            row.getChildren().add(Labels.of(match.note(), "import-note"));
        }
        return row;
    }

    private static HBox fixture(ImportLine.Match match) {
        var fixture = new HBox(
                new BadgeIcon(BadgeIcon.SMALL, match.home()),
                Labels.of(match.home().shortName() + " – " + match.away().shortName(), "cell-text"),
                new BadgeIcon(BadgeIcon.SMALL, match.away()));
        fixture.getStyleClass().add("import-fixture");
        return fixture;
    }

    private Segments<Boolean> choice(ImportLine.Match match) {
        var choice = new Segments<>(
                texts.text("import.choice"),
                List.of(false, true),
                taken -> texts.text(taken ? "import.take-file" : "import.keep-mine"));
        choice.choose(match.taken());
        choice.value().addListener((property, before, taken) -> model.take(match, taken));
        return choice;
    }

    private static Node sign(Group group) {
        return switch (group) {
            case CHANGED -> new Icon(Feather.REPEAT);
            case NEW -> new Icon(Feather.PLUS);
            case SAME, NOT_UNDERSTOOD -> Labels.of("=", "cell-text", "faint");
        };
    }

    /** Clubs by their names. */
    private static final class Names extends StringConverter<Club> {
        @Override
        public String toString(@Nullable Club club) {
            return club == null ? "" : club.name();
        }

        @Override
        public @Nullable Club fromString(String text) {
            return null;
        }
    }
}
