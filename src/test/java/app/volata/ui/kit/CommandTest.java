package app.volata.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.volata.words.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;

class CommandTest {
    private static final List<Section> ALWAYS =
            List.of(Section.EVERYWHERE, Section.VIEWS, Section.SEASON, Section.WHAT_IF);

    private static KeyEvent press(KeyCode code, String text, boolean shift, boolean ctrl, boolean alt) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, KeyEvent.CHAR_UNDEFINED, text, code, shift, ctrl, alt, false);
    }

    @Test
    void noKeyMeansTwoThingsInOnePlace() {
        for (var view : List.of(Section.TABLE, Section.FIXTURES, Section.SCORERS, Section.RUN_IN)) {
            var doubles = new ArrayList<String>();
            var taken = new HashMap<Key, Command>();
            for (var command : Command.values()) {
                if (ALWAYS.contains(command.section()) || command.section() == view) {
                    for (var key : command.keys()) {
                        var other = taken.put(key, command);
                        if (other != null) {
                            doubles.add(key + ": " + other + " and " + command);
                        }
                    }
                }
            }
            assertEquals(List.of(), doubles, view.toString());
        }
    }

    @Test
    void everyKeyFindsItsCommand() {
        var undo = press(KeyCode.Z, "z", false, true, false);
        assertEquals(Optional.of(new Command.Pressed(Command.UNDO, 0)), Command.pressed(Section.EVERYWHERE, undo));
        var redo = press(KeyCode.Z, "Z", true, true, false);
        assertEquals(Optional.of(new Command.Pressed(Command.REDO, 0)), Command.pressed(Section.EVERYWHERE, redo));
        var scenario = press(KeyCode.DIGIT3, "3", false, false, true);
        assertEquals(Optional.of(new Command.Pressed(Command.SCENARIO, 2)), Command.pressed(Section.WHAT_IF, scenario));
        var pad = press(KeyCode.NUMPAD2, "", false, false, false);
        assertEquals(
                Optional.of(new Command.Pressed(Command.ASSUME_OUTCOME, 2)), Command.pressed(Section.WHAT_IF, pad));
    }

    @Test
    void aBracketIsWhatTheKeyboardWrites() {
        var italian = press(KeyCode.UNDEFINED, "[", false, false, false);
        assertEquals(
                Optional.of(new Command.Pressed(Command.TABLE_MATCHDAY, 0)), Command.pressed(Section.TABLE, italian));
    }

    @Test
    void everyKeyHasAnEntryForAMenu() {
        for (var command : Command.values()) {
            for (var key : command.keys()) {
                assertFalse(key.combination().getDisplayText().isEmpty(), command.toString());
            }
        }
    }

    @Test
    void keysAreCalledAsTheyArePrinted() {
        var italian = new Texts(Words.of(Locale.ITALIAN));
        assertEquals(List.of("Ctrl", "⇧", "Z"), italian.caps(Command.REDO.keys().getFirst()));
        assertEquals("Canc", italian.cap("DELETE"));
        assertTrue(italian.withKey(Command.UNDO).contains("Ctrl+Z"));
    }
}
