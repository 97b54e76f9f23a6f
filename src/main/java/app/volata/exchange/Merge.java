package app.volata.exchange;

import app.volata.model.Decision;
import app.volata.model.Fixture;
import app.volata.model.Goal;
import app.volata.model.KickOff;
import app.volata.model.Player;
import app.volata.model.Season;
import app.volata.model.Workbook;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Takes what a file tells into a season that is there. A fixture is the same where the same clubs meet at the same ground,
 * also if it was moved: nothing is ever there twice. What the file does not know (a score, a kick-off, goals) stays.
 */
public final class Merge {
    private final Workbook before;
    private final Season source;
    private final Map<Integer, Integer> clubs = new HashMap<>();
    private final List<String> unknownClubs = new ArrayList<>();
    private final List<Fixture> fixtures;
    private final List<Player> players;
    private final List<Decision> decisions;
    private final List<Told> told = new ArrayList<>();
    private final Map<String, List<Integer>> namesakes = new HashMap<>();

    /**
     * What a fixture of the file did.
     *
     * @param source its number in the file
     * @param number its number in the season
     * @param before as it was; null where it is added
     */
    record Told(int source, int number, @Nullable Fixture before, Fixture after) {
        boolean changes() {
            return !after.equals(before);
        }
    }

    private Merge(Workbook before, Season source) {
        this.before = before;
        this.source = source;
        this.fixtures = new ArrayList<>(before.season().fixtures());
        this.players = new ArrayList<>(before.season().players());
        this.decisions = new ArrayList<>(before.season().decisions());
        players.forEach(this::called);
    }

    private void called(Player player) {
        namesakes
                .computeIfAbsent(Names.folded(player.name()), _ -> new ArrayList<>())
                .add(player.number());
    }

    public static Merge of(Workbook before, Season source) {
        var merge = new Merge(before, source);
        merge.matchClubs();
        if (merge.unknownClubs.isEmpty()) {
            source.fixtures().forEach(merge::take);
            source.decisions().forEach(merge::take);
        }
        return merge;
    }

    /** Only of these fixtures of the file, and of no club that is unknown. */
    static Merge of(Workbook before, Season source, IntPredicate taken) {
        var merge = new Merge(before, source);
        merge.matchClubs();
        IntPredicate known = number -> merge.isKnown(source.fixture(number)) && taken.test(number);
        source.fixtures().stream()
                .filter(fixture -> known.test(fixture.number()))
                .forEach(merge::take);
        source.decisions().stream()
                .filter(decision -> Decision.fixtureOf(decision).stream().allMatch(known))
                .forEach(merge::take);
        merge.unknownClubs.clear();
        return merge;
    }

    private boolean isKnown(Fixture fixture) {
        return clubs.containsKey(fixture.home()) && clubs.containsKey(fixture.away());
    }

    /** What every fixture that was taken did, in the order of the file. */
    List<Told> told() {
        return told;
    }

    /** The workbook with all that is new in it; empty while a club of the file is unknown. */
    public Optional<Workbook> after() {
        if (!unknownClubs.isEmpty()) {
            return Optional.empty();
        }
        var season = before.season().withPlayers(players).withFixtures(fixtures).withDecisions(decisions);
        return Optional.of(season.equals(before.season()) ? before : before.with(season));
    }

    /** Clubs of the file that are not in the season, by their names there. */
    public List<String> unknownClubs() {
        return List.copyOf(unknownClubs);
    }

    /** Numbers of the fixtures that change. */
    public List<Integer> changed() {
        return told.stream()
                .filter(one -> one.before() != null && one.changes())
                .map(Told::number)
                .toList();
    }

    /** Numbers of the fixtures that were not there. */
    public List<Integer> added() {
        return told.stream()
                .filter(one -> one.before() == null)
                .map(Told::number)
                .toList();
    }

    private void matchClubs() {
        clubs.putAll(ClubMatch.of(source.clubs(), before.season().clubs(), before.learnedNames()));
        for (var club : source.clubs()) {
            if (!clubs.containsKey(club.number())) {
                unknownClubs.add(club.name());
            }
        }
    }

