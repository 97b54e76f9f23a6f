package app.volata.ui.shell;

import app.volata.ui.kit.Command;
import app.volata.ui.kit.Section;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/**
 * Leads keys to commands. Keys with Ctrl and function keys come before the focused control, but a field keeps the undo of
 * its own typing; letters and keys of movement come before it only where it takes no text; what no control wanted comes last.
 */
final class KeyRouter {
    private final Supplier<List<Receiver>> receivers;

    /**
     * Someone who carries out commands.
     *
     * @param within where the focus must be for its keys of movement; null for anywhere
     */
    record Receiver(List<Section> sections, @Nullable Node within, Doer doer) {}

    /** Carries a command out, or says that it means nothing now. */
    @FunctionalInterface
    interface Doer {
        boolean perform(Command command, int which);
    }

    /** Asks these in turn. */
    KeyRouter(Supplier<List<Receiver>> receivers) {
        this.receivers = receivers;
    }

    /** On the way to the focused control. */
    void before(Scene scene, KeyEvent event) {
        var focus = scene.getFocusOwner();
        for (var receiver : receivers.get()) {
            for (var section : receiver.sections()) {
                var pressed = Command.pressed(section, event).orElse(null);
                if (pressed != null
                        && comesBefore(event, pressed, focus, receiver)
                        && !keepsForItself(focus, pressed.command())
                        && receiver.doer().perform(pressed.command(), pressed.which())) {
                    event.consume();
                    return;
                }
            }
        }
    }

    /** On the way back, where nobody took it. */
    void after(Scene scene, KeyEvent event) {
        boolean text = takesText(scene.getFocusOwner());
        for (var receiver : receivers.get()) {
            for (var section : receiver.sections()) {
                var pressed = Command.pressed(section, event).orElse(null);
                if (pressed != null
                        && !(text && typesText(pressed))
                        && receiver.doer().perform(pressed.command(), pressed.which())) {
                    event.consume();
                    return;
                }
            }
        }
    }

    private static boolean comesBefore(
            KeyEvent event, Command.Pressed pressed, @Nullable Node focus, Receiver receiver) {
        if (event.getCode() == KeyCode.ESCAPE) {
            return false;
        }
        if (event.isShortcutDown() || event.isAltDown() || event.getCode().isFunctionKey()) {
            return true;
        }
        return !takesText(focus) && (typesText(pressed) || isWithin(focus, receiver.within()));
    }

    private static boolean typesText(Command.Pressed pressed) {
        return pressed.command().keys().get(pressed.which()).typesText();
    }

    private static boolean isWithin(@Nullable Node focus, @Nullable Node within) {
        return within == null || focus == null || Parts.isWithin(focus, within);
    }

    private static boolean keepsForItself(@Nullable Node focus, Command command) {
        return focus instanceof TextInputControl input
                && ((command == Command.UNDO && input.isUndoable()) || (command == Command.REDO && input.isRedoable()));
    }

    private static boolean takesText(@Nullable Node focus) {
        return focus instanceof TextInputControl
                || (focus instanceof ComboBoxBase<?> combo && combo.isEditable())
                || focus instanceof Spinner<?>;
    }
}
