package app.volata.ui.shell;

import app.volata.ui.kit.AfterFrames;
import app.volata.ui.kit.Buttons;
import app.volata.ui.kit.Command;
import app.volata.ui.kit.Host;
import app.volata.ui.kit.Labels;
import app.volata.ui.kit.PanelView;
import app.volata.ui.kit.Texts;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.animation.Interpolator;
import javafx.animation.KeyFrame;
import javafx.animation.KeyValue;
import javafx.animation.Timeline;
import javafx.application.Platform;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The what-if panel on the right, or the rail that it folds to. The panel is built when it is first open. */
final class PanelDock extends StackPane {
    static final double OPEN = 264;
    static final double RAIL = 36;

    private final Texts texts;
    private final Host host;
    private final Supplier<PanelView> make;
    private final VBox rail;
    private final Timeline folding = new Timeline();
    private @Nullable PanelView panel;
    private @Nullable Node frame;
    private boolean open;
    private boolean closed;

    PanelDock(Texts texts, Host host, Supplier<PanelView> make) {
        this.texts = texts;
        this.host = host;
        this.make = make;
        rail = rail();
        getStyleClass().add("panel-dock");
        var clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        getChildren().setAll(rail);
        width(RAIL);
        setMaxWidth(USE_PREF_SIZE);
    }

    private VBox rail() {
        var unfold =
                Buttons.icon(Feather.CHEVRON_LEFT, texts.withKey(Command.PANEL), () -> host.perform(Command.PANEL));
        var word = Labels.whole(texts.text("shell.what-if"), "rail-word");
        word.setRotate(90);
        var made = new VBox(unfold, new Group(word));
        made.getStyleClass().add("panel-rail");
        return made;
    }

    private Node frame(PanelView view) {
        var fold = Buttons.icon(Feather.CHEVRON_RIGHT, texts.withKey(Command.PANEL), () -> host.perform(Command.PANEL));
        var head =
                new HBox(Labels.whole(texts.text("shell.what-if"), "view-title"), Labels.spring(), view.head(), fold);
        head.getStyleClass().addAll("view-bar", "panel-head");
        var made = new BorderPane(view.node());
        made.setTop(head);
        made.setMinWidth(OPEN);
        made.setMaxWidth(OPEN);
        made.getStyleClass().add("panel-frame");
        return made;
    }

    boolean isOpen() {
        return open;
    }

    /** The panel, once it was open. */
    Optional<PanelView> panel() {
        return Optional.ofNullable(panel);
    }

    /** Folds it in or out; slowly only where something moves on this screen and its person does not mind. */
    void open(boolean wanted, boolean moving) {
        if (wanted == open) {
            return;
        }
        open = wanted;
        if (wanted && frame == null && moving) {
            made();
        } else if (wanted && frame == null) {
            AfterFrames.run(2, this::buildIfOpen);
        }
        show();
        double width = wanted ? OPEN : RAIL;
        folding.stop();
        if (moving && !Platform.getPreferences().isReducedMotion()) {
            var values = new KeyValue[] {
                new KeyValue(minWidthProperty(), width, Interpolator.EASE_OUT),
                new KeyValue(prefWidthProperty(), width, Interpolator.EASE_OUT)
            };
            folding.getKeyFrames().setAll(new KeyFrame(Duration.millis(160), values));
            folding.play();
        } else {
            width(width);
        }
    }

    /** In a window that opens, the panel comes after the view. */
    private void buildIfOpen() {
        if (open && !closed) {
            made();
            show();
        }
    }

    /** The panel, made now where it was never open: its keys count then, too. */
    PanelView made() {
        var made = panel;
        if (made == null) {
            made = make.get();
            panel = made;
            frame = frame(made);
        }
        return made;
    }

    private void show() {
        if (!open) {
            getChildren().setAll(rail);
        } else if (frame == null) {
            getChildren().clear();
        } else {
            getChildren().setAll(frame);
        }
    }

    private void width(double width) {
        setMinWidth(width);
        setPrefWidth(width);
    }

    void focusFirst() {
        panel().ifPresent(PanelView::focusFirst);
    }

    void close() {
        closed = true;
        folding.stop();
        panel().ifPresent(PanelView::close);
    }
}