    private void take(Fixture one) {
        int home = club(one.home());
        int away = club(one.away());
        var known = meeting(one, home, away);
        if (known == null) {
            int number = fixtures.size();
            var added = new Fixture(
                    number,
                    one.matchday(),
                    home,
                    away,
                    one.kickOff(),
                    one.status(),
                    one.score(),
                    one.halfTime(),
                    goals(one));
            fixtures.add(added);
            told.add(new Told(one.number(), number, null, added));
            return;
        }
        var merged = merged(known, one);
        fixtures.set(known.number(), merged);
        told.add(new Told(one.number(), known.number(), known, merged));
    }

    private Fixture merged(Fixture known, Fixture told) {
        boolean scored = told.score() != null;
        boolean off = known.score() == null && !scored && told.status() != Fixture.Status.PLANNED;
        return new Fixture(
                known.number(),
                known.matchday(),
                known.home(),
                known.away(),
                kickOff(known.kickOff(), told.kickOff()),
                scored || off ? told.status() : known.status(),
                scored ? told.score() : known.score(),
                told.halfTime() == null ? known.halfTime() : told.halfTime(),
                told.goals().isEmpty() ? known.goals() : goals(told));
    }

    /** A day without a time does not take the time away that is known of that day. */
    private static @Nullable KickOff kickOff(@Nullable KickOff known, @Nullable KickOff told) {
        if (told == null || known == null) {
            return told == null ? known : told;
        }
        return told.time() == null && told.date().equals(known.date()) ? known : told;
    }

    /** Where two clubs meet at one ground more than once: by the day, by the matchday, then the nearest day. */
    private @Nullable Fixture meeting(Fixture told, int home, int away) {
        return fixtures.stream()
                .filter(fixture -> fixture.home() == home && fixture.away() == away)
                .min(Comparator.comparing((Fixture fixture) -> days(fixture, told) != 0)
                        .thenComparing(fixture -> fixture.matchday() != told.matchday())
                        .thenComparingLong(fixture -> days(fixture, told)))
                .orElse(null);
    }

    private static long days(Fixture one, Fixture other) {
        var first = one.kickOff();
        var second = other.kickOff();
        return first == null || second == null
                ? Long.MAX_VALUE
                : Math.abs(ChronoUnit.DAYS.between(first.date(), second.date()));
    }

    private List<Goal> goals(Fixture told) {
        return told.goals().stream().map(this::goal).toList();
    }

    private Goal goal(Goal goal) {
        return new Goal(goal.side(), player(source.player(goal.player())), goal.kind(), goal.minute());
    }

    /** The player of that name, of that club where there are two. */
    private int player(Player told) {
        int club = club(told.club());
        var named = namesakes.getOrDefault(Names.folded(told.name()), List.of());
        var same = named.stream()
                .filter(number -> players.get(number).club() == club)
                .findFirst()
                .or(() -> named.size() == 1 ? named.stream().findFirst() : Optional.empty());
        if (same.isPresent()) {
            return same.get();
        }
        var player = new Player(players.size(), told.name(), club);
        players.add(player);
        called(player);
        return player.number();
    }

    private void take(Decision told) {
        var renumbered = switch (told) {
            case Decision.Award award -> new Decision.Award(number(award.fixture()), award.score(), award.ruling());
            case Decision.Annulment annulment ->
                new Decision.Annulment(number(annulment.fixture()), annulment.ruling());
            case Decision.Deduction deduction ->
                new Decision.Deduction(club(deduction.club()), deduction.points(), deduction.ruling());
            case Decision.Exclusion exclusion ->
                new Decision.Exclusion(club(exclusion.club()), exclusion.effect(), exclusion.ruling());
            case Decision.Correction correction ->
                new Decision.Correction(
                        number(correction.fixture()),
                        goal(correction.was()),
                        goal(correction.now()),
                        correction.ruling());
            case Decision.Settlement settlement ->
                new Decision.Settlement(
                        settlement.clubs().stream().map(this::club).toList(), settlement.ruling());
        };
        if (!decisions.contains(renumbered)) {
            decisions.add(renumbered);
        }
    }

    private int number(int fixtureOfSource) {
        var told = source.fixture(fixtureOfSource);
        var known = meeting(told, club(told.home()), club(told.away()));
        if (known == null) {
            throw new IllegalStateException("a fixture that was not taken: " + told);
        }
        return known.number();
    }

    private int club(int ofSource) {
        var number = clubs.get(ofSource);
        if (number == null) {
            throw new IllegalStateException("a club that was not matched: " + ofSource);
        }
        return number;
    }
}
