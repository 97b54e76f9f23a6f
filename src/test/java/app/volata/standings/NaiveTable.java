package app.volata.standings;

import app.volata.model.Decision;
import app.volata.model.Fixture;
import app.volata.model.Measure;
import app.volata.model.Regulations.Rules;
import app.volata.model.Ruling;
import app.volata.model.Score;
import app.volata.model.Season;
import app.volata.model.Tiebreaker;
import app.volata.model.Tiebreaker.Means;
import app.volata.model.Tiebreaker.WhileOpen;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;

/**
 * A second calculator, deliberately naive: lists of matches filtered anew for every number, exact fractions, no state. It
 * is written from the words of the regulations, not from the first one.
 */
final class NaiveTable {
    private record Match(int home, int away, int homeGoals, int awayGoals) {
        boolean of(int club) {
            return home == club || away == club;
        }

        boolean inside(List<Integer> group) {
            return group.contains(home) && group.contains(away);
        }
    }

    private final Season season;
    private final Cut cut;
    private final List<Tiebreaker> steps;
    private final boolean[] halved;
    private List<Match> matches;

    private NaiveTable(Season season, Cut cut, List<Tiebreaker> steps) {
        this.season = season;
        this.cut = cut;
        this.steps = steps;
        halved = new boolean[1];
        matches = counted(Integer.MAX_VALUE);
    }

    /** {@code 1 [0], 2 [3, 1]}: the clubs at each place, and their points. */
    static List<String> of(Season season, Cut cut, Rules rules) {
        var table = new NaiveTable(season, cut, season.regulations().order(rules));
        var lines = new ArrayList<String>();
        int place = 1;
        for (var level : table.order()) {
            for (int club : level.stream().sorted().toList()) {
                lines.add(place + " " + club + " " + table.points(club));
            }
            place += level.size();
        }
        return lines;
    }

    private List<List<Integer>> order() {
        var all = IntStream.range(0, season.clubs().size()).boxed().toList();
        var split = season.regulations().split();
        if (split == null) {
            return order(all, steps, 0);
        }
        var firstStage = season.fixtures().stream()
                .filter(fixture -> fixture.matchday() <= split.matchdays())
                .toList();
        if (firstStage.stream().anyMatch(this::open)) {
            return order(all, steps, 0);
        }
        var first = new NaiveTable(season, cut, season.regulations().closing());
        first.matches = counted(split.matchdays());
        var flat = first.order(all, first.steps, 0).stream()
                .flatMap(level -> level.stream().sorted())
                .toList();
        halved[0] = split.halved();
        var upper = flat.subList(0, Math.min(split.upper(), flat.size()));
        var lower = flat.subList(upper.size(), flat.size());
        var order = new ArrayList<>(order(upper.stream().sorted().toList(), steps, 0));
        order.addAll(order(lower.stream().sorted().toList(), steps, upper.size()));
        return order;
    }

    private List<List<Integer>> order(List<Integer> group, List<Tiebreaker> list, int above) {
        if (group.size() < 2 || list.isEmpty()) {
            return group.isEmpty() ? List.of() : List.of(group);
        }
        var rest = list.subList(1, list.size());
        return switch (list.getFirst()) {
            case Tiebreaker.Overall(var measure) -> each(by(club -> number(measure, club), group), rest, above);
            case Tiebreaker.Mutual mutual -> mutual(mutual, group, list, above);
            case Tiebreaker.AtStake(var step) -> {
                if (!borderInside(above, group.size())) {
                    yield order(group, rest, above);
                }
                // a smaller group that starts again is asked again whether something hangs on it
                if (step instanceof Tiebreaker.Mutual mutual) {
                    yield mutual(mutual, group, list, above);
                }
                var inner = new ArrayList<>(rest);
                inner.addFirst(step);
                yield order(group, inner, above);
            }
            case Tiebreaker.PlayOff(int place, int legs) -> playedOff(place, order(group, rest, above), above);
            case Tiebreaker.Last(var means) ->
                by(club -> means == Means.ALPHABET ? -season.club(club).name().charAt(0) : -settled(club), group);
        };
    }

    private List<List<Integer>> mutual(
            Tiebreaker.Mutual mutual, List<Integer> group, List<Tiebreaker> list, int above) {
        var rest = list.subList(1, list.size());
        if (!mutual.size().includes(group.size())) {
            return order(group, rest, above);
        }
        if (mutual.open() != WhileOpen.COUNT && !complete(group)) {
            return mutual.open() == WhileOpen.SHARE ? List.of(group) : order(group, rest, above);
        }
        var parts = List.of(group);
        var inside = matches.stream().filter(match -> match.inside(group)).toList();
        for (var measure : mutual.measures()) {
            var finer = new ArrayList<List<Integer>>();
            for (var part : parts) {
                finer.addAll(by(club -> simple(measure, club, inside), part));
            }
            parts = finer;
        }
        return each(parts, parts.size() > 1 && mutual.restart() ? list : rest, above);
    }

