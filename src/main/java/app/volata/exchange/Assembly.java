package app.volata.exchange;

import app.volata.exchange.ReadMatch.State;
import app.volata.model.Decision;
import app.volata.model.Fixture;
import app.volata.model.KickOff;
import app.volata.model.Regulations;
import app.volata.model.Ruling;
import app.volata.model.Score;
import app.volata.model.Season;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Makes a season of the fixtures that a file tells, in their order. */
final class Assembly {
    private final List<ReadMatch> matches;
    private final Map<String, Integer> clubs = new HashMap<>();
    private final Squad squad = new Squad();
    private final List<Decision> decisions = new ArrayList<>();

    private Assembly(List<ReadMatch> matches) {
        this.matches = matches;
    }

    /** A season of these matches, each between two clubs. */
    static Season season(String name, ZoneId zone, Regulations regulations, List<ReadMatch> matches) {
        return new Assembly(matches).assemble(name, zone, regulations);
    }

    private Season assemble(String name, ZoneId zone, Regulations regulations) {
        var names = new TreeSet<String>();
        for (var match : matches) {
            names.add(match.home());
            names.add(match.away());
        }
        var made = new ClubLooks().clubs(names);
        made.forEach(club -> clubs.put(club.name(), club.number()));
        for (var match : matches) {
            match.goals().forEach(goal -> squad.add(goal, club(match.home()), club(match.away()), match.kickOff()));
        }
        squad.settle();
        int[] matchdays = matchdays();
        var fixtures = new ArrayList<Fixture>();
        for (int i = 0; i < matches.size(); i++) {
            fixtures.add(fixture(i, matchdays[i], matches.get(i)));
        }
        return new Season(name, zone, regulations, made, squad.players(), fixtures, decisions);
    }

    private int club(String name) {
        return Objects.requireNonNull(clubs.get(name), name);
    }

    /** As the file says; else a fixture belongs to the matchday that its clubs, by the order of dates, have come to. */
    private int[] matchdays() {
        int[] matchdays = new int[matches.size()];
        int[] met = new int[clubs.size()];
        for (int i : byDate()) {
            var match = matches.get(i);
            int home = club(match.home());
            int away = club(match.away());
            var told = match.matchday();
            matchdays[i] = told != null ? told : Math.max(++met[home], ++met[away]);
        }
        return matchdays;
    }

    private List<Integer> byDate() {
        var order = new ArrayList<Integer>();
        for (int i = 0; i < matches.size(); i++) {
            order.add(i);
        }
        order.sort(Comparator.comparing(
                (Integer i) -> matches.get(i).kickOff(), Comparator.nullsLast(Comparator.<KickOff>naturalOrder())));
        return order;
    }

    private Fixture fixture(int number, int matchday, ReadMatch match) {
        int home = club(match.home());
        int away = club(match.away());
        var goals = match.goals().stream()
                .map(goal -> squad.numbered(goal, home, away))
                .toList();
        var decided = match.decision();
        var played = match.state() == State.AWARDED ? decided == null ? null : decided.played() : match.score();
        addDecision(number, match, decided);
        return new Fixture(
                number, matchday, home, away, match.kickOff(), status(match.state()), played, match.halfTime(), goals);
    }

    private static Fixture.Status status(State state) {
        return switch (state) {
            case SCHEDULED, PLAYED, AWARDED, ANNULLED -> Fixture.Status.PLANNED;
            case POSTPONED -> Fixture.Status.POSTPONED;
            case ABANDONED -> Fixture.Status.ABANDONED;
        };
    }

    private void addDecision(int fixture, ReadMatch match, ReadMatch.@Nullable Decided decided) {
        var day = decided == null || decided.day() == null ? day(match.kickOff()) : decided.day();
        var ruling = Ruling.on(day, decided == null ? "" : decided.reason());
        Score score = match.score();
        if (match.state() == State.AWARDED && score != null) {
            decisions.add(new Decision.Award(fixture, score, ruling));
        } else if (match.state() == State.ANNULLED) {
            decisions.add(new Decision.Annulment(fixture, ruling));
        }
    }

    /** A decision without any date counts from the first day of the season. */
    private LocalDate day(@Nullable KickOff kickOff) {
        if (kickOff != null) {
            return kickOff.date();
        }
        return matches.stream()
                .map(ReadMatch::kickOff)
                .filter(Objects::nonNull)
                .map(KickOff::date)
                .min(Comparator.naturalOrder())
                .orElse(LocalDate.EPOCH);
    }
}
