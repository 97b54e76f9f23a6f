package app.volata.house;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ColorsTest {
    /** A colour of data (a club's) may be made from a variable; a literal one is a colour without a name. */
    private static final Pattern IN_CODE =
            Pattern.compile("\\b(Color|Paint)\\.(web|rgb|color|hsb|gray|grayRgb|valueOf)\\(\\s*[\"\\d][^)]*\\)?"
                    + "|\\bColor\\.(?!TRANSPARENT)[A-Z]{3,}\\b|\"#[0-9a-fA-F]{6}\"");

    private static List<String> inCode(Map<String, String> sources) {
        return sources.entrySet().stream()
                .filter(source -> source.getKey().startsWith("app/volata/ui/"))
                .flatMap(source -> IN_CODE.matcher(source.getValue())
                        .results()
                        .map(MatchResult::group)
                        .map(color -> source.getKey() + ": " + color))
                .toList();
    }

    @Test
    void every_colour_has_a_name_in_both_sheets_and_is_written_there_only() {
        assertEquals(List.of(), Sheets.faults(Tree.texts(Tree.RESOURCES, ".css")));
        assertEquals(List.of(), inCode(Tree.texts(Tree.SOURCES, ".java")));
    }

    @Test
    void other_names_unknown_names_and_literal_colours_are_refused() {
        var sheets = new TreeMap<>(Map.of(
                "ui/kit/colors.css", ".root { -ink: #111111; /* -old: red; */ -quiet: derive(-ink, 20%); }",
                "ui/kit/colors-dark.css", ".root { -ink: white; -extra: #222; }",
                "ui/table/table.css", """
                .row { -fx-background-color: transparent, -ink; -fx-font-family: "White Rabbit"; -fx-opacity: 0.5; }
                .bad { -fx-text-fill: red; -fx-border-color: -inkk -color-border-default; }
                .worse:hover { -fx-background-color: linear-gradient(to right, #fff, -ink); -row: rgba(0,0,0,.5); }
                """));
        assertEquals(
                List.of(
                        "colors-dark.css lacks -quiet",
                        "colors.css lacks -extra",
                        "ui/table/table.css writes a colour: -fx-text-fill: red;",
                        "ui/table/table.css names an unknown colour: -inkk",
                        "ui/table/table.css writes a colour: -fx-background-color: linear-gradient(to right, #fff,"
                                + " -ink);",
                        "ui/table/table.css writes a colour: -row: rgba(0,0,0,.5);"),
                Sheets.faults(sheets));
    }

    @Test
    void literal_colours_in_the_code_are_refused() {
        assertEquals(
                List.of("app/volata/ui/kit/A.java: Color.web(\"red\")", "app/volata/ui/kit/A.java: Color.BEIGE"),
                inCode(Map.of(
                        "app/volata/ui/kit/A.java",
                        "f(Color.web(\"red\")); f(Color.BEIGE); f(Color.TRANSPARENT); f(Color.web(badge.color()));")));
    }
}
