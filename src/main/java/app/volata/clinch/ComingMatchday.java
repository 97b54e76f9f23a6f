package app.volata.clinch;

import app.volata.model.Fixture;
import app.volata.model.Outcome;
import app.volata.model.Season;
import app.volata.model.Zone;
import app.volata.standings.Cut;
import app.volata.standings.Ledger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;

/** What the coming matchday can decide, and what a club has in its own hands: pinned results and the exact engine. */
public final class ComingMatchday {
    private static final int MOST_PAIRINGS = 3;
    private static final int MOST_OWN = 5;

    private final ClinchReport report;
    private final Season season;
    private final Position position;
    private final List<Integer> fixtures;
    private final BooleanSupplier cancelled;

    /** @param cancelled asked often; what was found by then is the answer, marked as incomplete */
    public ComingMatchday(ClinchReport report, BooleanSupplier cancelled) {
        this.report = report;
        this.cancelled = cancelled;
        season = report.request().season();
        position = new Position(season, report.request().assumed());
        fixtures = coming(season);
    }

    /**
     * The open fixtures of the coming matchday: the first one with a fixture still to be played as planned. Where most of it
     * is played, those left over are looked at together with the next one.
     */
    public static List<Integer> coming(Season season) {
        var ledger = new Ledger(season, Cut.EVERYTHING);
        var open = season.fixtures().stream()
                .filter(fixture -> ledger.open(fixture) && fixture.status() != Fixture.Status.POSTPONED)
                .sorted(Comparator.comparingInt(Fixture::matchday))
                .toList();
        if (open.isEmpty()) {
            return List.of();
        }
        int first = open.getFirst().matchday();
        long left = open.stream().filter(fixture -> fixture.matchday() == first).count();
        long all = season.fixtures().stream()
                .filter(fixture -> fixture.matchday() == first)
                .count();
        int last = 2 * left >= all
                ? first
                : open.stream()
                        .mapToInt(Fixture::matchday)
                        .filter(day -> day > first)
                        .min()
                        .orElse(first);
        return open.stream()
                .filter(fixture -> fixture.matchday() <= last)
                .map(Fixture::number)
                .sorted()
                .toList();
    }

    public List<Integer> fixtures() {
        return fixtures;
    }

    /** The last matchday among the fixtures; 0 where none is left. */
    public int matchday() {
        return fixtures.stream()
                .mapToInt(number -> season.fixture(number).matchday())
                .max()
                .orElse(0);
    }

    /** Every decision that can fall, from the top of the regulations' zones down. */
    public List<Verdict> verdicts() {
        var verdicts = new ArrayList<Verdict>();
        season.regulations().zones().forEach(zone -> verdicts.addAll(verdicts(zone)));
        return verdicts;
    }

    /** Every decision about one zone that can fall. */
    public List<Verdict> verdicts(Zone zone) {
        var verdicts = new ArrayList<Verdict>();
        if (report.outside() == Cause.NONE && !fixtures.isEmpty() && !position.tallies.isSplit()) {
            for (var range : report.ranges()) {
                if (range.of(zone) == Certainty.OPEN && !cancelled.getAsBoolean()) {
                    verdict(range.club(), zone, Certainty.CLINCHED).ifPresent(verdicts::add);
                    verdict(range.club(), zone, Certainty.ELIMINATED).ifPresent(verdicts::add);
                }
            }
        }
        return verdicts;
    }

    private Optional<Verdict> verdict(int club, Zone zone, Certainty certainty) {
        var probe = probe(club, zone, certainty);
        var matches = matches(club);
        if (matches.length == 0) {
            return Optional.empty();
        }
        var enough = enough(club, probe, matches);
        if (enough.isEmpty()) {
            return Optional.empty();
        }
        var ways = new Ways(probe, position.pinned, matches, cancelled);
        var found = ways.find(enough.get());
        var conditions = new ArrayList<Condition>();
        for (var way : found) {
            conditions.add(condition(way, matches));
        }
        conditions.sort(Comparator.comparingInt(condition -> condition.results().size()));
        return Optional.of(new Verdict(club, zone, certainty, conditions, ways.complete()));
    }

    private Probe probe(int club, Zone zone, Certainty certainty) {
        var probe = new Probe(position, club, zone, certainty, cancelled);
        int index = 2 * club + (probe.worst() ? 1 : 0);
        var home = report.proofs().home()[index];
        var away = report.proofs().away()[index];
        if (home != null && away != null) {
            probe.refuted(home, away);
        }
        return probe;
    }

    /** The club's own match first, then those of clubs whose place above or below it is not settled. */
    private int[] matches(int club) {
        long settled = new Question(position, club, false).surelyAbove | new Question(position, club, true).surelyAbove;
        var own = new ArrayList<Integer>();
        for (int match = 0; match < position.matches(); match++) {
            long both = 1L << position.home[match] | 1L << position.away[match];
            boolean free = position.pinned[match] == Position.FREE && fixtures.contains(position.fixture[match]);
            if (free && (both & 1L << club) != 0) {
                own.addFirst(match);
            } else if (free && (both & ~settled) != 0) {
                own.add(match);
            }
        }
        return own.stream().mapToInt(Integer::intValue).toArray();
    }

