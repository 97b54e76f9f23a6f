package app.volata.exchange;

import app.volata.model.Letters;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Compares names as people do: without case, accents and the letters that only say "football club". */
final class Names {
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Set<String> OF_EVERY_CLUB = Set.of(
            "fc",
            "ac",
            "as",
            "ssc",
            "ss",
            "us",
            "uc",
            "acf",
            "bc",
            "cfc",
            "afc",
            "sc",
            "cf",
            "ud",
            "rcd",
            "sv",
            "calcio",
            "football",
            "club");

    private Names() {}

    /** Lower case, no accents, single spaces. */
    static String folded(String name) {
        return Letters.plain(SPACE.matcher(name.strip()).replaceAll(" "));
    }

    /** Whether every word typed begins a word of the name. */
    static boolean begins(String name, String typed) {
        var words = List.of(SPACE.split(folded(name), -1));
        return Arrays.stream(SPACE.split(folded(typed), -1))
                .allMatch(start -> words.stream().anyMatch(word -> word.startsWith(start)));
    }

    /** What is left of a club's name without {@code FC}, {@code Calcio}, {@code 1909}; the whole where nothing is. */
    static String core(String name) {
        var kept = new StringBuilder();
        for (var word : SPACE.split(name.strip(), -1)) {
            var plain = folded(word).replace(".", "");
            if (!OF_EVERY_CLUB.contains(plain) && !plain.matches("\\d+")) {
                kept.append(kept.isEmpty() ? "" : " ").append(word);
            }
        }
        return kept.isEmpty() ? name.strip() : kept.toString();
    }
}
