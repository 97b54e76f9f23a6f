package app.volata.forecast;

import java.util.ArrayList;
import java.util.List;

/**
 * Who can still end level with whom, and what separates the two then: a constant where their own matches are all played,
 * else the score of a lane.
 */
final class LevelPairs {
    private final int clubs;
    private final int[] lowest;
    private final int[] highest;
    private final int[] surelyAbove;
    private final List<Fixed> fixed = new ArrayList<>();
    private final List<Open> open = new ArrayList<>();
    private final List<Contest> contests = new ArrayList<>();

    /** The clubs that one club is compared with by constants: its number plus the constant against theirs. */
    record Fixed(int club, int[] others, int[] plus) {}

    /** Two clubs with a match of theirs still open: what the first has more than the other before it. */
    record Open(int one, int other, int before) {}

    /**
     * Three clubs or more between whom places are open, and nobody else.
     *
     * @param above clubs that end above all of them
     */
    record Contest(int[] clubs, int above) {}

    LevelPairs(Plan plan, LaneKeys keys, MutualMatches mutual, Meetings meetings) {
        clubs = plan.runIn().clubs();
        lowest = plan.runIn().points();
        highest = lowest.clone();
        surelyAbove = new int[clubs];
        int[] left = plan.runIn().left();
        int most = plan.request().season().regulations().pointsForWin();
        for (int club = 0; club < clubs; club++) {
            highest[club] += most * left[club];
        }
        for (int club = 0; club < clubs; club++) {
            compare(club, keys, mutual, meetings);
        }
        findContests();
    }

    private void compare(int club, LaneKeys keys, MutualMatches mutual, Meetings meetings) {
        var others = new ArrayList<Integer>();
        var plus = new ArrayList<Integer>();
        for (int other = 0; other < clubs; other++) {
            if (lowest[other] > highest[club]) {
                surelyAbove[club]++;
            } else if (other != club && lowest[club] <= highest[other]) {
                int ahead = (int) (mutual.played(club, other) - mutual.played(other, club));
                if (mutual.span() == 0 || !meetings.any(club, other)) {
                    others.add(other);
                    plus.add(Integer.signum(ahead) * keys.half());
                } else if (club < other) {
                    open.add(new Open(club, other, ahead));
                }
            }
        }
        fixed.add(new Fixed(club, ints(others), ints(plus)));
    }

    /** Ranges of points that overlap hang together. */
    private void findContests() {
        var done = new boolean[clubs];
        for (int club = 0; club < clubs; club++) {
            if (done[club]) {
                continue;
            }
            var found = new ArrayList<>(List.of(club));
            done[club] = true;
            for (int i = 0; i < found.size(); i++) {
                int one = found.get(i);
                for (int other = 0; other < clubs; other++) {
                    if (!done[other] && lowest[one] <= highest[other] && lowest[other] <= highest[one]) {
                        done[other] = true;
                        found.add(other);
                    }
                }
            }
            if (found.size() > 2) {
                int low = found.stream().mapToInt(one -> lowest[one]).min().orElseThrow();
                int above = 0;
                for (int other = 0; other < clubs; other++) {
                    above += lowest[other] > low && !found.contains(other) ? 1 : 0;
                }
                contests.add(new Contest(ints(found), above));
            }
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

    List<Contest> contests() {
        return contests;
    }

    /** What the ranks of a season add up to where every pair was separated. */
    int sumOfRanks() {
        return clubs * (clubs - 1) / 2;
    }
}
