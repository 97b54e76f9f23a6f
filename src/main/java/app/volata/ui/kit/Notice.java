package app.volata.ui.kit;

import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** What was just done, in the corner of the view, with the way to undo it. */
public final class Notice extends HBox {
    /** With this text, and a button unless it is null. */
    public Notice(String text, @Nullable Button action) {
        getStyleClass().add("notice");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        getChildren().setAll(new Icon(Feather.CHECK), Labels.whole(text));
        if (action != null) {
            getChildren().add(action);
        }
    }
}
