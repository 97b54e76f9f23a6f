package app.volata.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The two languages hold the same texts, in order, and the program uses each of them. */
class BundlesTest {
    private static final Path TEXTS = Path.of("src/main/resources/app/volata/words");
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)");
    private static final Pattern LITERAL = Pattern.compile("\"([a-z]+\\.[a-z0-9.-]+)\"");

    private final List<String> english = lines("messages.properties");
    private final List<String> italian = lines("messages_it.properties");

    @Test
    void keysStandInOrderAndOnce() {
        for (var lines : List.of(english, italian)) {
            var keys = lines.stream().map(BundlesTest::key).toList();
            assertEquals(List.copyOf(new TreeSet<>(keys)), keys);
        }
    }

    @Test
    void everyTextIsTranslated() {
        assertEquals(keys(english), keys(italian));
    }

    @Test
    void translationsTakeTheSameArguments() {
        var translated = texts(italian);
        texts(english)
                .forEach((key, text) -> assertEquals(places(text), places(translated.getOrDefault(key, "")), key));
    }

    @Test
    void apostrophesAreTypographic() {
        for (var lines : List.of(english, italian)) {
            assertEquals(
                    List.of(), lines.stream().filter(line -> line.contains("'")).toList());
        }
    }

    @Test
    void everyKeyInTheSourcesHasATextAndEveryTextIsUsed() {
        var keys = keys(english);
        var areas = keys.stream().map(key -> key.substring(0, key.indexOf('.'))).collect(Collectors.toSet());
        var used = literals();
        var lacking = used.stream()
                .filter(literal ->
                        areas.contains(literal.substring(0, literal.indexOf('.'))) && !keys.contains(literal))
                .map(key -> key + "=")
                .toList();
        assertTrue(lacking.isEmpty(), () -> "add to messages.properties:\n" + String.join("\n", lacking));
        var idle = keys.stream().filter(key -> !used.contains(key)).toList();
        assertTrue(idle.isEmpty(), () -> "take out of the bundles:\n" + String.join("\n", idle));
    }

    private static Set<String> literals() {
        var found = new TreeSet<String>();
        try (var files = Files.walk(SOURCES)) {
            for (var file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                var matcher = LITERAL.matcher(Files.readString(file));
                while (matcher.find()) {
                    found.add(matcher.group(1));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
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

    private static String key(String line) {
        return line.substring(0, line.indexOf('='));
    }

    private static Set<String> keys(List<String> lines) {
        return texts(lines).keySet();
    }

    private static Map<String, String> texts(List<String> lines) {
        var texts = new TreeMap<String, String>();
        for (var line : lines) {
            texts.put(key(line), line.substring(line.indexOf('=') + 1));
        }
        return texts;
    }

    private static List<String> places(String text) {
        var places = new ArrayList<String>();
        var matcher = PLACE.matcher(text);
        while (matcher.find()) {
            places.add(matcher.group(1));
        }
        return places.stream().sorted().distinct().toList();
    }
}
