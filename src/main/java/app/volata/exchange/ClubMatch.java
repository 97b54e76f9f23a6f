package app.volata.exchange;

import app.volata.model.Club;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which club of a season the clubs of another source are. */
final class ClubMatch {
    private final List<Club> ours;
    private final Map<Integer, Integer> matched = new HashMap<>();

    private ClubMatch(List<Club> ours) {
        this.ours = ours;
    }

    /**
     * The numbers of ours by the numbers of theirs; a club that cannot be told is left out.
     *
     * @param learned names of theirs to full names of ours, as a person once said
     */
    static Map<Integer, Integer> of(List<Club> theirs, List<Club> ours, Map<String, String> learned) {
        var match = new ClubMatch(ours);
        match.byName(theirs, learned);
        while (match.byWords(theirs)) {
            // a club that is told may leave only one reading for another: Lazio Roma once AS Roma is taken
        }
        return match.matched;
    }

    private void byName(List<Club> theirs, Map<String, String> learned) {
        var names = ClubNames.of(ours);
        for (var club : theirs) {
            names.find(learned.getOrDefault(club.name(), club.name()))
                    .or(() -> names.find(club.shortName()))
                    .ifPresent(found -> take(club, found));
        }
    }

    /** Whether another one was told: by all words of the one being among the words of the other, of one club only. */
    private boolean byWords(List<Club> theirs) {
        for (var club : theirs) {
            var only = matched.containsKey(club.number()) ? Optional.<Club>empty() : onlyOneLike(club);
            if (only.isPresent()) {
                take(club, only.get());
                return true;
            }
        }
        return false;
    }

    private Optional<Club> onlyOneLike(Club club) {
        var words = words(club.name());
        var like = ours.stream()
                .filter(other -> !matched.containsValue(other.number()))
                .filter(other -> words.containsAll(words(other.shortName()))
                        || words(other.name()).containsAll(words(club.shortName())))
                .toList();
        return like.size() == 1 ? Optional.of(like.getFirst()) : Optional.empty();
    }

    private void take(Club club, Club found) {
        if (!matched.containsValue(found.number())) {
            matched.put(club.number(), found.number());
        }
    }

    private static Set<String> words(String name) {
        return new HashSet<>(List.of(Names.folded(Names.core(name)).split(" ", -1)));
    }
}
