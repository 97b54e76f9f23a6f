package app.volata.ui.whatif;

import app.volata.ui.kit.Labels;
import app.volata.ui.kit.Mark;
import app.volata.ui.kit.Tag;
import app.volata.ui.kit.Texts;
import java.util.function.IntConsumer;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** An assumed result: a pin, the fixture, a way to let go of it. */
final class PinnedNode extends HBox {
    private final Texts texts;
    private final int fixture;
    private final Label name = Labels.of("", "strong", "cell-text");
    private final Tag sign = new Tag(Tag.Kind.ASSUMED, "");
    private final Label when = Labels.of("", "caption");
    private final Button letGo;

    PinnedNode(PanelState.Pinned pinned, Texts texts, IntConsumer onLetGo) {
        this.texts = texts;
        fixture = pinned.fixture();
        letGo = Cross.button(() -> onLetGo.accept(fixture));
        getStyleClass().addAll("card", "pinned");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        var first = new HBox(6, name, sign);
        first.setAlignment(Pos.CENTER_LEFT);
        getChildren().setAll(new Mark(Mark.Kind.ASSUMED, ""), new VBox(2, first, when), Labels.spring(), letGo);
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        show(pinned);
    }

    /** The pane that scrolls would take the keyboard for itself. */
    private void pressed(MouseEvent event) {
        requestFocus();
        event.consume();
    }

    int fixture() {
        return fixture;
    }

    void show(PanelState.Pinned pinned) {
        name.setText(pinned.text());
        sign.show(Tag.Kind.ASSUMED, pinned.sign());
        sign.setVisible(!pinned.sign().isEmpty());
        sign.setManaged(!pinned.sign().isEmpty());
        when.setText(pinned.when());
        var spoken = (pinned.text() + " " + pinned.sign()).strip();
        setAccessibleText(texts.text("whatif.spoken-pinned", spoken));
        letGo.setAccessibleText(texts.text("whatif.let-go", spoken));
    }
}
