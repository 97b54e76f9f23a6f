package app.volata.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormatTest {
    @Test
    void every_source_has_the_format_of_the_house() throws IOException {
        List<Path> wrong = new ArrayList<>();
        for (Path source : Format.sources()) {
            String text = Files.readString(source); // refuses what is not UTF-8
            if (!Format.of(text).equals(text)) {
                wrong.add(source);
            }
        }
        assertEquals(List.of(), wrong, "mvn process-test-classes -Pformat writes them as wanted:");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "class A {\n  int a;\n}\n",
                "class A {\n    int a;\n}",
                "class A {\r\n    int a;\r\n}\r\n",
                "import java.util.List;\n\nclass A {}\n",
            })
    void it_refuses_other_indents_ends_of_line_and_unused_imports(String bad) {
        assertNotEquals(bad, Format.of(bad));
    }
}
