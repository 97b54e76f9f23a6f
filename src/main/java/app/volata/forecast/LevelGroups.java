package app.volata.forecast;

/** Mends the places of three clubs or more that are level on points: lane by lane, where there are such. */
final class LevelGroups {
    private final LevelClubs level;
    private final int[] count = new int[Block.LANES];
    private final int[] most = new int[Block.LANES];
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
            if (most[lane] > 1 && !mend(contest, lane, tables)) {
                unsettled[lane] = 1;
            }
        }
    }

    /** Of three level clubs the first in the list is level with two later ones. */
    private void find(int[] clubs, int[][] numbers, int shift) {
        IntLanes.fill(most, 0);
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
            IntLanes.max(most, count);
        }
    }

    private boolean mend(LevelPairs.Contest contest, int lane, FinalTables tables) {
        int[] clubs = contest.clubs();
        for (int i = 0; i < clubs.length; i++) {
            points[i] = tables.points(clubs[i])[lane];
        }
        boolean whole = true;
        for (int i = 0; i < clubs.length - 2; i++) {
            int size = collect(clubs, i);
            if (size > 2) {
                whole &= mend(contest, lane, size, points[i], tables);
            }
        }
        return whole;
    }

    /** The clubs level with one, which is the first of them; none where an earlier one was level with it. */
    private int collect(int[] clubs, int first) {
        int size = 0;
        for (int j = 0; j < clubs.length; j++) {
            if (points[j] == points[first]) {
                if (j < first) {
                    return 0;
                }
                group[size++] = clubs[j];
            }
        }
        return size;
    }

    private boolean mend(LevelPairs.Contest contest, int lane, int size, int ofPoints, FinalTables tables) {
        int place = contest.above();
        for (int i = 0; i < contest.clubs().length; i++) {
            place += points[i] > ofPoints ? 1 : 0;
        }
        boolean whole = level.order(lane, group, size);
        for (int i = 0; i < size; i++) {
            tables.place(group[i])[lane] = place + i;
        }
        return whole;
    }
}
