package app.volata.forecast;

import java.util.ArrayList;
import java.util.List;

/**
 * Who can still end level with whom, and what separates the two then: a constant where their own matches are all played,
 * else the score of a lane.
 */
final class LevelPairs {
    private final int clubs;
    private final int[] surelyAbove;
    private final List<Fixed> fixed = new ArrayList<>();
    private final List<Open> open = new ArrayList<>();

    /** The clubs that one club is compared with by constants: its number plus the constant against theirs. */
    record Fixed(int club, int[] others, int[] plus) {}

    /** Two clubs with a match of theirs still open: what the first has more than the other before it. */
    record Open(int one, int other, int before) {}

    LevelPairs(Plan plan, LaneKeys keys, MutualMatches mutual, Meetings meetings) {
        clubs = plan.runIn().clubs();
        surelyAbove = new int[clubs];
        int[] points = plan.runIn().points();
        int[] left = plan.runIn().left();
        int most = plan.request().season().regulations().pointsForWin();
        for (int club = 0; club < clubs; club++) {
            var others = new ArrayList<Integer>();
            var plus = new ArrayList<Integer>();
            for (int other = 0; other < clubs; other++) {
                if (other == club || points[club] > points[other] + most * left[other]) {
                    continue;
                }
                if (points[other] > points[club] + most * left[club]) {
                    surelyAbove[club]++;
                    continue;
                }
                int ahead = (int) (mutual.played(club, other) - mutual.played(other, club));
                if (mutual.span() == 0 || !meetings.any(club, other)) {
                    others.add(other);
                    plus.add(Integer.signum(ahead) * keys.half());
                } else if (club < other) {
                    open.add(new Open(club, other, ahead));
                }
            }
            fixed.add(new Fixed(club, ints(others), ints(plus)));
        }
    }

    private static int[] ints(List<Integer> list) {
        return list.stream().mapToInt(Integer::intValue).toArray();
    }

    /** How many clubs are above in every case. */
    int surelyAbove(int club) {
        return surelyAbove[club];
    }

    List<Fixed> fixed() {
        return fixed;
    }

    List<Open> open() {
        return open;
    }

    /** What the ranks of a season add up to where every pair was separated. */
    int sumOfRanks() {
        return clubs * (clubs - 1) / 2;
    }
}
