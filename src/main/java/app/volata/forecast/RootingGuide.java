package app.volata.forecast;

import app.volata.model.Outcome;

/**
 * The kept seasons as rows of bits: one for every outcome of every open fixture, one for every place of every club. What an
 * outcome would do is the number of bits that two rows share.
 */
public final class RootingGuide {
    private static final int OUTCOMES = 3;

    private final Plan plan;
    private final int clubs;
    private final long[][] outcomes;
    private final long[][] places;

    RootingGuide(Plan plan, Samples samples, int size) {
        if (samples.weighted()) {
            throw new IllegalArgumentException("the rooting guide is of a forecast with nothing assumed");
        }
        this.plan = plan;
        clubs = plan.runIn().clubs();
        int words = (size + Long.SIZE - 1) / Long.SIZE;
        outcomes = new long[OUTCOMES * plan.fixtures().size()][words];
        places = new long[clubs * clubs][words];
        for (int i = 0; i < plan.fixtures().size(); i++) {
            for (int season = 0; season < size; season++) {
                set(outcomes[OUTCOMES * i + samples.outcome(i, season)], season);
            }
        }
        for (int club = 0; club < clubs; club++) {
            for (int season = 0; season < size; season++) {
                set(places[club * clubs + samples.place(club, season)], season);
            }
        }
    }

    private static void set(long[] row, int season) {
        row[season / Long.SIZE] |= 1L << season;
    }

    /** The seasons that had this outcome. */
    public int seasons(int fixture, Outcome outcome) {
        long[] row = row(fixture, outcome);
        return shared(row, row);
    }

    /** How many of them had the club in the place, from 1, club after club. */
    public int[] places(int fixture, Outcome outcome) {
        var counts = new int[places.length];
        long[] row = row(fixture, outcome);
        for (int cell = 0; cell < counts.length; cell++) {
            counts[cell] = shared(row, places[cell]);
        }
        return counts;
    }

    private long[] row(int fixture, Outcome outcome) {
        return outcomes[OUTCOMES * plan.indexOf(fixture) + Samples.code(outcome)];
    }

    private static int shared(long[] one, long[] other) {
        int count = 0;
        for (int word = 0; word < one.length; word++) {
            count += Long.bitCount(one[word] & other[word]);
        }
        return count;
    }
}