    private boolean complete(List<Integer> group) {
        boolean open = season.fixtures().stream()
                .anyMatch(fixture -> group.contains(fixture.home()) && group.contains(fixture.away()) && open(fixture));
        boolean returns = IntStream.range(0, season.fixtures().size()).anyMatch(i -> {
            var fixture = season.fixture(i);
            return listed(fixture)
                    && season.fixtures().stream()
                            .anyMatch(other ->
                                    listed(other) && other.home() == fixture.away() && other.away() == fixture.home());
        });
        boolean even =
                group.stream().allMatch(home -> group.stream().allMatch(away -> met(home, away) == met(away, home)));
        return !open && (even || !returns);
    }

    private boolean listed(Fixture fixture) {
        return open(fixture) || score(fixture) != null;
    }

    private long met(int home, int away) {
        return matches.stream()
                .filter(match -> match.home == home && match.away == away)
                .count();
    }

    private List<List<Integer>> playedOff(int place, List<List<Integer>> levels, int above) {
        int before = above;
        for (int i = 0; i < levels.size(); i++) {
            var level = levels.get(i);
            boolean pair = level.size() == 2 && before + 1 == place;
            boolean neighbours = level.size() == 1
                    && before + 1 == place
                    && i + 1 < levels.size()
                    && levels.get(i + 1).size() == 1;
            if (pair || neighbours) {
                var two =
                        neighbours ? List.of(level.getFirst(), levels.get(i + 1).getFirst()) : level;
                var played = by(club -> -settled(club), two);
                if (played.size() == 1) {
                    return levels;
                }
                var changed = new ArrayList<>(levels.subList(0, i));
                changed.addAll(played);
                changed.addAll(levels.subList(neighbours ? i + 2 : i + 1, levels.size()));
                return changed;
            }
            before += level.size();
        }
        return levels;
    }

    private List<List<Integer>> each(List<List<Integer>> parts, List<Tiebreaker> list, int above) {
        var order = new ArrayList<List<Integer>>();
        int before = above;
        for (var part : parts) {
            order.addAll(order(part, list, before));
            before += part.size();
        }
        return order;
    }

    private static List<List<Integer>> by(ToLongFunction<Integer> number, List<Integer> group) {
        var levels = new TreeMap<Long, List<Integer>>(Comparator.reverseOrder());
        for (int club : group) {
            levels.computeIfAbsent(number.applyAsLong(club), _ -> new ArrayList<>())
                    .add(club);
        }
        return List.copyOf(levels.values());
    }

    private boolean borderInside(int above, int size) {
        return season.regulations().zones().stream()
                .anyMatch(zone -> IntStream.range(above + 1, above + size)
                        .anyMatch(place -> zone.contains(place) != zone.contains(place + 1)));
    }

    private long number(Measure measure, int club) {
        var own = matches.stream().filter(match -> match.of(club)).toList();
        return switch (measure) {
            case POINTS -> points(club);
            // exact: a multiple of every number of matches up to 28, and no club here plays more
            case POINTS_PER_MATCH -> own.isEmpty() ? 0 : points(club) * (80_313_433_200L / own.size());
            case LOST_POINTS -> points(club) - (long) season.regulations().pointsForWin() * own.size();
            case DROPPED_HALF_POINT -> halved[0] ? Math.floorMod(firstStage(club), 2) : 0;
            case OPPONENTS_POINTS ->
                own.stream().mapToLong(match -> points(other(match, club))).sum();
            case OPPONENTS_GOAL_DIFFERENCE ->
                own.stream()
                        .mapToLong(match -> simple(Measure.GOAL_DIFFERENCE, other(match, club), matches))
                        .sum();
            case OPPONENTS_GOALS ->
                own.stream()
                        .mapToLong(match -> simple(Measure.GOALS, other(match, club), matches))
                        .sum();
            default -> simple(measure, club, matches);
        };
    }

    private static int other(Match match, int club) {
        return match.home == club ? match.away : match.home;
    }

    private long simple(Measure measure, int club, List<Match> of) {
        long sum = 0;
        for (var match : of) {
            if (match.home == club) {
                sum += simple(measure, true, match.homeGoals, match.awayGoals);
            } else if (match.away == club) {
                sum += simple(measure, false, match.awayGoals, match.homeGoals);
            }
        }
        return sum;
    }

    private long simple(Measure measure, boolean home, int scored, int conceded) {
        return switch (measure) {
            case POINTS -> scored > conceded ? season.regulations().pointsForWin() : scored == conceded ? 1 : 0;
            case GOAL_DIFFERENCE -> scored - conceded;
            case GOALS -> scored;
            case WINS -> scored > conceded ? 1 : 0;
            case AWAY_GOALS -> home ? 0 : scored;
            case AWAY_WINS -> !home && scored > conceded ? 1 : 0;
            case AWAY_GOAL_DIFFERENCE -> home ? 0 : scored - conceded;
            case HOME_GOALS -> home ? scored : 0;
            case HOME_GOAL_DIFFERENCE -> home ? scored - conceded : 0;
            default -> throw new AssertionError(measure);
        };
    }

