package app.volata.ui.whatif;

import app.volata.ui.kit.Buttons;
import app.volata.ui.kit.Labels;
import app.volata.ui.kit.Texts;
import java.util.List;
import java.util.function.Predicate;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Asks for the name of a scenario, in the panel itself. */
final class SaveRow extends VBox {
    private final TextField name = new TextField();
    private final Label hint = Labels.of("", "caption");
    private final Button save;
    private final Predicate<String> onSave;
    private final Texts texts;
    private List<String> saved = List.of();

    /** @param onSave takes a name; false where nothing was saved */
    SaveRow(Texts texts, Predicate<String> onSave) {
        this.texts = texts;
        this.onSave = onSave;
        getStyleClass().add("save-row");
        name.setPromptText(texts.text("whatif.name"));
        name.setAccessibleText(texts.text("whatif.name"));
        name.setOnAction(event -> save());
        name.textProperty().subscribe(text -> hint());
        HBox.setHgrow(name, Priority.ALWAYS);
        save = Buttons.primary(texts.text("whatif.save"), this::save);
        save.disableProperty().bind(name.textProperty().map(String::isBlank));
        getChildren().setAll(new HBox(8, name, save), hint);
        addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
        open(false);
    }

    void open(boolean open) {
        setVisible(open);
        setManaged(open);
        if (open) {
            name.clear();
            name.requestFocus();
        }
    }

    void show(List<String> newSaved) {
        saved = newSaved;
        hint();
    }

    private void hint() {
        boolean known = saved.contains(name.getText().strip());
        hint.setText(known ? texts.text("whatif.replaces") : "");
        hint.setVisible(known);
        hint.setManaged(known);
    }

    private void keyPressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            open(false);
            event.consume();
        }
    }

    private void save() {
        if (onSave.test(name.getText())) {
            open(false);
        }
    }
}
