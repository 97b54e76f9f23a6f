package app.volata.ui.kit;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/** Labels with their classes of type, and the space between them. */
public final class Labels {
    private Labels() {}

    /** With classes of base.css: caption, muted, faint, cell-text, medium, strong, view-title … */
    public static Label of(String text, String... classes) {
        var label = new Label(text);
        label.getStyleClass().addAll(classes);
        return label;
    }

    /** One whose text is never cut. */
    public static Label whole(String text, String... classes) {
        var label = of(text, classes);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    /** A text without the frame of a label, for where there are hundreds: it is never cut, and its colour is its fill. */
    public static Text text(String words, String... classes) {
        var text = new Text(words);
        text.getStyleClass().add("text");
        text.getStyleClass().addAll(classes);
        return text;
    }

    /** Takes the space that is left in a row. */
    public static Region spring() {
        var spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        return spring;
    }
}
