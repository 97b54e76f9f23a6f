package app.volata.exchange;

import app.volata.model.Club;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the club that a person or a file means: by full name, short name or three letters. */
public final class ClubNames {
    private final List<Club> clubs;
    private final Map<String, Club> byName = new HashMap<>();

    private ClubNames(List<Club> clubs) {
        this.clubs = clubs;
        for (var club : clubs) {
            byName.putIfAbsent(Names.folded(club.name()), club);
        }
        for (var club : clubs) {
            byName.putIfAbsent(Names.folded(club.shortName()), club);
        }
        for (var club : clubs) {
            byName.putIfAbsent(Names.folded(club.code()), club);
        }
    }

    public static ClubNames of(List<Club> clubs) {
        return new ClubNames(clubs);
    }

    /** The club of that name; case and accents do not count. */
    public Optional<Club> find(String typed) {
        return Optional.ofNullable(byName.get(Names.folded(typed)));
    }

    /** The club whose name is spelt most like it; empty in a season without clubs. */
    public Optional<Club> nearest(String typed) {
        var wanted = Names.folded(typed);
        Club nearest = null;
        int least = Integer.MAX_VALUE;
        for (var club : clubs) {
            int distance = Math.min(
                    Spelling.distance(wanted, Names.folded(club.name())),
                    Spelling.distance(wanted, Names.folded(club.shortName())));
            if (distance < least) {
                nearest = club;
                least = distance;
            }
        }
        return Optional.ofNullable(nearest);
    }
}
