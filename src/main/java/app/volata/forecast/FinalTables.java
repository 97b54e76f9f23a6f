package app.volata.forecast;

/** The final tables of a block's seasons, club by club, one lane a season. */
final class FinalTables {
    private final int[][] place;
    private final int[][] points;

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

    /** Whether the first two have the same points. */
    boolean levelAtTop(int lane) {
        int first = Integer.MIN_VALUE;
        int second = Integer.MIN_VALUE;
        for (int club = 0; club < place.length; club++) {
            if (place[club][lane] == 0) {
                first = points[club][lane];
            } else if (place[club][lane] == 1) {
                second = points[club][lane];
            }
        }
        return first == second;
    }
}
