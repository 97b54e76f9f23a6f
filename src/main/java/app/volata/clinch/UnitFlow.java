package app.volata.clinch;

import java.util.Arrays;

/**
 * Units as a flow: a match hands out two (a win is 2, a draw 1 each); a club has room for so many as its bounds of points
 * allow. Inner matches go through a node of their own. What violates a bound is led to where there is room; where no way is
 * left, the clubs reached are too many for their bounds.
 */
final class UnitFlow {
    private final Question question;
    private final Fill fill;
    private final boolean[] held;
    private final int clubs;
    private final int sink;
    private final int[][] matchesOf;
    private final int[] units;
    private final int[] unitsIn;
    private final int[] least;
    private final int[] most;
    private final int[] leastIn;
    private final int[] mostIn;
    private final int[] from;
    private final int[] through;
    private final int[] queue;
    private long conflict;
    private long conflictIn;
    private long involved;

    UnitFlow(Question question, Fill fill, boolean[] held) {
        this.question = question;
        this.fill = fill;
        this.held = held;
        clubs = question.position.clubs;
        sink = 2 * clubs;
        matchesOf = matchesOf(question);
        units = new int[clubs];
        unitsIn = new int[clubs];
        least = new int[clubs];
        most = new int[clubs];
        leastIn = new int[clubs];
        mostIn = new int[clubs];
        from = new int[sink + 1];
        through = new int[sink + 1];
        queue = new int[sink + 1];
    }

    /** The loose matches of each club. */
    static int[][] matchesOf(Question question) {
        var counts = new int[question.position.clubs];
        for (int match : question.loose) {
            counts[question.position.home[match]]++;
            counts[question.position.away[match]]++;
        }
        var matches = new int[counts.length][];
        for (int club = 0; club < counts.length; club++) {
            matches[club] = new int[counts[club]];
        }
        Arrays.fill(counts, 0);
        for (int match : question.loose) {
            int home = question.position.home[match];
            int away = question.position.away[match];
            matches[home][counts[home]++] = match;
            matches[away][counts[away]++] = match;
        }
        return matches;
    }

    long conflict() {
        return conflict;
    }

    long conflictIn() {
        return conflictIn;
    }

    /** The clubs whose matches and bounds the no rests on. */
    long involved() {
        return involved;
    }

    /** Leads the units of the matches not held within all rooms; false where there is no way. */
    boolean run() {
        if (!rooms()) {
            return false;
        }
        for (int club = 0; club < clubs; club++) {
            while (units[club] > most[club]) {
                if (!lead(club, sink)) {
                    return stuck();
                }
                units[club]--;
            }
            while (unitsIn[club] > mostIn[club]) {
                if (!lead(clubs + club, club)) {
                    return stuck();
                }
                unitsIn[club]--;
            }
        }
        for (int club = 0; club < clubs; club++) {
            while (units[club] < least[club]) {
                if (!lead(sink, club)) {
                    return stuck();
                }
                units[club]++;
            }
            while (unitsIn[club] < leastIn[club]) {
                if (!lead(club, clubs + club)) {
                    return stuck();
                }
                unitsIn[club]++;
            }
        }
        return true;
    }

    private boolean rooms() {
        for (int club = 0; club < clubs; club++) {
            int open = 0;
            int openIn = 0;
            int has = fill.base(club);
            int hasIn = fill.baseIn(club);
            units[club] = 0;
            unitsIn[club] = 0;
            for (int match : matchesOf[club]) {
                boolean atHome = question.position.home[match] == club;
                boolean inner = fill.inner(match);
                int result = fill.result[match];
                if (held[match]) {
                    int pay = question.pay(result, atHome);
                    has += pay;
                    hasIn += inner ? pay : 0;
                } else {
                    int share = atHome ? 2 - result : result;
                    open++;
                    units[club] += share;
                    if (inner) {
                        openIn++;
                        unitsIn[club] += share;
                    }
                }
            }
            if (!room(club, fill.lo[club] - has, fill.hi[club] - has, open, false)
                    || !room(club, fill.loIn[club] - hasIn, fill.hiIn[club] - hasIn, openIn, true)) {
                return false;
            }
        }
        return true;
    }

