package app.volata.exchange;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Compares names as people do: without case, accents and the letters that only say "football club". */
final class Names {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
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
        var lower = SPACE.matcher(name.strip()).replaceAll(" ").toLowerCase(Locale.ROOT);
        for (int i = 0; i < lower.length(); i++) {
            if (lower.charAt(i) > 127) {
                return plain(lower);
            }
        }
        return lower;
    }

    /** The letters that do not fall apart into one with a mark are spelt out. */
    private static String plain(String lower) {
        return MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD))
                .replaceAll("")
                .replace("ø", "o")
                .replace("ł", "l")
                .replace("đ", "d")
                .replace("ß", "ss")
                .replace("æ", "ae")
                .replace("œ", "oe")
                .replace("ı", "i")
                .replace("’", "'");
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
