package app.volata.exchange;

import app.volata.model.Badge;
import app.volata.model.Club;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Makes the clubs of a season from their names alone: short names, three letters and badges that tell them apart. */
final class ClubLooks {
    private static final int[] FILLS = {0x1A1A1A, 0x1287CE, 0x8E1F2F, 0x5C2D8A, 0x0F8C4D, 0xF4D21F, 0xC8142C, 0x0B56A8};
    private static final int[] FIGURES = {0xFFFFFF, 0x15181C, 0xF0B93A, 0x1B2F4B};

    private final Map<String, Club> known = new HashMap<>();

    ClubLooks() {
        for (var club : Bundled.clubs()) {
            known.put(Names.folded(club.name()), club);
            known.put(Names.folded(club.shortName()), club);
        }
    }

    /** The clubs of these names in alphabetical order. */
    List<Club> clubs(Set<String> names) {
        var ordered = names.stream()
                .sorted(Comparator.comparing(Names::folded).thenComparing(Comparator.naturalOrder()))
                .toList();
        var shortNames = shortNames(ordered);
        var codes = codes(shortNames);
        var clubs = new ArrayList<Club>();
        for (int i = 0; i < ordered.size(); i++) {
            clubs.add(new Club(i, ordered.get(i), shortNames.get(i), codes.get(i), badge(shortNames.get(i))));
        }
        return clubs;
    }

    private List<String> shortNames(List<String> names) {
        var times = new HashMap<String, Integer>();
        for (var name : names) {
            times.merge(shortName(name), 1, Integer::sum);
        }
        return names.stream()
                .map(name -> times.getOrDefault(shortName(name), 0) == 1 ? shortName(name) : name)
                .toList();
    }

    private String shortName(String name) {
        var club = known.get(Names.folded(name));
        var core = Names.core(name);
        return club == null ? core : club.shortName();
    }

    private List<String> codes(List<String> names) {
        var firstLetters = new HashMap<String, Integer>();
        for (var name : names) {
            firstLetters.merge(firstLetters(name), 1, Integer::sum);
        }
        var codes = new ArrayList<String>();
        var taken = new HashSet<String>();
        for (var name : names) {
            var club = known.get(Names.folded(name));
            if (club != null) {
                taken.add(club.code());
            }
        }
        for (var name : names) {
            var club = known.get(Names.folded(name));
            boolean alone = firstLetters.getOrDefault(firstLetters(name), 0) == 1;
            var code = club != null ? club.code() : free(name, alone, taken);
            taken.add(code);
            codes.add(code);
        }
        return codes;
    }

    /** {@code MCI} for Manchester City where United is about, else the first letters; then any letters, in their order. */
    private static String free(String name, boolean alone, Set<String> taken) {
        var letters = letters(name);
        var candidates = new ArrayList<String>();
        if (alone) {
            candidates.add(firstLetters(name));
        }
        int space = name.lastIndexOf(' ');
        if (space > 0) {
            var last = letters(name.substring(space + 1));
            candidates.add(letters.substring(0, 1) + last.substring(0, Math.min(2, last.length())));
        }
        candidates.add(firstLetters(name));
        for (int i = 1; i < letters.length(); i++) {
            for (int j = i + 1; j < letters.length(); j++) {
                candidates.add("" + letters.charAt(0) + letters.charAt(i) + letters.charAt(j));
            }
        }
        for (int n = 1; ; n++) {
            for (var candidate : candidates) {
                if (candidate.length() == 3 && !taken.contains(candidate)) {
                    return candidate;
                }
            }
            candidates.clear();
            candidates.add((letters.charAt(0) + String.format(Locale.ROOT, "%02d", n)).substring(0, 3));
        }
    }

    private static String firstLetters(String name) {
        return letters(name).substring(0, 3);
    }

    /** Capital letters and digits, filled up to three. */
    private static String letters(String name) {
        var letters = Names.folded(name).replaceAll("[^\\p{L}\\p{N}]", "").toUpperCase(Locale.ROOT);
        return letters.length() < 3 ? (letters + "X".repeat(3)).substring(0, 3) : letters;
    }

    private Badge badge(String shortName) {
        var club = known.get(Names.folded(shortName));
        if (club != null) {
            return club.badge();
        }
        int hash = Math.floorMod(Names.folded(shortName).hashCode() * 31, 1 << 16);
        var patterns = Badge.Pattern.values();
        return new Badge(
                FILLS[hash % FILLS.length],
                FIGURES[hash / FILLS.length % FIGURES.length],
                patterns[hash / FILLS.length / FIGURES.length % patterns.length]);
    }
}
