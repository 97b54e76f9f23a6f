package app.volata.forecast;

import java.util.ArrayList;

/** The nine outcomes of two fixtures: how often each came, and with the zone reached. */
final class PairTable {
    private final double[] share;
    private final double[] chance;

    PairTable(double[] all, double[] hits) {
        double whole = 0;
        for (double weight : all) {
            whole += weight;
        }
        share = new double[all.length];
        chance = new double[all.length];
        for (int cell = 0; cell < all.length; cell++) {
            share[cell] = all[cell] / whole;
            chance[cell] = hits[cell] / all[cell];
        }
    }

    PairSwing swing(int first, int second) {
        var ofFirst = new double[3];
        var ofSecond = new double[3];
        double mean = 0;
        for (int cell = 0; cell < share.length; cell++) {
            if (share[cell] > 0) {
                mean += share[cell] * chance[cell];
            }
        }
        for (int i = 0; i < 3; i++) {
            ofFirst[i] = chance(3 * i, 1);
            ofSecond[i] = chance(i, 3);
        }
        double variance = 0;
        double beyond = 0;
        var chances = new ArrayList<Double>();
        for (int cell = 0; cell < share.length; cell++) {
            chances.add(chance[cell]);
            if (share[cell] > 0) {
                double sum = ofFirst[cell / 3] + ofSecond[cell % 3] - mean;
                variance += share[cell] * (chance[cell] - mean) * (chance[cell] - mean);
                beyond += share[cell] * (chance[cell] - sum) * (chance[cell] - sum);
            }
        }
        return new PairSwing(first, second, chances, Math.sqrt(variance), Math.sqrt(beyond));
    }

    /** The chance in three cells together. */
    private double chance(int from, int step) {
        double hits = 0;
        double all = 0;
        for (int cell = from; cell < from + 3 * step; cell += step) {
            if (share[cell] > 0) {
                hits += share[cell] * chance[cell];
                all += share[cell];
            }
        }
        return hits / all;
    }
}
