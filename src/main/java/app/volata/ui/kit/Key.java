package app.volata.ui.kit;

import java.util.Locale;
import javafx.scene.input.KeyCharacterCombination;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/**
 * One key with its modifiers. A single character means what the keyboard writes, wherever it lies on this keyboard.
 *
 * @param name a character in upper case ({@code G}, {@code [}), or the name of a key code ({@code F1}, {@code PAGE_UP})
 * @param shortcut with Ctrl, on a Mac with Command
 */
public record Key(String name, boolean shortcut, boolean shift, boolean alt) {
    /** Reads {@code Ctrl+Shift+Z}, {@code F9}, {@code [}. */
    static Key of(String written) {
        boolean shortcut = written.startsWith("Ctrl+");
        var rest = shortcut ? written.substring(5) : written;
        boolean shift = rest.startsWith("Shift+");
        rest = shift ? rest.substring(6) : rest;
        boolean alt = rest.startsWith("Alt+");
        rest = alt ? rest.substring(4) : rest;
        return new Key(rest, shortcut, shift, alt);
    }

    /** Whether it writes a character into a text field. */
    public boolean typesText() {
        return name.length() == 1 && !shortcut && !alt;
    }

    /** Whether this is the key that was pressed. */
    public boolean matches(KeyEvent event) {
        if (event.isShortcutDown() != shortcut || event.isAltDown() != alt) {
            return false;
        }
        if (name.length() == 1 && event.getText().equalsIgnoreCase(name)) {
            return !letterOrDigit() || event.isShiftDown() == shift;
        }
        var pressed = event.getCode();
        return pressed != KeyCode.UNDEFINED
                && event.isShiftDown() == shift
                && (pressed == code() || pressed == numpad());
    }

    /** Whether it writes this character into a text field, in either case. */
    public boolean types(String character) {
        return typesText() && name.equalsIgnoreCase(character);
    }

    private boolean letterOrDigit() {
        return Character.isLetterOrDigit(name.charAt(0));
    }

    private KeyCode code() {
        return switch (name) {
            case "," -> KeyCode.COMMA;
            case "[" -> KeyCode.OPEN_BRACKET;
            case "]" -> KeyCode.CLOSE_BRACKET;
            case "/" -> KeyCode.SLASH;
            case "+" -> KeyCode.PLUS;
            case "-" -> KeyCode.MINUS;
            default ->
                name.length() == 1 && Character.isDigit(name.charAt(0))
                        ? KeyCode.valueOf("DIGIT" + name)
                        : KeyCode.valueOf(name.toUpperCase(Locale.ROOT));
        };
    }

    private KeyCode numpad() {
        return name.length() == 1 && Character.isDigit(name.charAt(0))
                ? KeyCode.valueOf("NUMPAD" + name)
                : KeyCode.UNDEFINED;
    }

    /** For the right side of a menu entry. */
    public KeyCombination combination() {
        var modifiers = new KeyCombination.Modifier[] {
            shortcut ? KeyCombination.SHORTCUT_DOWN : KeyCombination.SHORTCUT_ANY,
            shift ? KeyCombination.SHIFT_DOWN : KeyCombination.SHIFT_ANY,
            alt ? KeyCombination.ALT_DOWN : KeyCombination.ALT_ANY
        };
        return typesText() || name.equals(",")
                ? new KeyCharacterCombination(name, modifiers)
                : new KeyCodeCombination(code(), modifiers);
    }
}
