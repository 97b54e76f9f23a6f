package app.volata.ui.kit;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyEvent;

/**
 * Everything that a key or a menu does, in one place: menus, tooltips, the palette and the key sheet are built from it.
 * A command with several keys is told which of them was pressed ({@link Pressed}).
 */
@SuppressWarnings("ImmutableEnumChecker") // its lists are unmodifiable ones of values
public enum Command {
    FIND_ANYTHING(Section.EVERYWHERE, "command.find-anything", "Ctrl+K"),
    FIND_CLUB(Section.EVERYWHERE, "command.find-club", "Ctrl+F"),
    KEYS(Section.EVERYWHERE, "command.keys", "F1"),
    UNDO(Section.EVERYWHERE, "command.undo", "Ctrl+Z"),
    REDO(Section.EVERYWHERE, "command.redo", "Ctrl+Shift+Z", "Ctrl+Y"),
    NEXT_PART(Section.EVERYWHERE, "command.next-part", "F6"),
    PREVIOUS_PART(Section.EVERYWHERE, "command.previous-part", "Shift+F6"),
    SETTINGS(Section.EVERYWHERE, "command.settings", "Ctrl+,"),
    APPEARANCE(Section.EVERYWHERE, "command.appearance", "Ctrl+D"),
    BACK(Section.EVERYWHERE, "command.back", "ESCAPE"),
    ABOUT(Section.EVERYWHERE, "command.about"),
    QUIT(Section.EVERYWHERE, "command.quit", "Ctrl+Q"),

    TABLE(Section.VIEWS, "command.table", "Ctrl+1"),
    FIXTURES(Section.VIEWS, "command.fixtures", "Ctrl+2"),
    SCORERS(Section.VIEWS, "command.scorers", "Ctrl+3"),
    RUN_IN(Section.VIEWS, "command.run-in", "Ctrl+4"),
    RACE(Section.VIEWS, "command.race", "Ctrl+5"),
    AUDIT(Section.VIEWS, "command.audit"),
    CROSS_TABLE(Section.VIEWS, "command.cross-table", "Ctrl+T"),
    PANEL(Section.VIEWS, "command.panel", "F9"),

    OPEN(Section.SEASON, "command.open", "Ctrl+O"),
    SAVE(Section.SEASON, "command.save", "Ctrl+S"),
    SAVE_COPY(Section.SEASON, "command.save-copy", "Ctrl+Shift+S"),
    IMPORT(Section.SEASON, "command.import", "Ctrl+I"),
    EXPORT(Section.SEASON, "command.export", "Ctrl+E"),
    FOLLOW(Section.SEASON, "command.follow"),

    TABLE_ROW(Section.TABLE, "command.table-row", "UP", "DOWN"),
    WHY(Section.TABLE, "command.why", "W"),
    PROOF(Section.TABLE, "command.proof", "P"),
    TABLE_MATCHDAY(Section.TABLE, "command.table-matchday", "[", "]"),
    TABLE_ENDS(Section.TABLE, "command.table-ends", "HOME", "END"),
    RULES(Section.TABLE, "command.rules", "T"),
    COPY_TABLE(Section.TABLE, "command.copy-table", "Ctrl+Shift+C"),

    WRITE_SCORE(Section.FIXTURES, "command.write-score", List.of("2-1", "ENTER")),
    LEAVE_SCORE(Section.FIXTURES, "command.leave-score", List.of("ESCAPE")),
    CLEAR_SCORE(Section.FIXTURES, "command.clear-score", List.of("-", "ENTER")),
    GOALS(Section.FIXTURES, "command.goals", "G"),
    STATUS(Section.FIXTURES, "command.status", "S"),
    MATCH(Section.FIXTURES, "command.match", "M"),
    PASTE(Section.FIXTURES, "command.paste", "Ctrl+V"),
    ASSUME(Section.FIXTURES, "command.assume", "A"),
    MATCHDAY(Section.FIXTURES, "command.matchday", "PAGE_UP", "PAGE_DOWN"),

