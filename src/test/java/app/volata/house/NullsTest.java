package app.volata.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** That null is handled is checked by the compiler; here only that nobody switches it off. */
class NullsTest {
    private static final Pattern MARKED = Pattern.compile("(?m)^@NullMarked\\R(open )?module ");
    private static final Pattern SWITCHED_OFF = Pattern.compile("@NullUnmarked|\"NullAway[\\w.]*\"");

    private static boolean isMarked(String moduleInfo) {
        return MARKED.matcher(moduleInfo).find();
    }

    private static List<String> switchedOff(Map<String, String> sources) {
        return sources.entrySet().stream()
                .filter(source -> SWITCHED_OFF.matcher(source.getValue()).find())
                .map(Map.Entry::getKey)
                .toList();
    }

    @Test
    void the_whole_module_is_null_marked() {
        assertTrue(isMarked(Tree.text(Tree.SOURCES.resolve("module-info.java"))));
        assertEquals(List.of(), switchedOff(Tree.texts(Tree.SOURCES, ".java")));
    }

    @Test
    void an_unmarked_module_or_class_is_refused() {
        assertFalse(isMarked("import org.jspecify.annotations.NullMarked;\n\nmodule a {}\n"));
        assertEquals(
                List.of("Bad.java", "Worse.java"),
                switchedOff(new java.util.TreeMap<>(Map.of(
                        "Bad.java", "@SuppressWarnings(\"NullAway\") class Bad {}",
                        "Worse.java", "@NullUnmarked class Worse {}",
                        "Good.java", "@SuppressWarnings(\"unchecked\") class Good {}"))));
    }
}
