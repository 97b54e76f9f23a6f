package app.volata.standings;

import app.volata.model.Decision;
import app.volata.model.Fixture;
import app.volata.model.KickOff;
import app.volata.model.Measure;
import app.volata.model.Regulations;
import app.volata.model.Ruling;
import app.volata.model.Score;
import app.volata.model.Season;
import app.volata.model.Split;
import app.volata.model.Tiebreaker;
import app.volata.model.Tiebreaker.GroupSize;
import app.volata.model.Tiebreaker.Means;
import app.volata.model.Tiebreaker.WhileOpen;
import app.volata.model.Zone;
import app.volata.model.ZoneKind;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.random.RandomGenerator;

/** Small seasons in which much is level: few clubs, few goals, moved and open matches, decisions of every kind. */
final class RandomSeasons {
    static final LocalDate START = LocalDate.of(2001, 1, 1);
    private static final String NAMES = "DCBAHGFE";

    private final RandomGenerator random;

    RandomSeasons(RandomGenerator random) {
        this.random = random;
    }

    Season season(Regulations regulations) {
        int clubs = random.nextInt(2, NAMES.length() + 1);
        var names = new ArrayList<String>();
        for (int i = 0; i < clubs; i++) {
            names.add(NAMES.substring(i, i + 1));
        }
        var fixtures = fixtures(clubs);
        return new Season(
                "random",
                ZoneId.of("UTC"),
                squeezed(regulations, clubs),
                SeasonCsv.clubs(names),
                List.of(),
                fixtures,
                decisions(clubs, fixtures));
    }

    /** Regulations that nobody has: any steps in any order. */
    Regulations regulations() {
        var zones = List.of(new Zone(ZoneKind.CHAMPIONS, 1, 1, false), new Zone(ZoneKind.RELEGATION, 3, 4, false));
        return new Regulations("random", "Random", random.nextInt(1, 4), steps(), steps(), zones, true, null);
    }

    private List<Tiebreaker> steps() {
        var steps = new ArrayList<Tiebreaker>();
        for (int i = random.nextInt(1, 7); i > 0; i--) {
            steps.add(step());
        }
        return steps;
    }

    private Tiebreaker step() {
        return switch (random.nextInt(8)) {
            case 0, 1 -> new Tiebreaker.Overall(any(Measure.values()));
            case 2 -> new Tiebreaker.PlayOff(random.nextInt(1, 8), 1);
            case 3 -> new Tiebreaker.AtStake(mutual());
            case 4 -> new Tiebreaker.Last(any(Means.values()));
            default -> mutual();
        };
    }

    private Tiebreaker mutual() {
        var measures = new ArrayList<Measure>();
        while (measures.isEmpty() || (measures.size() < 4 && random.nextBoolean())) {
            var measure = any(Measure.values());
            if (measure.mutual()) {
                measures.add(measure);
            }
        }
        return new Tiebreaker.Mutual(measures, random.nextBoolean(), any(WhileOpen.values()), any(GroupSize.values()));
    }

    private <T> T any(T[] values) {
        return values[random.nextInt(values.length)];
    }

    /** Play-offs for places, and a split after a matchday, that a small season has. */
    private Regulations squeezed(Regulations given, int clubs) {
        var split = given.split();
        return new Regulations(
                given.id(),
                given.name(),
                given.pointsForWin(),
                squeezed(given.closing(), clubs),
                squeezed(given.interim(), clubs),
                given.zones(),
                given.stakes(),
                split == null ? null : new Split(random.nextInt(1, 5), random.nextInt(1, clubs + 1), split.halved()));
    }

    private List<Tiebreaker> squeezed(List<Tiebreaker> steps, int clubs) {
        return steps.stream()
                .map(step -> step instanceof Tiebreaker.PlayOff(int place, int legs)
                        ? new Tiebreaker.PlayOff(place == 1 ? 1 : random.nextInt(1, clubs), legs)
                        : step)
                .toList();
    }

    private List<Fixture> fixtures(int clubs) {
        int meetings = random.nextInt(1, 4);
        boolean anyOpen = random.nextBoolean();
        var fixtures = new ArrayList<Fixture>();
        for (int home = 0; home < clubs; home++) {
            for (int away = 0; away < clubs; away++) {
                int here = home == away ? 0 : meetings == 1 ? (home < away ? 1 : 0) : meetings - 1;
                for (int i = 0; i < here; i++) {
                    fixtures.add(fixture(fixtures.size(), home, away, anyOpen));
                }
            }
        }
        return fixtures;
    }

    private Fixture fixture(int number, int home, int away, boolean anyOpen) {
        int matchday = random.nextInt(1, 8);
        var day = START.plusDays(7L * matchday + (random.nextInt(8) == 0 ? random.nextInt(30) : 0));
        var fixture =
                Fixture.planned(number, matchday, home, away, random.nextInt(20) == 0 ? null : new KickOff(day, null));
        if (anyOpen && random.nextInt(5) == 0) {
            return random.nextBoolean() ? fixture : fixture.withStatus(Fixture.Status.POSTPONED);
        }
        var played = fixture.withScore(new Score(random.nextInt(3), random.nextInt(3)));
        return random.nextInt(20) == 0 ? played.withStatus(Fixture.Status.ABANDONED) : played;
    }

    private List<Decision> decisions(int clubs, List<Fixture> fixtures) {
        var decisions = new ArrayList<Decision>();
        for (int i = random.nextInt(-2, 5); i > 0; i--) {
            int fixture = random.nextInt(fixtures.size());
            decisions.add(
                    switch (random.nextInt(9)) {
                        case 0, 5 -> new Decision.Deduction(random.nextInt(clubs), random.nextInt(-2, 5), ruling());
                        case 1, 6 -> new Decision.Award(fixture, new Score(0, 3), ruling());
                        case 2, 7 -> new Decision.Annulment(fixture, ruling());
                        case 3 ->
                            new Decision.Exclusion(
                                    random.nextInt(clubs),
                                    Decision.Exclusion.Effect.values()[random.nextInt(3)],
                                    ruling());
                        default -> new Decision.Settlement(shuffled(clubs), ruling());
                    });
        }
        return decisions;
    }

    private List<Integer> shuffled(int clubs) {
        var all = new ArrayList<Integer>();
        for (int club = 0; club < clubs; club++) {
            all.add(club);
        }
        Collections.shuffle(all, random);
        return all.subList(0, random.nextInt(2, clubs + 1));
    }

    private Ruling ruling() {
        var decided = START.plusDays(random.nextInt(60));
        return new Ruling(
                decided,
                decided.plusDays(random.nextInt(10)),
                random.nextInt(4) == 0 ? decided.plusDays(random.nextInt(10, 60)) : null,
                "random");
    }

    Cut cut() {
        return switch (random.nextInt(3)) {
            case 0 -> new Cut.AfterMatchday(random.nextInt(9));
            case 1 -> new Cut.AtDate(START.plusDays(random.nextInt(80)));
            default -> Cut.EVERYTHING;
        };
    }
}
