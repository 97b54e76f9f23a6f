package app.volata.exchange;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The matches of a file that names its rounds. Where some of them are numbered they are the league, and the others (a
 * play-off) stay out of its table; where none is, they count from 1 in the order of the file. A match of no round gets its
 * matchday by the order of dates.
 */
final class Rounds {
    private static final Pattern NUMBERED = Pattern.compile(
            "(?i)(?:.*\\b)?(?:matchday|round|giornata|spieltag|jornada|journée|speelronde|runde|week)\\s+(\\d{1,3})");
    private static final Pattern NUMBER_FIRST = Pattern.compile(
            "(?i)(\\d{1,3})\\.?\\s*(?:matchday|round|giornata|spieltag|jornada|journée|speelronde|runde|week)");

    private final Pairings seen;
    private final List<Told> matches = new ArrayList<>();

    private record Told(String round, ReadMatch match) {}

    Rounds(String file) {
        this.seen = new Pairings(file);
    }

    void add(String round, ReadMatch match) throws ImportException {
        matches.add(new Told(round, seen.added(match)));
    }

    boolean isEmpty() {
        return matches.isEmpty();
    }

    /** All matches of the league, with their matchdays. */
    List<ReadMatch> league() {
        boolean numbered =
                matches.stream().anyMatch(told -> number(told.round()).isPresent());
        var names = new ArrayList<>(names());
        var league = new ArrayList<ReadMatch>();
        for (var told : matches) {
            if (told.round().isEmpty()) {
                league.add(told.match());
                continue;
            }
            var number = numbered ? number(told.round()) : Optional.of(names.indexOf(told.round()) + 1);
            number.ifPresent(matchday -> league.add(told.match().on(matchday)));
        }
        return league;
    }

    /** Says which rounds are not in the league. */
    List<ImportNote> notes() {
        var leftOut = new ArrayList<>(names());
        leftOut.removeIf(name -> number(name).isPresent());
        boolean allUnnumbered = leftOut.size() == names().size();
        return leftOut.isEmpty() || allUnnumbered ? List.of() : List.of(new ImportNote.RoundsLeftOut(leftOut));
    }

    private Set<String> names() {
        var names = new LinkedHashSet<String>();
        matches.forEach(told -> names.add(told.round()));
        names.remove("");
        return names;
    }

    private static Optional<Integer> number(String round) {
        for (var pattern : List.of(NUMBERED, NUMBER_FIRST)) {
            var matcher = pattern.matcher(round.strip());
            if (matcher.matches()) {
                return Fields.matchday(matcher.group(1));
            }
        }
        return Optional.empty();
    }
}
