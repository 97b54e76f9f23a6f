package app.volata.forecast;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.volata.exchange.Catalogue;
import app.volata.model.Assumptions;
import app.volata.model.Decision;
import app.volata.model.Measure;
import app.volata.model.Regulations;
import app.volata.model.Ruling;
import app.volata.model.Score;
import app.volata.model.Season;
import app.volata.model.Tiebreaker;
import app.volata.standings.Selection;
import app.volata.standings.Standings;
import app.volata.standings.StandingsCalculator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The order inside the simulator is the calculator's, for random seasons under every regulation there is and made-up ones. */
class PlacingTest {
    private static final int CASES = Integer.getInteger("volata.cases", 2000);
    private static final int LANES = 40;

    private final long seed = System.nanoTime();
    private final Random random = new Random(seed);

    @Test
    void sameAsTheTableUnderEveryRegulation() {
        System.out.println("PlacingTest seed " + seed);
        var all = new ArrayList<>(Catalogue.all());
        for (int league = 0; league * LANES < CASES; league++) {
            var regulations = league % 3 == 0 ? madeUp() : all.get(league % all.size());
            int clubs = league % 5 == 0 ? 20 : 2 + random.nextInt(7);
            compare(league(clubs, regulations));
        }
    }

    private Season league(int clubs, Regulations regulations) {
        var empty = Leagues.empty(clubs, regulations);
        var fixtures = new ArrayList<>(empty.fixtures());
        int left = 1 + random.nextInt(Math.min(60, fixtures.size()));
        var season = Leagues.played(empty, left, random);
        if (random.nextInt(4) == 0) {
            var ruling = Ruling.on(LocalDate.of(2018, 1, 1), "");
            season = season.withDecisions(
                    List.of(new Decision.Deduction(random.nextInt(clubs), 1 + random.nextInt(6), ruling)));
        }
        return season;
    }

    private void compare(Season season) {
        var plan = new Plan(new ForecastRequest(season, List.of(), Assumptions.NONE, Map.of(), 1, 1), Model.MEASURED);
        int open = plan.fixtures().size();
        var home = new int[open][Block.LANES];
        var away = new int[open][Block.LANES];
        int goals = 1 + random.nextInt(4);
        for (int i = 0; i < open; i++) {
            for (int lane = 0; lane < LANES; lane++) {
                home[i][lane] = random.nextInt(goals);
                away[i][lane] = random.nextInt(goals);
            }
        }
        var streams = new RandomLanes();
        streams.begin(1, 0);
        var tables = new FinalTables(season.clubs().size());
        Placing.of(plan).rank(home, away, LANES, streams, tables);
        for (int lane = 0; lane < LANES; lane++) {
            var completed = completed(season, plan, home, away, lane);
            if (!splitByLot(completed)) {
                compare(completed, tables, lane);
            }
        }
    }

    /** Whether the last of the upper part at the split and the first below it can only be told apart by lot. */
    private static boolean splitByLot(Season season) {
        var rules = season.regulations();
        if (rules.split() == null || rules.split().upper() >= season.clubs().size()) {
            return false;
        }
        var unsplit =
                new Regulations(rules.id(), rules.name(), 3, rules.closing(), rules.interim(), List.of(), false, null);
        var first = season.withFixtures(season.fixtures().stream()
                        .map(one -> one.matchday() > rules.split().matchdays() ? one.cleared() : one)
                        .toList())
                .withRegulations(unsplit);
        var rows = StandingsCalculator.calculate(first, Selection.ALL, Regulations.Rules.FINAL)
                .rows();
        return rows.get(rules.split().upper() - 1).place()
                == rows.get(rules.split().upper()).place();
    }

    private static Season completed(Season season, Plan plan, int[][] home, int[][] away, int lane) {
        var fixtures = new ArrayList<>(season.fixtures());
        for (int i = 0; i < home.length; i++) {
            var fixture = plan.fixtures().get(i).fixture();
            fixtures.set(fixture.number(), fixture.withScore(new Score(home[i][lane], away[i][lane])));
        }
        return season.withFixtures(fixtures);
    }

    private void compare(Season season, FinalTables tables, int lane) {
        var table = StandingsCalculator.calculate(season, Selection.ALL, Regulations.Rules.FINAL);
        var taken = new boolean[season.clubs().size()];
        for (Standings.Row row : table.rows()) {
            int place = tables.place(row.club())[lane] + 1;
            int[] range = range(table, row);
            assertTrue(
                    place >= range[0] && place <= range[1],
                    () -> "seed " + seed + " " + season.regulations() + " " + row + " came " + place);
            assertEquals(row.points(), tables.points(row.club())[lane], () -> "seed " + seed);
            assertTrue(!taken[place - 1], () -> "seed " + seed);
            taken[place - 1] = true;
        }
    }

    /** The places that a row may take when lots are drawn for the shared ones, and play-offs are played. */
    private static int[] range(Standings table, Standings.Row row) {
        int sharing = (int) table.rows().stream()
                .filter(other -> other.place() == row.place())
                .count();
        int[] range = {row.place(), row.place() + sharing - 1};
        for (var step : table.season().regulations().closing()) {
            if (step instanceof Tiebreaker.PlayOff(int place, int _)
                    && place < table.rows().size()) {
                int points = table.rows().get(place - 1).points();
                boolean played = points == table.rows().get(place).points();
                if (played && range[0] <= place + 1 && place <= range[1]) {
                    range[0] = Math.min(range[0], place);
                    range[1] = Math.max(range[1], place + 1);
                }
            }
        }
        return range;
    }

    /** Points, then a few steps in any order. */
    private Regulations madeUp() {
        var mutual =
                new ArrayList<>(List.of(Measure.POINTS, Measure.GOAL_DIFFERENCE, Measure.GOALS, Measure.AWAY_GOALS));
        Collections.shuffle(mutual, random);
        var steps = new ArrayList<Tiebreaker>(List.of(
                new Tiebreaker.Mutual(
                        mutual.subList(0, 1 + random.nextInt(4)),
                        random.nextBoolean(),
                        Tiebreaker.WhileOpen.COUNT,
                        any(Tiebreaker.GroupSize.values())),
                new Tiebreaker.Overall(Measure.GOAL_DIFFERENCE),
                new Tiebreaker.Overall(any(Measure.WINS, Measure.AWAY_GOALS, Measure.GOALS))));
        Collections.shuffle(steps, random);
        steps.addFirst(new Tiebreaker.Overall(Measure.POINTS));
        steps.add(new Tiebreaker.Last(any(Tiebreaker.Means.values())));
        var base = Leagues.SERIE_A;
        return new Regulations(
                "own", "Own", 2 + random.nextInt(2), steps, steps, base.zones(), random.nextBoolean(), null);
    }

    @SafeVarargs
    private <T> T any(T... of) {
        return of[random.nextInt(of.length)];
    }
}
