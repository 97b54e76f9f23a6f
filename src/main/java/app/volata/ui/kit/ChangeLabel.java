package app.volata.ui.kit;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** A change in percentage points: triangle, sign and number; smaller than the standard error it is grey and has no triangle. */
public final class ChangeLabel extends Label {
    private static final PseudoClass SLIGHT = PseudoClass.getPseudoClass("slight");

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
        States.only(this, slight ? 2 : change > 0 ? 0 : 1, States.UP, States.DOWN, SLIGHT);
        States.only(arrow, change > 0 ? 0 : 1, States.UP, States.DOWN);
        setGraphic(slight ? null : arrow);
    }
}
