package app.volata.clinch;

import java.util.Arrays;

/** The best and worst places that full sets of scores have attained so far, each with the scores. */
final class Sheets {
    private final int clubs;
    /** Twice a club's number, plus one for the worst place: places as counted in the mirror. */
    private final int[] attained;

    private final int[][] homeGoals;
    private final int[][] awayGoals;

    Sheets(int clubs) {
        this.clubs = clubs;
        attained = new int[2 * clubs];
        Arrays.fill(attained, clubs + 1);
        homeGoals = new int[2 * clubs][];
        awayGoals = new int[2 * clubs][];
    }

    private static int index(int club, boolean worst) {
        return 2 * club + (worst ? 1 : 0);
    }

    /** The best place found, counted from the top, or for the worst one from the foot. */
    int attained(int club, boolean worst) {
        return attained[index(club, worst)];
    }

    int[] home(int club, boolean worst) {
        return homeGoals[index(club, worst)];
    }

    int[] away(int club, boolean worst) {
        return awayGoals[index(club, worst)];
    }

    /** Notes the places of a set of scores that the judge has just ranked. */
    void offer(Judge judge, int[] home, int[] away) {
        int[] keptHome = null;
        int[] keptAway = null;
        for (int club = 0; club < clubs; club++) {
            for (int side = 0; side < 2; side++) {
                int place = judge.place(club, side == 1);
                int inMirror = side == 1 ? clubs + 1 - place : place;
                if (inMirror < attained[2 * club + side]) {
                    keptHome = keptHome == null ? home.clone() : keptHome;
                    keptAway = keptAway == null ? away.clone() : keptAway;
                    attained[2 * club + side] = inMirror;
                    homeGoals[2 * club + side] = keptHome;
                    awayGoals[2 * club + side] = keptAway;
                }
            }
        }
    }
}
