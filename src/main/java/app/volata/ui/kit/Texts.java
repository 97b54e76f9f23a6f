package app.volata.ui.kit;

import app.volata.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The window's texts in the language chosen: what {@link Words} says, and how keys are called. */
public final class Texts {
    private static final boolean MAC = System.getProperty("os.name", "").startsWith("Mac");

    private final Words words;

    public Texts(Words words) {
        this.words = words;
    }

    public Words words() {
        return words;
    }

    /** The text of this key; keys are literals where they are used. */
    public String text(String key, Object... arguments) {
        return words.text(key, arguments);
    }

    /** What a menu calls it. */
    public String of(Command command) {
        return words.text(command.key());
    }

    public String of(Section section) {
        return words.text(section.key());
    }

    /** What a menu calls it and its first key in brackets, for a tooltip. */
    public String withKey(Command command) {
        return command.keys().isEmpty()
                ? of(command)
                : of(command) + " (" + String.join("+", caps(command.keys().getFirst())) + ")";
    }

    /** What is printed on the keys to press together. */
    public List<String> caps(Key key) {
        var caps = new ArrayList<String>();
        if (key.shortcut()) {
            caps.add(MAC ? "⌘" : text("keys.cap-ctrl"));
        }
        if (key.shift()) {
            caps.add(text("keys.cap-shift"));
        }
        if (key.alt()) {
            caps.add(text("keys.cap-alt"));
        }
        caps.add(cap(key.name()));
        return caps;
    }

    /** What is printed on one key, by its name or what is typed. */
    public String cap(String name) {
        return switch (name) {
            case "ESCAPE" -> text("keys.cap-escape");
            case "ENTER" -> text("keys.cap-enter");
            case "TAB" -> text("keys.cap-tab");
            case "DELETE" -> text("keys.cap-delete");
            case "BACK_SPACE" -> text("keys.cap-backspace");
            case "HOME" -> text("keys.cap-home");
            case "END" -> text("keys.cap-end");
            case "PAGE_UP" -> text("keys.cap-page-up");
            case "PAGE_DOWN" -> text("keys.cap-page-down");
            case "UP" -> "↑";
            case "DOWN" -> "↓";
            case "LEFT" -> "←";
            case "RIGHT" -> "→";
            default -> name;
        };
    }

    /** At the beginning of a sentence: the first letter a capital. */
    public static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /** In the middle of a sentence or a list: the first letter small. */
    public static String small(String text) {
        return text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }
}
