package app.volata.standings;

import app.volata.model.Club;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** The place of each club's name in the alphabet, accents and case aside: the same in every language of the window. */
final class Alphabet {
    private Alphabet() {}

    static int[] places(List<Club> clubs) {
        var plain = clubs.stream().map(club -> plain(club.name())).toList();
        var places = new int[clubs.size()];
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
