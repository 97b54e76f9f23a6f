package app.volata.ui.shell;

import app.volata.ui.kit.Buttons;
import app.volata.ui.kit.Command;
import app.volata.ui.kit.Host;
import app.volata.ui.kit.Labels;
import app.volata.ui.kit.Texts;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;

/** A page that lies over the view until one goes back: an arrow, its title, its tools, its contents. */
final class Page extends BorderPane {
    private final Button back;
    private final Node first;

    /** Shows this; {@code first} gets the keyboard. */
    Page(Texts texts, Host host, String title, Node content, Node first, Node... tools) {
        this.first = first;
        back = Buttons.icon(Feather.CHEVRON_LEFT, texts.withKey(Command.BACK), () -> host.perform(Command.BACK));
        back.getStyleClass().add("page-back");
        var bar = new HBox(back, Labels.whole(title, "view-title"));
        bar.getChildren().addAll(tools);
        bar.getStyleClass().add("view-bar");
        getStyleClass().addAll("view", "page");
        setTop(bar);
        setCenter(content);
        setAlignment(content, Pos.TOP_LEFT);
    }

    /** Puts the keyboard where work on this page begins. */
    void focusFirst() {
        first.requestFocus();
        if (!first.isFocused()) {
            back.requestFocus();
        }
    }
}
