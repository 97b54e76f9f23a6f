package app.volata.house;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class TextsTest {
    private static final Path WORDS = Tree.RESOURCES.resolve("app/volata/words");

    /** Letters written straight into a control: they are in no bundle. Signs without letters and the program's name are no text. */
    private static final Pattern SAID_IN_CODE = Pattern.compile(
            "(?:set(?:Text|PromptText|Title|HeaderText|ContentText|AccessibleText|AccessibleHelp|AccessibleRoleDescription)|new"
                + " (?:Label|Button|Text|Tooltip|MenuItem|Menu|CheckMenuItem|RadioMenuItem|CheckBox|RadioButton"
                + "|ToggleButton|Hyperlink|Tab|TitledPane|TableColumn(?:<[^(]*>)?))\\(\\s*\"(?!Volata\")[^\"]*\\p{L}[^\"]*\"");

    private static List<String> saidInCode(Map<String, String> sources) {
        return sources.entrySet().stream()
                .flatMap(source -> SAID_IN_CODE
                        .matcher(source.getValue())
                        .results()
                        .map(MatchResult::group)
                        .map(text -> source.getKey() + ": " + text))
                .toList();
    }

    private static String bundle(String name) {
        return Files.exists(WORDS.resolve(name)) ? Tree.text(WORDS.resolve(name)) : "";
    }

    private static void assertNone(List<String> faults) {
        assertEquals("", String.join("\n", faults));
    }

    @Test
    void both_languages_hold_exactly_the_keys_that_the_code_names() {
        assertNone(
                TextKeys.faults(Literals.ofProgram(), bundle("messages.properties"), bundle("messages_it.properties")));
    }

    @Test
    void no_control_is_given_letters_from_the_code() {
        assertNone(saidInCode(Tree.texts(Tree.SOURCES, ".java")));
    }

    @Test
    void missing_and_unused_keys_are_refused_with_the_lines_to_paste() {
        var literals = Map.of(
                "app.volata.ui.table.A",
                        List.of("table.points", "table.missing", "colors.css", "os.name", "Not. A.key"),
                "app.volata.store.B", List.of("table.elsewhere"));
        assertEquals(
                List.of(
                        "add to English: table.missing=",
                        "add to Italian: table.points=Points {0}",
                        "remove, no code names it: table.unused",
                        "other arguments in Italian: table.unused",
                        "remove from Italian or add to English: table.old"),
                TextKeys.faults(
                        literals,
                        "table.points=Points {0}\ntable.unused=A {0}\n",
                        "table.unused=B {1}\ntable.old=C\n"));
    }

    @Test
    void keys_are_read_from_compiled_code() {
        Path classes = House.compiledInto(
                "package app.volata.ui.kit; class A { String f(String a) { return \"menu.\" + a + \"x.y\".length();"
                        + " } }");
        assertEquals(List.of("add to English: x.y="), TextKeys.faults(Literals.of(classes), "", ""));
    }

    @Test
    void letters_in_the_code_are_refused() {
        assertEquals(
                List.of("A.java: new Label(\"Points\"", "A.java: setPromptText(\"Find a club\""),
                saidInCode(Map.of("A.java", """
                    new Label("Points"); field.setPromptText("Find a club");
                    new Label("–"); label.setText(texts.get("table.points")); new TableColumn<Row, String>();
                    """)));
    }
}