    /** How many units so many matches can bring with payments between these bounds. */
    private boolean room(int club, int lo, int hi, int open, boolean inner) {
        int fewest = Fill.NONE;
        int all = -1;
        if (lo <= 0 && hi >= open * question.win) {
            fewest = 0;
            all = Fill.NONE;
        } else {
            for (int won = 0; won <= open; won++) {
                int paid = won * question.win;
                if (paid > hi) {
                    break;
                }
                int fewDraws =
                        paid >= lo ? 0 : question.draw == 0 ? open + 1 : -Math.floorDiv(paid - lo, question.draw);
                int manyDraws = question.draw == 0 ? open - won : Math.min(open - won, (hi - paid) / question.draw);
                if (fewDraws <= manyDraws) {
                    fewest = Math.min(fewest, 2 * won + fewDraws);
                    all = Math.max(all, 2 * won + manyDraws);
                }
            }
        }
        if (inner) {
            leastIn[club] = fewest;
            mostIn[club] = all;
        } else {
            least[club] = fewest;
            most[club] = all;
        }
        if (all < 0) {
            conflict = inner ? 0 : 1L << club;
            conflictIn = inner ? 1L << club : 0;
            involved = 1L << club;
        }
        return all >= 0;
    }

    /** Breadth first; changes the results along the way. */
    private boolean lead(int start, int goal) {
        Arrays.fill(from, -1);
        from[start] = start;
        int tail = 0;
        queue[tail++] = start;
        for (int head = 0; head < tail && from[goal] < 0; head++) {
            tail = spread(queue[head], tail);
        }
        if (from[goal] < 0) {
            return false;
        }
        for (int node = goal; node != start; node = from[node]) {
            step(from[node], node, through[node]);
        }
        return true;
    }

    private int spread(int node, int tail) {
        int end = tail;
        if (node == sink) {
            for (int club = 0; club < clubs; club++) {
                if (units[club] > least[club]) {
                    end = reach(club, node, -1, end);
                }
            }
            return end;
        }
        boolean inner = node >= clubs;
        int club = inner ? node - clubs : node;
        if (inner) {
            if (unitsIn[club] < mostIn[club]) {
                end = reach(club, node, -1, end);
            }
        } else {
            if (units[club] < most[club]) {
                end = reach(sink, node, -1, end);
            }
            if (unitsIn[club] > leastIn[club]) {
                end = reach(clubs + club, node, -1, end);
            }
        }
        for (int match : matchesOf[club]) {
            if (held[match] || fill.inner(match) != inner) {
                continue;
            }
            boolean atHome = question.position.home[match] == club;
            int share = atHome ? 2 - fill.result[match] : fill.result[match];
            if (share > 0) {
                int other = atHome ? question.position.away[match] : question.position.home[match];
                end = reach(inner ? clubs + other : other, node, match, end);
            }
        }
        return end;
    }

    private int reach(int node, int by, int match, int tail) {
        if (from[node] >= 0) {
            return tail;
        }
        from[node] = by;
        through[node] = match;
        queue[tail] = node;
        return tail + 1;
    }

    private void step(int start, int end, int match) {
        if (match >= 0) {
            int club = start >= clubs ? start - clubs : start;
            fill.result[match] = (byte) (fill.result[match] + (question.position.home[match] == club ? 1 : -1));
        } else if (end == sink) {
            units[start]++;
        } else if (start == sink) {
            units[end]--;
        } else if (start >= clubs) {
            unitsIn[end]++;
        } else {
            unitsIn[start]--;
        }
    }

    private boolean stuck() {
        conflict = 0;
        conflictIn = 0;
        involved = 0;
        boolean ended = from[sink] >= 0;
        for (int club = 0; club < clubs; club++) {
            boolean total = from[club] >= 0;
            boolean inner = from[clubs + club] >= 0;
            long bit = 1L << club;
            if (total && !ended) {
                conflict |= bit;
            }
            if (inner && !total) {
                conflictIn |= bit;
            }
            // the cut runs through a club where its nodes are not all on the side of the sink
            if (total != ended || inner != ended) {
                involved |= bit;
            }
        }
        return false;
    }
}
