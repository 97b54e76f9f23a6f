package app.volata.forecast;

import app.volata.model.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * The first simulated seasons, kept one by one, for the questions that a sum cannot answer. Four neighbours share the bytes of
 * one number. Written block by block, each at its own place; a forecast reads only the seasons before its runs.
 */
final class Samples {
    /** So many are kept: 27 MB at the start of a season of 20 clubs. */
    static final int MOST = 1 << 16;

    private static final int NEIGHBOURS = 4;

    private final int size;
    private final int[][] places;
    private final int[][] points;
    private final int[][] outcomes;
    private final double @Nullable [] weights;

    Samples(Plan plan) {
        size = Math.min(MOST, plan.request().runs());
        int blocks = (size + Block.LANES - 1) / Block.LANES;
        int clubs = plan.runIn().clubs();
        places = rows(clubs, blocks);
        points = new int[clubs][blocks * Block.LANES];
        outcomes = rows(plan.fixtures().size(), blocks);
        weights = plan.weighted() ? new double[blocks * Block.LANES] : null;
    }

    private static int[][] rows(int things, int blocks) {
        return new int[(things + NEIGHBOURS - 1) / NEIGHBOURS][blocks * Block.LANES];
    }

    /** The work space of one thread that keeps seasons. */
    static final class Writer {
        private final int[] packed = new int[Block.LANES];
        private final int[] nothing = new int[Block.LANES];
        private final int[][] four = new int[NEIGHBOURS][];
    }

    /** The seasons of one block. */
    record Seasons(FinalTables tables, int[][] home, int[][] away, double[] weight) {}

    void keep(int block, Seasons seasons, Writer writer) {
        int from = block * Block.LANES;
        if (from >= size) {
            return;
        }
        var tables = seasons.tables();
        for (int row = 0; row < places.length; row++) {
            for (int i = 0; i < NEIGHBOURS; i++) {
                int club = row * NEIGHBOURS + i;
                writer.four[i] = club < tables.clubs() ? tables.place(club) : writer.nothing;
            }
            IntLanes.pack(writer.four[0], writer.four[1], writer.four[2], writer.four[3], writer.packed);
            System.arraycopy(writer.packed, 0, places[row], from, Block.LANES);
        }
        for (int club = 0; club < points.length; club++) {
            System.arraycopy(tables.points(club), 0, points[club], from, Block.LANES);
        }
        for (int row = 0; row < outcomes.length; row++) {
            IntLanes.fill(writer.packed, 0);
            for (int i = 0; i < NEIGHBOURS && row * NEIGHBOURS + i < seasons.home().length; i++) {
                int fixture = row * NEIGHBOURS + i;
                IntLanes.putOutcome(seasons.home()[fixture], seasons.away()[fixture], 8 * i, writer.packed);
            }
            System.arraycopy(writer.packed, 0, outcomes[row], from, Block.LANES);
        }
        if (weights != null) {
            System.arraycopy(seasons.weight(), 0, weights, from, Block.LANES);
        }
    }

    int size() {
        return size;
    }

    /** The club's place in a season, from 0. */
    int place(int club, int season) {
        return places[club / NEIGHBOURS][season] >>> (club % NEIGHBOURS * 8) & 0xFF;
    }

    /** The club's final points in a season. */
    int points(int club, int season) {
        return points[club][season];
    }

    /** 0 home win, 1 draw, 2 away win; fixtures count as the plan has them. */
    int outcome(int fixture, int season) {
        return outcomes[fixture / NEIGHBOURS][season] >>> (fixture % NEIGHBOURS * 8) & 0xFF;
    }

    /** The number that an outcome has here. */
    static int code(Outcome outcome) {
        return switch (outcome) {
            case HOME_WIN -> 0;
            case DRAW -> 1;
            case AWAY_WIN -> 2;
        };
    }

    double weight(int season) {
        return weights == null ? 1 : weights[season];
    }

    boolean weighted() {
        return weights != null;
    }
}
