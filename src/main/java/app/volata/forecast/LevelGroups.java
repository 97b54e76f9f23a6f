package app.volata.forecast;

/** Mends the places of three clubs or more that are level on points: lane by lane, where there are such. */
final class LevelGroups {
    /** The clubs of a contest are bits of a number. */
    static final int MOST_CLUBS = 32;

    private final LevelClubs level;
    private final int[] count = new int[Block.LANES];
    private final int[] leaders = new int[Block.LANES];
    private final int[] group;
    private final int[] points;
    private final int[][] four = new int[IntLanes.AT_ONCE][];

    LevelGroups(int clubs, LevelClubs level) {
        this.level = level;
        group = new int[clubs];
        points = new int[clubs];
    }

    /**
     * @param numbers of the clubs by lane
     * @param shift a point is 2 to this
     * @param unsettled gets a mark in lanes where some clubs stay level
     */
    void mend(LevelPairs.Contest contest, int[][] numbers, int shift, int runs, FinalTables tables, int[] unsettled) {
        find(contest.clubs(), numbers, shift);
        for (int lane = 0; lane < runs; lane++) {
            if (leaders[lane] != 0 && !mend(contest, lane, tables)) {
                unsettled[lane] = 1;
            }
        }
    }

    /** Of three level clubs the first in the list is level with two later ones. */
    private void find(int[] clubs, int[][] numbers, int shift) {
        IntLanes.fill(leaders, 0);
        for (int i = 0; i < clubs.length - 2; i++) {
            int[] own = numbers[clubs[i]];
            IntLanes.fill(count, 0);
            int from = i + 1;
            for (; from + IntLanes.AT_ONCE <= clubs.length; from += IntLanes.AT_ONCE) {
                for (int k = 0; k < IntLanes.AT_ONCE; k++) {
                    four[k] = numbers[clubs[from + k]];
                }
                IntLanes.countLevel(count, own, four, shift);
            }
            for (; from < clubs.length; from++) {
                IntLanes.countLevel(count, own, numbers[clubs[from]], shift);
            }
            IntLanes.mark(count, i, leaders);
        }
    }

    private boolean mend(LevelPairs.Contest contest, int lane, FinalTables tables) {
        int[] clubs = contest.clubs();
        for (int i = 0; i < clubs.length; i++) {
            points[i] = tables.points(clubs[i])[lane];
        }
        boolean whole = true;
        for (int left = leaders[lane]; left != 0; ) {
            int leader = Integer.numberOfTrailingZeros(left);
            int size = 0;
            int place = contest.above();
            for (int i = 0; i < clubs.length; i++) {
                if (points[i] == points[leader]) {
                    group[size++] = clubs[i];
                    left &= ~(1 << i);
                } else if (points[i] > points[leader]) {
                    place++;
                }
            }
            whole &= level.order(lane, group, size);
            for (int i = 0; i < size; i++) {
                tables.place(group[i])[lane] = place + i;
            }
        }
        return whole;
    }
}
