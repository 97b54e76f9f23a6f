package app.volata.ui.kit;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;

/** A choice of one among few, all in sight. One stop of the Tab key; the arrows choose. */
public final class Segments<T> extends HBox {
    private final List<T> values;
    private final ReadOnlyObjectWrapper<T> value;
    private final ToggleGroup group = new ToggleGroup();

    /** Of these values; the first is chosen at the start. */
    public Segments(String accessibleText, List<T> values, Function<? super T, String> label) {
        this.values = List.copyOf(values);
        this.value = new ReadOnlyObjectWrapper<>(values.getFirst());
        getStyleClass().add("segments");
        setAccessibleText(accessibleText);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setMinWidth(USE_PREF_SIZE);
        for (var each : this.values) {
            getChildren().add(button(label.apply(each), each));
        }
        button(0).pseudoClassStateChanged(States.FIRST, true);
        button(this.values.size() - 1).pseudoClassStateChanged(States.LAST, true);
        addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
        mark(0);
    }

    private ToggleButton button(String text, T each) {
        var button = new ToggleButton(text);
        button.setToggleGroup(group);
        button.setAccessibleRole(AccessibleRole.RADIO_BUTTON);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> choose(each));
        return button;
    }

    private ToggleButton button(int index) {
        return (ToggleButton) getChildren().get(index);
    }

    public ReadOnlyObjectProperty<T> value() {
        return value.getReadOnlyProperty();
    }

    /** Chooses this; nothing happens where it is not offered. */
    public void choose(T chosen) {
        int index = values.indexOf(chosen);
        if (index >= 0) {
            mark(index);
            value.set(chosen);
        }
    }

    /** Another word on the button of this value. */
    public void rename(T each, String text) {
        button(values.indexOf(each)).setText(text);
    }

    @Override
    public void requestFocus() {
        button(values.indexOf(value.get())).requestFocus();
    }

    private void mark(int index) {
        for (int i = 0; i < values.size(); i++) {
            button(i).setSelected(i == index);
            button(i).setFocusTraversable(i == index);
        }
    }

    private void keyPressed(KeyEvent event) {
        int step = event.getCode() == KeyCode.RIGHT ? 1 : event.getCode() == KeyCode.LEFT ? -1 : 0;
        if (event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN) {
            // the toggle buttons would take these for themselves and choose another one in silence
            event.consume();
        }
        if (step != 0) {
            int next = Math.clamp(values.indexOf(value.get()) + step, 0, values.size() - 1);
            choose(values.get(next));
            button(next).requestFocus();
            event.consume();
        }
    }
}
