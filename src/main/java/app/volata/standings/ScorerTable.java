package app.volata.standings;

import app.volata.model.Fixture;
import app.volata.model.Goal;
import app.volata.model.Season;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Who scored. Own goals count for no player; they stand apart.
 *
 * @param rows most goals first; who has the same number shares the place, fewer penalties first, then by name
 * @param recorded goals with a scorer, own goals included
 * @param total all goals of the matches counted, as they were played: an award changes no scorer
 */
public record ScorerTable(List<Row> rows, List<OwnGoals> ownGoals, int recorded, int total) {
    public ScorerTable {
        rows = List.copyOf(rows);
        ownGoals = List.copyOf(ownGoals);
    }

    /**
     * A player's row.
     *
     * @param place 1 is the best
     * @param shared whether others have the same place
     * @param player his number
     * @param clubs numbers of the clubs that he scored for, the latest first
     * @param lastGoal number of the fixture of his last goal
     */
    public record Row(
            int place,
            boolean shared,
            int player,
            List<Integer> clubs,
            int goals,
            int penalties,
            int matchesScoredIn,
            int lastGoal) {
        public Row {
            clubs = List.copyOf(clubs);
        }
    }

    /**
     * A player's own goals.
     *
     * @param fixtures numbers, one an own goal, in the order played
     */
    public record OwnGoals(int player, List<Integer> fixtures) {
        public OwnGoals {
            fixtures = List.copyOf(fixtures);
        }

        public int goals() {
            return fixtures.size();
        }
    }

    public static ScorerTable calculate(Season season, Cut cut) {
        var ledger = new Ledger(season, cut);
        var played = new ArrayList<Fixture>();
        int recorded = 0;
        int total = 0;
        for (var fixture : season.fixtures()) {
            var score = ledger.goals(fixture);
            if (score != null) {
                played.add(fixture);
                recorded += fixture.goals().size();
                total += score.home() + score.away();
            }
        }
        played.sort(Form.IN_ORDER);
        var scorers = new LinkedHashMap<Integer, Scorer>();
        var ownGoals = new LinkedHashMap<Integer, List<Integer>>();
        for (var fixture : played) {
            for (var goal : ledger.scorers(fixture)) {
                if (goal.kind() == Goal.Kind.OWN_GOAL) {
                    ownGoals.computeIfAbsent(goal.player(), _ -> new ArrayList<>())
                            .add(fixture.number());
                } else {
                    scorers.computeIfAbsent(goal.player(), Scorer::new).add(fixture, goal);
                }
            }
        }
        return new ScorerTable(placed(season, scorers), apart(season, ownGoals), recorded, total);
    }

    private static List<Row> placed(Season season, Map<Integer, Scorer> scorers) {
        var order = scorers.values().stream()
                .sorted(Comparator.<Scorer>comparingInt(scorer -> -scorer.goals)
                        .thenComparingInt(scorer -> scorer.penalties)
                        .thenComparing(scorer -> season.player(scorer.player).surname())
                        .thenComparingInt(scorer -> scorer.player))
                .toList();
        var rows = new ArrayList<Row>(order.size());
        for (int from = 0, to; from < order.size(); from = to) {
            for (to = from + 1; to < order.size() && order.get(to).goals == order.get(from).goals; ) {
                to++;
            }
            for (var scorer : order.subList(from, to)) {
                rows.add(scorer.row(from + 1, to - from > 1));
            }
        }
        return rows;
    }

    private static List<OwnGoals> apart(Season season, Map<Integer, List<Integer>> ownGoals) {
        return ownGoals.entrySet().stream()
                .map(entry -> new OwnGoals(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingInt((OwnGoals own) -> -own.goals())
                        .thenComparing(own -> season.player(own.player()).surname())
                        .thenComparingInt(OwnGoals::player))
                .toList();
    }

    /** A player's goals while they are counted, match after match. */
    private static final class Scorer {
        private final int player;
        private final List<Integer> clubs = new ArrayList<>();
        private int goals;
        private int penalties;
        private int matches;
        private int lastGoal = -1;

        Scorer(int player) {
            this.player = player;
        }

        void add(Fixture fixture, Goal goal) {
            int club = fixture.club(goal.side());
            clubs.remove(Integer.valueOf(club));
            clubs.addFirst(club);
            goals++;
            penalties += goal.kind() == Goal.Kind.PENALTY ? 1 : 0;
            matches += fixture.number() == lastGoal ? 0 : 1;
            lastGoal = fixture.number();
        }

        Row row(int place, boolean shared) {
            return new Row(place, shared, player, clubs, goals, penalties, matches, lastGoal);
        }
    }
}
