package app.volata.ui.kit;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The frame of a view: the bar of 44 with its title, the contents, a foot. */
public final class ViewPane extends BorderPane {
    private final HBox bar = new HBox();
    private final Label title;

    public ViewPane(String title, Node content) {
        this.title = Labels.whole(title, "view-title");
        getStyleClass().add("view");
        bar.getStyleClass().add("view-bar");
        bar.getChildren().add(this.title);
        setTop(bar);
        setCenter(content);
        setMinSize(0, 0);
    }

    /** The frame of a page that lies over a view: the arrow back stands before the title. */
    public static ViewPane page(Texts texts, Host host, String title, Node content) {
        var pane = new ViewPane(title, content);
        pane.getStyleClass().add("page");
        pane.bar.getChildren().addFirst(backArrow(texts, host));
        return pane;
    }

    /** Goes back to what lies below a page. */
    public static Button backArrow(Texts texts, Host host) {
        var back = Buttons.icon(Feather.CHEVRON_LEFT, texts.withKey(Command.BACK), () -> host.perform(Command.BACK));
        back.getStyleClass().add("page-back");
        return back;
    }

    public Label title() {
        return title;
    }

    /** After the title, from the left; {@link Labels#spring} pushes what follows to the right. */
    public ViewPane tools(Node... tools) {
        bar.getChildren().addAll(tools);
        return this;
    }

    /** At the bottom; null for none. */
    public ViewPane foot(@Nullable Node foot) {
        if (foot != null) {
            foot.getStyleClass().add("view-foot");
        }
        setBottom(foot);
        return this;
    }
}
