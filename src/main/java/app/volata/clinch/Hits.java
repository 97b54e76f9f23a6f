package app.volata.clinch;

/** Lets as few clubs as possible out of their upper bounds: every conflict must lose one of its clubs. */
final class Hits {
    private final Fill fill;
    private final boolean inner;
    private final int dropped;

    /**
     * @param inner whether the bounds inside are meant
     * @param dropped the lower bound of a club let out
     */
    Hits(Fill fill, boolean inner, int dropped) {
        this.fill = fill;
        this.inner = inner;
        this.dropped = dropped;
    }

    /** Whether all can be kept but so many of these clubs; the fill holds the results after a yes, and all bounds again. */
    Answer within(int budget, long droppable) {
        var answer = fill.solve();
        if (answer != Answer.NO || budget == 0) {
            return answer;
        }
        long candidates = droppable & (inner ? fill.conflictIn : fill.conflict);
        long conflict = fill.conflict;
        long conflictIn = fill.conflictIn;
        long still = droppable;
        int[] lo = inner ? fill.loIn : fill.lo;
        int[] hi = inner ? fill.hiIn : fill.hi;
        while (candidates != 0) {
            int club = tightest(candidates);
            candidates &= ~(1L << club);
            still &= ~(1L << club);
            int oldLo = lo[club];
            int oldHi = hi[club];
            lo[club] = dropped;
            hi[club] = Fill.NONE;
            var one = within(budget - 1, still);
            lo[club] = oldLo;
            hi[club] = oldHi;
            if (one == Answer.YES) {
                return one;
            }
            answer = answer.or(one);
        }
        fill.conflict = conflict;
        fill.conflictIn = conflictIn;
        return answer;
    }

    private int tightest(long candidates) {
        int found = -1;
        int least = Integer.MAX_VALUE;
        for (long rest = candidates; rest != 0; rest &= rest - 1) {
            int club = Long.numberOfTrailingZeros(rest);
            int room = inner ? fill.hiIn[club] - fill.baseIn(club) : fill.hi[club] - fill.base(club);
            if (room < least) {
                least = room;
                found = club;
            }
        }
        return found;
    }
}
