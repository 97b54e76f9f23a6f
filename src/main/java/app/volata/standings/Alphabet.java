package app.volata.standings;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** The place of each name in the alphabet, accents and case aside: the same in every language of the window. */
final class Alphabet {
    private Alphabet() {}

    static int[] places(List<String> names) {
        var plain = names.stream().map(Alphabet::plain).toList();
        var places = new int[names.size()];
        for (int i = 0; i < places.length; i++) {
            var name = plain.get(i);
            places[i] = (int) IntStream.range(0, places.length)
                    .filter(other -> plain.get(other).compareTo(name) < 0)
                    .count();
        }
        return places;
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}
