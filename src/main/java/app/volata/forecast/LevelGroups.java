package app.volata.forecast;

/** Finds the lanes whose ranks are not yet right, and the clubs in them that are level on points. */
final class LevelGroups {
    private final int clubs;
    private final boolean mutual;
    private final int[] once = new int[Block.LANES];
    private final int[] twice = new int[Block.LANES];
    private final int[] thrice = new int[Block.LANES];
    private final int[] sum = new int[Block.LANES];
    private final int[] lanes = new int[Block.LANES];
    private final int[] group;

    LevelGroups(int clubs, boolean mutual) {
        this.clubs = clubs;
        this.mutual = mutual;
        group = new int[clubs];
    }

    /**
     * @param sumOfRanks what ranks add up to where no pair stayed level
     * @return how many lanes are to be mended
     */
    int find(FinalTables tables, int sumOfRanks, int runs) {
        IntLanes.fill(sum, -sumOfRanks);
        IntLanes.fill(once, 0);
        IntLanes.fill(twice, 0);
        IntLanes.fill(thrice, 0);
        for (int club = 0; club < clubs; club++) {
            IntLanes.add(sum, tables.place(club));
            if (mutual) {
                IntLanes.mark(tables.points(club), once, twice, thrice);
            }
        }
        int found = 0;
        for (int lane = 0; lane < runs; lane++) {
            if ((sum[lane] | thrice[lane]) != 0) {
                lanes[found++] = lane;
            }
        }
        return found;
    }

    int lane(int i) {
        return lanes[i];
    }

    /** Orders every group of clubs level on points in the lane; false where some stay level. */
    boolean mend(int lane, LevelClubs level, FinalTables tables) {
        long done = 0;
        for (int club = 0; club < clubs; club++) {
            if ((done >> club & 1) != 0) {
                continue;
            }
            int points = tables.points(club)[lane];
            int size = 0;
            int above = 0;
            for (int other = 0; other < clubs; other++) {
                int theirs = tables.points(other)[lane];
                if (theirs == points) {
                    group[size++] = other;
                    done |= 1L << other;
                } else if (theirs > points) {
                    above++;
                }
            }
            if (size > 1) {
                if (!level.order(lane, group, size)) {
                    return false;
                }
                for (int i = 0; i < size; i++) {
                    tables.place(group[i])[lane] = above + i;
                }
            }
        }
        return true;
    }
}
