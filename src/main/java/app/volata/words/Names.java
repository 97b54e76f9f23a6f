package app.volata.words;

import app.volata.model.Letters;
import java.util.ArrayList;
import java.util.List;

/**
 * Names as a person types them: without accents, any word of the name, the first letters are enough. {@code dz} finds Edin
 * Džeko, {@code milinkovic s} finds Sergej Milinković-Savić.
 */
public final class Names {
    private Names() {}

    /** A stretch of a name that was typed, for showing it in bold. */
    public record Stretch(int from, int to) {}

    /** Whether every typed word begins a word of the name; nothing typed finds every name. */
    public static boolean found(String name, String typed) {
        var words = starts(name);
        for (var word : typedWords(typed)) {
            boolean begins = words.stream()
                    .anyMatch(start -> Letters.plain(name.substring(start)).startsWith(word));
            if (!begins) {
                return false;
            }
        }
        return true;
    }

    /** Whether both say the same but for accents, capitals and spaces. */
    public static boolean same(String name, String typed) {
        return String.join(" ", typedWords(name)).equals(String.join(" ", typedWords(typed)));
    }

    /** Where the typed words stand in a name that they find, in order. */
    public static List<Stretch> stretches(String name, String typed) {
        var found = new ArrayList<Stretch>();
        for (var word : typedWords(typed)) {
            for (int start : starts(name)) {
                int end = endOf(word, name, start);
                if (end > start && found.stream().noneMatch(other -> other.from() == start)) {
                    found.add(new Stretch(start, end));
                    break;
                }
            }
        }
        found.sort((first, second) -> Integer.compare(first.from(), second.from()));
        return found;
    }

    /** The shortest stretch from there that reads as the typed word; {@code start} where none does. */
    private static int endOf(String word, String name, int start) {
        for (int end = start + 1; end <= name.length(); end++) {
            if (Letters.plain(name.substring(start, end)).startsWith(word)) {
                return end;
            }
        }
        return start;
    }

    private static List<String> typedWords(String typed) {
        var words = new ArrayList<String>();
        for (var word : Letters.plain(typed).strip().split("[\\s\u00A0]+", -1)) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }

    private static List<Integer> starts(String name) {
        var starts = new ArrayList<Integer>();
        for (int i = 0; i < name.length(); i++) {
            if (Character.isLetterOrDigit(name.charAt(i)) && (i == 0 || divides(name.charAt(i - 1)))) {
                starts.add(i);
            }
        }
        return starts;
    }

    private static boolean divides(char letter) {
        return letter == ' ' || letter == '-' || letter == '\'' || letter == '’' || letter == '.';
    }
}
