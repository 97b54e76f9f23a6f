package app.volata.model;

import java.util.Locale;
import java.util.Set;

/**
 * A player of the season. One person is one player, also where he scored for two clubs.
 *
 * @param number place in the season's list, never reused
 * @param name in full, as it is shown
 * @param club number of the club that he plays for now
 */
public record Player(int number, String name, int club) {
    private static final Set<String> PARTICLES =
            Set.of("de", "di", "da", "van", "von", "el", "le", "la", "del", "della");

    public Player {
        if (number < 0 || club < 0 || name.isBlank()) {
            throw new IllegalArgumentException("not a player: " + number + " " + name);
        }
    }

    /** What a report calls him: the last word of the name with the particles before it ({@code El Shaarawy}). */
    public String surname() {
        return name.substring(surnameStart());
    }

    /** Where {@link #surname()} begins in {@link #name()}. */
    public int surnameStart() {
        int start = name.lastIndexOf(' ') + 1;
        while (start > 1) {
            int before = name.lastIndexOf(' ', start - 2) + 1;
            if (before == 0
                    || !PARTICLES.contains(name.substring(before, start - 1).toLowerCase(Locale.ROOT))) {
                break;
            }
            start = before;
        }
        return start;
    }

    public Player at(int newClub) {
        return new Player(number, name, newClub);
    }
}
