package app.volata.ui.exchange;

import app.volata.ui.kit.Buttons;
import app.volata.ui.kit.Command;
import app.volata.ui.kit.Host;
import app.volata.ui.kit.KeyCap;
import app.volata.ui.kit.Labels;
import app.volata.ui.kit.States;
import app.volata.ui.kit.Texts;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** What will be written, how it is taken back, and the one button that does it. */
final class PageFoot extends HBox {
    private final Label head = Labels.of("", "cell-text", "strong");
    private final Label rest = Labels.of("", "cell-text");
    private final Label means = Labels.of("", "caption");
    private final Label trouble = Labels.of("", "form-words");
    private final Button write;

    PageFoot(Texts texts, Host host, Runnable action) {
        write = Buttons.primary("", action);
        var undo = Command.UNDO.keys().getFirst();
        var first = new HBox(head, rest);
        first.getStyleClass().add("foot-line");
        var second = new HBox(means, KeyCap.joined(texts, undo), trouble);
        second.getStyleClass().add("foot-line");
        trouble.pseudoClassStateChanged(States.ERROR, true);
        var words = new VBox(first, second);
        words.getStyleClass().add("foot-words");
        getStyleClass().add("page-foot");
        getChildren()
                .setAll(
                        words,
                        Labels.spring(),
                        Buttons.plain(texts.text("fixtures.cancel"), () -> host.perform(Command.BACK)),
                        write);
    }

    /**
     * What will be written.
     *
     * @param word on the button
     * @param possible whether there is anything to write
     */
    void show(String written, String besides, String meaning, String word, boolean possible) {
        head.setText(written);
        rest.setText(besides);
        means.setText(meaning);
        write.setText(word);
        write.setDisable(!possible);
    }

    /** Why it was not written. */
    void refuse(String sentence) {
        trouble.setText(sentence);
    }
}