    GOAL(Section.GOALS, "command.goal", List.of("Vecino 81")),
    PENALTY(Section.GOALS, "command.penalty", List.of("81 p")),
    OWN_GOAL(Section.GOALS, "command.own-goal", List.of("9 og")),
    ADDED_TIME(Section.GOALS, "command.added-time", List.of("90+3")),
    TAKE_GOAL_OUT(Section.GOALS, "command.take-goal-out", List.of("BACK_SPACE")),

    FILTER_SCORERS(Section.SCORERS, "command.filter-scorers", "/"),
    SCORERS_MATCHDAY(Section.SCORERS, "command.scorers-matchday", "[", "]"),
    COPY_SCORERS(Section.SCORERS, "command.copy-scorers", "Ctrl+Shift+C"),

    RACE_MATCHDAY(Section.RACE, "command.race-matchday", "LEFT", "RIGHT"),
    RACE_ENDS(Section.RACE, "command.race-ends", "HOME", "END"),
    COPY_RACE(Section.RACE, "command.copy-race", "Ctrl+Shift+C"),

    AUDIT_BIN(Section.AUDIT, "command.audit-bin", "LEFT", "RIGHT"),

    CROSS_CELL(Section.CROSS, "command.cross-cell", "UP", "DOWN", "LEFT", "RIGHT"),
    COPY_CROSS(Section.CROSS, "command.copy-cross", "Ctrl+Shift+C"),

    OTHER_CLUB(Section.CLUB, "command.other-club", "[", "]"),
    FOLLOW_CLUB(Section.CLUB, "command.follow-club", "F"),

    RUN_IN_CELL(Section.RUN_IN, "command.run-in-cell", "UP", "DOWN", "LEFT", "RIGHT"),
    RUN_IN_PAGE(Section.RUN_IN, "command.run-in-page", "[", "]"),

    ASSUME_OUTCOME(Section.WHAT_IF, "command.assume-outcome", "1", "X", "2"),
    COMPARE(Section.WHAT_IF, "command.compare"),
    FLIP(Section.WHAT_IF, "command.flip"),
    LET_GO(Section.WHAT_IF, "command.let-go", "DELETE"),
    CLEAR_ASSUMED(Section.WHAT_IF, "command.clear-assumed", "Alt+0"),
    SCENARIO(
            Section.WHAT_IF,
            "command.scenario",
            "Alt+1",
            "Alt+2",
            "Alt+3",
            "Alt+4",
            "Alt+5",
            "Alt+6",
            "Alt+7",
            "Alt+8",
            "Alt+9");

    /**
     * A command and which of its keys was pressed.
     *
     * @param which from 0; 0 from a menu
     */
    public record Pressed(Command command, int which) {}

    private final Section section;
    private final String key;
    private final List<Key> keys;
    private final List<String> typed;

    Command(Section section, String key, String... keys) {
        this.section = section;
        this.key = key;
        this.keys = Arrays.stream(keys).map(Key::of).toList();
        this.typed = List.of();
    }

    /** Not a command but what is typed into a field: it stands on the key sheet only. */
    Command(Section section, String key, List<String> typed) {
        this.section = section;
        this.key = key;
        this.keys = List.of();
        this.typed = typed;
    }

    public Section section() {
        return section;
    }

    /** Of its name in the bundle. */
    public String key() {
        return key;
    }

    public List<Key> keys() {
        return keys;
    }

    /** What is typed, for the key sheet; empty for a real command. */
    public List<String> typed() {
        return typed;
    }

    /** The command of this section that the key means. */
    public static Optional<Pressed> pressed(Section section, KeyEvent event) {
        for (var command : values()) {
            if (command.section == section) {
                for (int i = 0; i < command.keys.size(); i++) {
                    if (command.keys.get(i).matches(event)) {
                        return Optional.of(new Pressed(command, i));
                    }
                }
            }
        }
        return Optional.empty();
    }
}
