package app.volata.forecast;

/** Play-offs for a place between clubs level on points: drawn, since nobody knows how one match more would end. */
final class PlayOffs {
    private final GeneralPlacing general;
    private final int[] upper = new int[Block.LANES];
    private final int[] lower = new int[Block.LANES];

    PlayOffs(GeneralPlacing general) {
        this.general = general;
    }

    /**
     * @param place the upper of the two, from 1
     * @param unsettled lanes that are left to the general ranking
     */
    void play(int place, int runs, int[] unsettled, RandomLanes random, FinalTables tables) {
        if (place >= tables.clubs()) {
            return;
        }
        IntLanes.fill(upper, 0);
        IntLanes.fill(lower, 0);
        for (int club = 0; club < tables.clubs(); club++) {
            IntLanes.addWhere(tables.place(club), place - 1, tables.points(club), upper);
            IntLanes.addWhere(tables.place(club), place, tables.points(club), lower);
        }
        for (int lane = 0; lane < runs; lane++) {
            if (upper[lane] == lower[lane] && unsettled[lane] == 0) {
                play(place, lane, random, tables);
            }
        }
    }

    private void play(int place, int lane, RandomLanes random, FinalTables tables) {
        int one = 0;
        int other = 0;
        for (int club = 0; club < tables.clubs(); club++) {
            int taken = tables.place(club)[lane];
            one = taken == place - 1 ? club : one;
            other = taken == place ? club : other;
        }
        if (general.lot(lane, one, random) > general.lot(lane, other, random)) {
            tables.place(one)[lane] = place;
            tables.place(other)[lane] = place - 1;
        }
    }
}
