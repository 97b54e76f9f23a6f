package app.volata.forecast;

/** The final tables of a block's seasons, club by club, one lane a season. */
final class FinalTables {
    private final int[][] place;
    private final int[][] points;
    private final int[] levelAtTop = new int[Block.LANES];

    FinalTables(int clubs) {
        place = new int[clubs][Block.LANES];
        points = new int[clubs][Block.LANES];
    }

    /** Places from 0, every one taken once: what the regulations leave level was drawn by lot. */
    int[] place(int club) {
        return place[club];
    }

    int[] points(int club) {
        return points[club];
    }

    int clubs() {
        return place.length;
    }

    /** 1 in the lanes whose first two have the same points, else 0. */
    int[] levelAtTop() {
        return levelAtTop;
    }
}
