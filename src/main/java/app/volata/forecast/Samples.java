package app.volata.forecast;

import org.jspecify.annotations.Nullable;

/**
 * The first simulated seasons, kept one by one, for the questions that a sum cannot answer. Written block by block, each at
 * its own place; a forecast reads only the seasons before {@code runs}.
 */
final class Samples {
    /** So many are kept: 27 MB at the start of a season of 20 clubs. */
    static final int MOST = 1 << 16;

    private final byte[][] place;
    private final short[][] points;
    private final byte[][] outcome;
    private final double @Nullable [] weight;

    Samples(Plan plan) {
        int size = Math.min(MOST, plan.request().runs());
        int clubs = plan.runIn().clubs();
        place = new byte[clubs][size];
        points = new short[clubs][size];
        outcome = new byte[plan.fixtures().size()][size];
        weight = plan.weighted() ? new double[size] : null;
    }

    /** The seasons of one block. */
    record Seasons(FinalTables tables, int[][] home, int[][] away, double[] weight) {}

    void keep(int from, int runs, Seasons seasons) {
        int size = place.length == 0 ? 0 : place[0].length;
        int kept = Math.min(runs, size - from);
        if (kept <= 0) {
            return;
        }
        for (int club = 0; club < place.length; club++) {
            int[] places = seasons.tables().place(club);
            int[] finals = seasons.tables().points(club);
            for (int lane = 0; lane < kept; lane++) {
                place[club][from + lane] = (byte) places[lane];
                points[club][from + lane] = (short) finals[lane];
            }
        }
        for (int i = 0; i < outcome.length; i++) {
            int[] home = seasons.home()[i];
            int[] away = seasons.away()[i];
            for (int lane = 0; lane < kept; lane++) {
                outcome[i][from + lane] = (byte) (1 - Integer.signum(home[lane] - away[lane]));
            }
        }
        if (weight != null) {
            System.arraycopy(seasons.weight(), 0, weight, from, kept);
        }
    }

    int size() {
        return place.length == 0 ? 0 : place[0].length;
    }

    /** Places from 0, by season. */
    byte[] place(int club) {
        return place[club];
    }

    /** Final points by season. */
    short[] points(int club) {
        return points[club];
    }

    /** 0 home win, 1 draw, 2 away win, by season; fixtures count as the plan has them. */
    byte[] outcome(int fixture) {
        return outcome[fixture];
    }

    double weight(int season) {
        return weight == null ? 1 : weight[season];
    }
}
