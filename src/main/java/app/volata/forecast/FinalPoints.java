package app.volata.forecast;

import java.util.Optional;

/** How two rivals may end: the chance of every pair of final points, and who is above then. */
public final class FinalPoints {
    private final Range one;
    private final Range other;
    private final double[] share;
    private final double[] above;

    /** Points from the lowest to the highest that any run had, both included. */
    public record Range(int lowest, int highest) {
        int size() {
            return highest - lowest + 1;
        }
    }

    /** The chance of a pair of final points, and that the first club is above the other then. */
    public record Cell(double share, double chanceAbove) {}

    FinalPoints(Samples samples, int size, int club, int rival) {
        one = range(samples, size, club);
        other = range(samples, size, rival);
        share = new double[one.size() * other.size()];
        above = new double[share.length];
        double all = 0;
        for (int season = 0; season < size; season++) {
            int cell = cell(samples.points(club, season), samples.points(rival, season));
            double weight = samples.weight(season);
            all += weight;
            share[cell] += weight;
            above[cell] += samples.place(club, season) < samples.place(rival, season) ? weight : 0;
        }
        for (int cell = 0; cell < share.length; cell++) {
            above[cell] = share[cell] > 0 ? above[cell] / share[cell] : 0;
            share[cell] /= all;
        }
    }

    private static Range range(Samples samples, int size, int club) {
        int lowest = Integer.MAX_VALUE;
        int highest = Integer.MIN_VALUE;
        for (int season = 0; season < size; season++) {
            lowest = Math.min(lowest, samples.points(club, season));
            highest = Math.max(highest, samples.points(club, season));
        }
        return new Range(lowest, highest);
    }

    private int cell(int points, int ofOther) {
        return (points - one.lowest()) * other.size() + ofOther - other.lowest();
    }

    public Range ofFirst() {
        return one;
    }

    public Range ofSecond() {
        return other;
    }

    /** Empty where no run ended so. */
    public Optional<Cell> at(int points, int ofSecond) {
        boolean within = points >= one.lowest()
                && points <= one.highest()
                && ofSecond >= other.lowest()
                && ofSecond <= other.highest();
        if (!within || share[cell(points, ofSecond)] == 0) {
            return Optional.empty();
        }
        int cell = cell(points, ofSecond);
        return Optional.of(new Cell(share[cell], above[cell]));
    }
}
