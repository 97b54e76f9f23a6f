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
    private final List<Integer> changed = new ArrayList<>();
    private final List<Integer> added = new ArrayList<>();

    private Merge(Workbook before, Season source) {
        this.before = before;
        this.source = source;
        this.fixtures = new ArrayList<>(before.season().fixtures());
        this.players = new ArrayList<>(before.season().players());
        this.decisions = new ArrayList<>(before.season().decisions());
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
        return List.copyOf(changed);
    }

    /** Numbers of the fixtures that were not there. */
    public List<Integer> added() {
        return List.copyOf(added);
    }

    private void matchClubs() {
        clubs.putAll(ClubMatch.of(source.clubs(), before.season().clubs(), before.learnedNames()));
        for (var club : source.clubs()) {
            if (!clubs.containsKey(club.number())) {
                unknownClubs.add(club.name());
            }
        }
    }

    private void take(Fixture told) {
        int home = club(told.home());
        int away = club(told.away());
        var known = meeting(told, home, away);
        if (known == null) {
            int number = fixtures.size();
            fixtures.add(new Fixture(
                    number,
                    told.matchday(),
                    home,
                    away,
                    told.kickOff(),
                    told.status(),
                    told.score(),
                    told.halfTime(),
                    goals(told)));
            added.add(number);
            return;
        }
        var merged = merged(known, told);
        if (!merged.equals(known)) {
            fixtures.set(known.number(), merged);
            changed.add(known.number());
        }
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
        return told.goals().stream()
                .map(goal -> new Goal(goal.side(), player(source.player(goal.player())), goal.kind(), goal.minute()))
                .toList();
    }

    /** The player of that name, of that club where there are two. */
    private int player(Player told) {
        int club = club(told.club());
        var namesakes = players.stream()
                .filter(player -> Names.folded(player.name()).equals(Names.folded(told.name())))
                .toList();
        var same = namesakes.stream()
                .filter(player -> player.club() == club)
                .findFirst()
                .or(() -> namesakes.size() == 1 ? namesakes.stream().findFirst() : Optional.empty());
        if (same.isPresent()) {
            return same.get().number();
        }
        players.add(new Player(players.size(), told.name(), club));
        return players.size() - 1;
    }

    private void take(Decision told) {
        var renumbered = switch (told) {
            case Decision.Award award -> new Decision.Award(number(award.fixture()), award.score(), award.ruling());
            case Decision.Annulment annulment ->
                new Decision.Annulment(number(annulment.fixture()), annulment.ruling());
            case Decision.Deduction deduction ->
                new Decision.Deduction(club(deduction.club()), deduction.points(), deduction.ruling());
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