    private long points(int club) {
        long points = simple(Measure.POINTS, club, matches) - deducted(club);
        if (halved[0]) {
            long first = firstStage(club);
            points += Math.floorDiv(first, 2) - first;
        }
        return points;
    }

    private long firstStage(int club) {
        var split = season.regulations().split();
        return split == null ? 0 : simple(Measure.POINTS, club, counted(split.matchdays())) - deducted(club);
    }

    private long deducted(int club) {
        return season.decisions().stream()
                .filter(this::holds)
                .filter(Decision.Deduction.class::isInstance)
                .map(Decision.Deduction.class::cast)
                .filter(deduction -> deduction.club() == club)
                .mapToLong(Decision.Deduction::points)
                .sum();
    }

    /** The place in the last settlement that names the club, after all those that earlier settlements name. */
    private long settled(int club) {
        var order = new ArrayList<Integer>();
        season.decisions().stream()
                .filter(this::holds)
                .filter(Decision.Settlement.class::isInstance)
                .sorted(Comparator.comparing(decision -> decision.ruling().decided()))
                .forEach(decision -> {
                    order.removeAll(((Decision.Settlement) decision).clubs());
                    order.addAll(((Decision.Settlement) decision).clubs());
                });
        return order.contains(club) ? order.indexOf(club) : order.size();
    }

    private List<Match> counted(int lastMatchday) {
        var counted = new ArrayList<Match>();
        for (var fixture : season.fixtures()) {
            var score = fixture.matchday() <= lastMatchday ? score(fixture) : null;
            if (score != null) {
                counted.add(new Match(fixture.home(), fixture.away(), score.home(), score.away()));
            }
        }
        return counted;
    }

    private Score score(Fixture fixture) {
        if (annulled(fixture) || (cut instanceof Cut.AfterMatchday(int last) && fixture.matchday() > last)) {
            return null;
        }
        return season.decisions().stream()
                .filter(this::holds)
                .filter(decision -> decision instanceof Decision.Award award && award.fixture() == fixture.number())
                .max(Comparator.comparing(decision -> decision.ruling().decided()))
                .map(decision -> ((Decision.Award) decision).score())
                .orElse(fixture.played() ? inTime(fixture) ? fixture.score() : null : lost(fixture));
    }

    /** What an excluded club did not play is lost 0-3 when its time comes; of two such clubs the later one loses. */
    private Score lost(Fixture fixture) {
        return season.decisions().stream()
                .filter(decision -> holds(decision)
                        && inTime(fixture)
                        && decision instanceof Decision.Exclusion(int club, var effect, var _)
                        && effect == Decision.Exclusion.Effect.REST_LOST
                        && fixture.involves(club))
                .max(Comparator.comparing(decision -> decision.ruling().decided()))
                .map(decision ->
                        fixture.home() == ((Decision.Exclusion) decision).club() ? new Score(0, 3) : new Score(3, 0))
                .orElse(null);
    }

    private boolean annulled(Fixture fixture) {
        return season.decisions().stream().filter(this::holds).anyMatch(decision -> switch (decision) {
            case Decision.Annulment annulment -> annulment.fixture() == fixture.number();
            case Decision.Exclusion(int club, var effect, var ruling) ->
                fixture.involves(club)
                        && switch (effect) {
                            case ALL_VOID -> true;
                            case REST_VOID -> !fixture.played();
                            case REST_LOST -> false;
                        };
            default -> false;
        });
    }

    private boolean open(Fixture fixture) {
        boolean abandoned = fixture.status() == Fixture.Status.ABANDONED && inTime(fixture);
        return score(fixture) == null && !annulled(fixture) && !abandoned;
    }

    private boolean inTime(Fixture fixture) {
        return switch (cut) {
            case Cut.Everything() -> true;
            case Cut.AfterMatchday(int last) -> fixture.matchday() <= last;
            case Cut.AtDate(var date) ->
                fixture.kickOff() != null && !fixture.kickOff().date().isAfter(date);
        };
    }

    private boolean holds(Decision decision) {
        return switch (cut) {
            case Cut.Everything() -> decision.ruling().cancelled() == null;
            case Cut.AtDate(var date) -> holds(decision.ruling(), date);
            case Cut.AfterMatchday(int last) -> {
                LocalDate day = null;
                LocalDate first = null;
                for (var fixture : season.fixtures()) {
                    var kickOff = fixture.kickOff();
                    if (kickOff != null) {
                        first = first == null || kickOff.date().isBefore(first) ? kickOff.date() : first;
                        if (fixture.played()
                                && inTime(fixture)
                                && (day == null || kickOff.date().isAfter(day))) {
                            day = kickOff.date();
                        }
                    }
                }
                day = day == null ? first : day;
                yield day == null ? decision.ruling().cancelled() == null : holds(decision.ruling(), day);
            }
        };
    }

    private static boolean holds(Ruling ruling, LocalDate day) {
        boolean begun = !day.isBefore(ruling.decided()) && !day.isBefore(ruling.inForce());
        return begun && (ruling.cancelled() == null || day.isBefore(ruling.cancelled()));
    }
}
