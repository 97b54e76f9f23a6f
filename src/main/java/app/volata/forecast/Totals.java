package app.volata.forecast;

import java.util.Arrays;

/** What simulated seasons add up to. Blocks are added in their order, so that the bytes do not depend on the threads. */
final class Totals {
    private final int clubs;
    private final double[] place;
    private final double[] points;
    private double levelForTitle;
    private double weight;
    private double squares;
    private int runs;

    Totals(int clubs) {
        this.clubs = clubs;
        place = new double[clubs * clubs];
        points = new double[clubs];
    }

    void clear() {
        Arrays.fill(place, 0);
        Arrays.fill(points, 0);
        levelForTitle = 0;
        weight = 0;
        squares = 0;
        runs = 0;
    }

    /** Counts seasons that weigh alike. */
    void count(FinalTables tables, int seasons) {
        var even = new int[clubs];
        var odd = new int[clubs];
        for (int club = 0; club < clubs; club++) {
            countPlaces(tables.place(club), seasons, even, odd);
            for (int i = 0; i < clubs; i++) {
                place[club * clubs + i] += even[i] + odd[i];
                even[i] = 0;
                odd[i] = 0;
            }
            points[club] += sum(tables.points(club), seasons);
        }
        levelForTitle += sum(tables.levelAtTop(), seasons);
        weight += seasons;
        squares += seasons;
        runs += seasons;
    }

    /** Two counters take turns: one would wait for itself where a place comes again and again. */
    private static void countPlaces(int[] places, int seasons, int[] even, int[] odd) {
        int lane = 0;
        for (; lane + 1 < seasons; lane += 2) {
            even[places[lane]]++;
            odd[places[lane + 1]]++;
        }
        if (lane < seasons) {
            even[places[lane]]++;
        }
    }

    private static int sum(int[] numbers, int count) {
        int sum = 0;
        for (int lane = 0; lane < count; lane++) {
            sum += numbers[lane];
        }
        return sum;
    }

    /** Counts seasons of these weights. */
    void count(FinalTables tables, int seasons, double[] weights) {
        for (int club = 0; club < clubs; club++) {
            int[] places = tables.place(club);
            int[] finals = tables.points(club);
            for (int lane = 0; lane < seasons; lane++) {
                place[club * clubs + places[lane]] += weights[lane];
                points[club] += weights[lane] * finals[lane];
            }
        }
        for (int lane = 0; lane < seasons; lane++) {
            levelForTitle += weights[lane] * tables.levelAtTop()[lane];
            weight += weights[lane];
            squares += weights[lane] * weights[lane];
        }
        runs += seasons;
    }

    void add(Totals other) {
        for (int i = 0; i < place.length; i++) {
            place[i] += other.place[i];
        }
        for (int club = 0; club < clubs; club++) {
            points[club] += other.points[club];
        }
        levelForTitle += other.levelForTitle;
        weight += other.weight;
        squares += other.squares;
        runs += other.runs;
    }

    Totals copy() {
        var copy = new Totals(clubs);
        copy.add(this);
        return copy;
    }

    /** The share of the weight in which the club took the place, from 0. */
    double place(int club, int place) {
        return this.place[club * clubs + place] / weight;
    }

    double points(int club) {
        return points[club] / weight;
    }

    double levelForTitle() {
        return levelForTitle / weight;
    }

    int runs() {
        return runs;
    }

    /** How many equally weighted runs would tell as much. */
    double effectiveRuns() {
        return weight * weight / squares;
    }
}
