package app.volata.clinch;

import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * Looks for results that end with a club in a place between its best and its worst one: on ways from the results of the one
 * to those of the other, match by match. Where few matches matter all results are tried on points.
 */
final class Between {
    private static final int WAYS = 60;
    /** Matches whose results can all be tried. */
    private static final int FEW = 8;

    private final Position position;
    private final Judge judge;
    private final int club;
    private final int place;

    Between(Position position, int club, int place) {
        this.position = position;
        this.club = club;
        this.place = place;
        judge = new Judge(position);
    }

    /** Home goals and away goals that do it; null where none were found. */
    int @Nullable [][] scores(Proofs proofs) {
        var best = goals(proofs, club, false);
        var worst = goals(proofs, club, true);
        if (best == null || worst == null) {
            return null;
        }
        var random = new Random(1);
        for (int way = 0; way < WAYS; way++) {
            int other = random.nextInt(position.clubs);
            var start = way % 3 == 2 ? goals(proofs, other, random.nextBoolean()) : best;
            var found = way(start == null ? best : start, way % 2 == 0 ? worst : best, random);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static int @Nullable [][] goals(Proofs proofs, int club, boolean worst) {
        int index = 2 * club + (worst ? 1 : 0);
        var home = proofs.home()[index];
        var away = proofs.away()[index];
        return home == null || away == null ? null : new int[][] {home, away};
    }

    private int @Nullable [][] way(int[][] start, int[][] end, Random random) {
        var goals = new int[][] {start[0].clone(), start[1].clone()};
        var order = random.ints(0, Math.max(1, position.matches()))
                .distinct()
                .limit(position.matches())
                .toArray();
        if (there(goals)) {
            return goals;
        }
        for (int match : order) {
            goals[0][match] = end[0][match];
            goals[1][match] = end[1][match];
            if (there(goals)) {
                return goals;
            }
        }
        return null;
    }

    private boolean there(int[][] goals) {
        judge.rank(goals[0], goals[1], club, false);
        if (judge.place(club, false) > place) {
            return false;
        }
        judge.rank(goals[0], goals[1], club, true);
        return judge.place(club, true) >= place;
    }

    /** Whether no results of the few matches that matter lead to the place, wherever level clubs end. */
    boolean impossible() {
        long rivals = new Question(position, club, false).free | new Question(position, club, true).free;
        int[] matter = new int[position.matches()];
        int count = 0;
        for (int match = 0; match < matter.length; match++) {
            long both = 1L << position.home[match] | 1L << position.away[match];
            if ((both & (rivals | 1L << club)) != 0) {
                matter[count++] = match;
            }
        }
        return count <= FEW && excluded(java.util.Arrays.copyOf(matter, count), 0, position.points.clone());
    }

    private boolean excluded(int[] matter, int at, int[] points) {
        if (at == matter.length) {
            int above = 0;
            int level = 0;
            for (int other = 0; other < points.length; other++) {
                above += points[other] > points[club] ? 1 : 0;
                level += points[other] == points[club] ? 1 : 0;
            }
            return place <= above || place > above + level;
        }
        int match = matter[at];
        int home = position.home[match];
        int away = position.away[match];
        for (int result = 0; result < 3; result++) {
            if (position.pinned[match] != Position.FREE && position.pinned[match] != result) {
                continue;
            }
            int forHome = result == Position.DRAW ? 1 : result == Position.HOME ? position.pointsForWin : 0;
            int forAway = result == Position.DRAW ? 1 : result == Position.AWAY ? position.pointsForWin : 0;
            points[home] += forHome;
            points[away] += forAway;
            boolean without = excluded(matter, at + 1, points);
            points[home] -= forHome;
            points[away] -= forAway;
            if (!without) {
                return false;
            }
        }
        return true;
    }
}
