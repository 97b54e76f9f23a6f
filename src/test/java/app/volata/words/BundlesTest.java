package app.volata.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** How the bundles are written; that their keys are the right ones is a rule of the house. */
class BundlesTest {
    private static final Path TEXTS = Path.of("src/main/resources/app/volata/words");

    private final List<List<String>> bundles = List.of(lines("messages.properties"), lines("messages_it.properties"));

    @Test
    void keysStandInOrderAndOnce() {
        for (var lines : bundles) {
            var keys = lines.stream()
                    .map(line -> line.substring(0, line.indexOf('=')))
                    .toList();
            assertEquals(String.join("\n", new TreeSet<>(keys)), String.join("\n", keys));
        }
    }

    /** A message format takes the plain one for a quote. */
    @Test
    void apostrophesAreTypographic() {
        for (var lines : bundles) {
            assertEquals(
                    List.of(), lines.stream().filter(line -> line.contains("'")).toList());
        }
    }

    private static List<String> lines(String file) {
        try {
            return Files.readAllLines(TEXTS.resolve(file)).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