    /** The best that the matchday can bring: own wins, defeats of all rivals; rivals that meet in every way. */
    private Optional<byte[]> enough(int club, Probe probe, int[] matches) {
        long settled = new Question(position, club, false).surelyAbove | new Question(position, club, true).surelyAbove;
        var choice = Ways.all(matches.length, (byte) 1);
        var meetings = new ArrayList<Integer>();
        for (int i = 0; i < matches.length; i++) {
            int home = position.home[matches[i]];
            int away = position.away[matches[i]];
            boolean good = probe.worst();
            if (home == club || away == club) {
                choice[i] = (byte) ((home == club) == good ? 1 : 4);
            } else if ((settled >>> home & 1) == 0 && (settled >>> away & 1) == 0) {
                meetings.add(i);
            } else {
                boolean homeIsRival = (settled >>> home & 1) == 0;
                choice[i] = (byte) (homeIsRival == good ? 4 : 1);
            }
        }
        return enough(probe, matches, choice, meetings, 0);
    }

    private Optional<byte[]> enough(Probe probe, int[] matches, byte[] choice, List<Integer> meetings, int at) {
        if (at == meetings.size()) {
            var pins = position.pinned.clone();
            for (int i = 0; i < matches.length; i++) {
                pins[matches[i]] = (byte) Integer.numberOfTrailingZeros(choice[i]);
            }
            return probe.holds(pins) ? Optional.of(choice.clone()) : Optional.empty();
        }
        for (byte bit : at < MOST_PAIRINGS ? new byte[] {2, 1, 4} : new byte[] {2}) {
            choice[meetings.get(at)] = bit;
            var found = enough(probe, matches, choice, meetings, at + 1);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Condition condition(byte[] way, int[] matches) {
        var results = new TreeMap<Integer, EnumSet<Outcome>>();
        for (int i = 0; i < way.length; i++) {
            if (way[i] != 0) {
                var outcomes = EnumSet.noneOf(Outcome.class);
                for (var outcome : Outcome.values()) {
                    if ((way[i] >>> Position.result(outcome) & 1) != 0) {
                        outcomes.add(outcome);
                    }
                }
                results.put(position.fixture[matches[i]], outcomes);
            }
        }
        return Condition.of(results);
    }

    /** Whether a club is certain of an open zone (or safe from a lower one) if it wins all its matches. */
    public boolean inOwnHands(int club, Zone zone) {
        return report.certainty(club, zone) == Certainty.OPEN
                && report.outside() == Cause.NONE
                && probe(club, zone, good(zone)).holds(own(club, Integer.MAX_VALUE));
    }

    private static Certainty good(Zone zone) {
        return zone.kind().lower() ? Certainty.ELIMINATED : Certainty.CLINCHED;
    }

    /** The club's matches pinned by the digits of a number to the base of 3, where nothing is assumed: 0 a win. */
    private byte[] own(int club, int number) {
        var pins = position.pinned.clone();
        int rest = number == Integer.MAX_VALUE ? 0 : number;
        for (int match = 0; match < pins.length; match++) {
            boolean home = position.home[match] == club;
            if ((home || position.away[match] == club) && pins[match] == Position.FREE) {
                int digit = rest % 3;
                rest /= 3;
                pins[match] = digit == 1 ? Position.DRAW : (digit == 0) == home ? Position.HOME : Position.AWAY;
            }
        }
        return pins;
    }

    /**
     * The magic number: so many points from the matches left guarantee an open zone, or safety from a lower one, however they
     * are won; empty where no number does, and where too many matches are left to try.
     */
    public OptionalInt pointsNeeded(int club, Zone zone) {
        int left = 0;
        for (int match = 0; match < position.matches(); match++) {
            boolean own = position.home[match] == club || position.away[match] == club;
            left += own && position.pinned[match] == Position.FREE ? 1 : 0;
        }
        if (left == 0 || left > MOST_OWN || !inOwnHands(club, zone)) {
            return OptionalInt.empty();
        }
        var probe = probe(club, zone, good(zone));
        int ways = (int) Math.pow(3, left);
        int needed = left * position.pointsForWin;
        for (int points = needed; points >= 0; points--) {
            boolean possible = false;
            for (int number = 0; number < ways; number++) {
                if (points(number, left) == points) {
                    possible = true;
                    if (!probe.holds(own(club, number))) {
                        return OptionalInt.of(needed);
                    }
                }
            }
            needed = possible ? points : needed;
        }
        return OptionalInt.of(needed);
    }

    private int points(int number, int left) {
        int points = 0;
        for (int i = 0, rest = number; i < left; i++, rest /= 3) {
            points += rest % 3 == 0 ? position.pointsForWin : rest % 3 == 1 ? 1 : 0;
        }
        return points;
    }
}
