package app.volata.standings;

import app.volata.model.Measure;
import app.volata.model.Split;
import java.util.Arrays;

/**
 * What clubs have from their matches, all together and against each other: plain arrays that are filled match by match
 * and hold no object a match, for the calculator, the simulator and the exact engine. Clubs are numbers from 0.
 *
 * <p>A simulator adds what is played, calls {@link #mark()}, and comes back there by {@link #reset()} before every run.
 * Nothing is allocated after construction but by {@code mark}. Not safe for several threads: one each.
 */
public final class Tallies {
    /** The unit of points per match: fine enough for any two fractions of fewer than a thousand matches. */
    static final int PER_MATCH = 1 << 20;

    private final int clubs;
    private final int pointsForWin;
    /** Per club its home matches, then per club its away matches, then per pair (home × away) the matches there. */
    private final long[] tally;

    private final int[] deducted;
    /** Points of the first stage where they are halved, else 0. */
    private final int[] halved;

    private final int[] part;
    private boolean split;
    private long[] markedTally = {};
    private int[] markedDeducted = {};

    public Tallies(int clubs, int pointsForWin) {
        this.clubs = clubs;
        this.pointsForWin = pointsForWin;
        tally = new long[clubs * (clubs + 2)];
        deducted = new int[clubs];
        halved = new int[clubs];
        part = new int[clubs];
    }

    public int clubs() {
        return clubs;
    }

    /** Counts a match. */
    public void add(int home, int away, int homeGoals, int awayGoals) {
        count(home, away, Tally.of(homeGoals, awayGoals));
    }

    /** Notes a match that is still to be played: mutual tables ask for it. */
    public void open(int home, int away) {
        count(home, away, Tally.OPEN_MATCH);
    }

    private void count(int home, int away, long match) {
        tally[home] += match;
        tally[clubs + away] += match;
        tally[clubs * (2 + home) + away] += match;
    }

    /** Counts a match for its home club alone: half a table, without mutual matches. */
    public void addHome(int home, int homeGoals, int awayGoals) {
        tally[home] += Tally.of(homeGoals, awayGoals);
    }

    /** Counts a match for its away club alone. */
    public void addAway(int away, int homeGoals, int awayGoals) {
        tally[clubs + away] += Tally.of(homeGoals, awayGoals);
    }

    /** Takes points from a club; below 0 gives some back. */
    public void deduct(int club, int points) {
        deducted[club] += points;
    }

    /** Nothing counted, nothing deducted, no split. */
    public void clear() {
        Arrays.fill(tally, 0);
        Arrays.fill(deducted, 0);
        Arrays.fill(halved, 0);
        split = false;
    }

    /**
     * Ends the first stage: from now on the upper clubs of this order and the others are ranked apart.
     *
     * @param order ranked by what is counted now
     */
    public void split(Ranking order, Split rule) {
        split = true;
        for (int position = 0; position < clubs; position++) {
            int club = order.club(position);
            part[club] = position < rule.upper() ? 0 : 1;
            halved[club] = rule.halved() ? points(club) : 0;
        }
    }

    /** Remembers what is counted and deducted now. A split made before stays; none can be made between mark and reset. */
    public void mark() {
        markedTally = tally.clone();
        markedDeducted = deducted.clone();
    }

    /** Goes back to the mark. */
    public void reset() {
        System.arraycopy(markedTally, 0, tally, 0, tally.length);
        System.arraycopy(markedDeducted, 0, deducted, 0, clubs);
    }

    public int played(int club) {
        return Tally.played(home(club), away(club));
    }

    public int won(int club) {
        return Tally.won(home(club), away(club));
    }

    public int drawn(int club) {
        return Tally.drawn(home(club), away(club));
    }

    public int lost(int club) {
        return Tally.lost(home(club), away(club));
    }

    public int goalsFor(int club) {
        return Tally.goalsFor(home(club), away(club));
    }

    public int goalsAgainst(int club) {
        return Tally.goalsAgainst(home(club), away(club));
    }

    /** Points less deductions, those of the first stage halved where the regulations say so. */
    public int points(int club) {
        int won = Tally.value(Measure.POINTS, home(club), away(club), pointsForWin);
        return won - deducted[club] - (halved[club] - (halved[club] >> 1));
    }

    public int deducted(int club) {
        return deducted[club];
    }

    int pointsForWin() {
        return pointsForWin;
    }

    public boolean isSplit() {
        return split;
    }

    /** 0 for a club of the upper part, 1 for one below the split. */
    public int part(int club) {
        return part[club];
    }

    /** A club's number under any measure; points per match in units of 1/{@value #PER_MATCH}. */
    public int value(Measure measure, int club) {
        return switch (measure) {
            case POINTS -> points(club);
            case POINTS_PER_MATCH -> {
                int played = played(club);
                yield played == 0 ? 0 : (int) Math.floorDiv((long) points(club) * PER_MATCH, played);
            }
            case LOST_POINTS -> pointsForWin * played(club) - points(club);
            case DROPPED_HALF_POINT -> halved[club] & 1;
            case OPPONENTS_POINTS -> opponents(Measure.POINTS, club);
            case OPPONENTS_GOAL_DIFFERENCE -> opponents(Measure.GOAL_DIFFERENCE, club);
            case OPPONENTS_GOALS -> opponents(Measure.GOALS, club);
            default -> Tally.value(measure, home(club), away(club), pointsForWin);
        };
    }

    /** A club's number in the table of the matches inside a group. */
    public int mutual(Measure measure, int club, Iterable<Integer> group) {
        long home = 0;
        long away = 0;
        for (int other : group) {
            home += meeting(club, other);
            away += meeting(other, club);
        }
        return Tally.value(measure, home, away, pointsForWin);
    }

    private int opponents(Measure measure, int club) {
        int sum = 0;
        for (int other = 0; other < clubs; other++) {
            int meetings = Tally.played(meeting(club, other), meeting(other, club));
            if (meetings > 0) {
                sum += meetings * value(measure, other);
            }
        }
        return sum;
    }

    /**
     * Whether the clubs of a group have played all their matches against each other: none is open, and where the season
     * has return matches, they met as often at the one's ground as at the other's (results alone tell of no open match).
     */
    boolean whole(int[] order, int from, int to) {
        boolean even = true;
        for (int i = from; i < to; i++) {
            for (int j = from; j < i; j++) {
                long there = meeting(order[i], order[j]);
                long back = meeting(order[j], order[i]);
                if (Tally.open(there) + Tally.open(back) > 0) {
                    return false;
                }
                even &= Tally.played(there, 0) == Tally.played(back, 0);
            }
        }
        return even || !returnMatches();
    }

    private boolean returnMatches() {
        for (int i = 0; i < clubs; i++) {
            for (int j = 0; j < i; j++) {
                if (meeting(i, j) != 0 && meeting(j, i) != 0) {
                    return true;
                }
            }
        }
        return false;
    }

    long home(int club) {
        return tally[club];
    }

    long away(int club) {
        return tally[clubs + club];
    }

    /** The matches of two clubs at the first one's ground. */
    long meeting(int home, int away) {
        return tally[clubs * (2 + home) + away];
    }
}
