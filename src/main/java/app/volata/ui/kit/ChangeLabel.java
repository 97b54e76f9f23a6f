package app.volata.ui.kit;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** A change in percentage points: triangle, sign and number; smaller than the standard error it is grey and has no triangle. */
public final class ChangeLabel extends Label {
    private static final PseudoClass SLIGHT = States.named("slight");

    private final Region arrow = new Region();
    private final Texts texts;

    public ChangeLabel(Texts texts) {
        this.texts = texts;
        getStyleClass().add("change-label");
        arrow.getStyleClass().add("change-arrow");
        setMinWidth(USE_PREF_SIZE);
    }

    /** Both in percentage points. */
    public void show(double change, double standardError) {
        boolean slight = Math.abs(change) <= standardError;
        setText(texts.words().signed(change, 1));
        var direction = change > 0 ? States.UP : States.DOWN;
        States.only(this, slight ? SLIGHT : direction, List.of(States.UP, States.DOWN, SLIGHT));
        States.only(arrow, direction, List.of(States.UP, States.DOWN));
        setGraphic(slight ? null : arrow);
    }
}
