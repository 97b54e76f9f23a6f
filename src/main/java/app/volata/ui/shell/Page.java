package app.volata.ui.shell;

import app.volata.ui.kit.Host;
import app.volata.ui.kit.PageView;
import app.volata.ui.kit.Texts;
import app.volata.ui.kit.ViewPane;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;

/** A page of the window itself: nothing on it is of the season. */
final class Page implements PageView {
    private final ViewPane pane;
    private final Node first;

    /** Shows this; {@code first} gets the keyboard. */
    Page(Texts texts, Host host, String title, Node content, Node first, Node... tools) {
        this.first = first;
        pane = ViewPane.page(texts, host, title, content).tools(tools);
        BorderPane.setAlignment(content, Pos.TOP_LEFT);
    }

    @Override
    public Node node() {
        return pane;
    }

    @Override
    public void focusFirst() {
        first.requestFocus();
        if (!first.isFocused()) {
            pane.lookup(".page-back").requestFocus();
        }
    }

    @Override
    public void close() {}
}
