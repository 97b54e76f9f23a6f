package app.volata.ui.kit;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/** The frame of a view: the bar of 44 with its title, the contents, a foot. */
public final class ViewPane extends BorderPane {
    private final HBox bar = new HBox();

    public ViewPane(String title, Node content) {
        getStyleClass().add("view");
        bar.getStyleClass().add("view-bar");
        bar.getChildren().add(Labels.whole(title, "view-title"));
        setTop(bar);
        setCenter(content);
        setMinSize(0, 0);
    }

    public Label title() {
        return (Label) bar.getChildren().getFirst();
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
