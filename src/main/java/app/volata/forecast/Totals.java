package app.volata.forecast;

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

    /** Counts one season of this weight. */
    void count(int lane, double seasonWeight, FinalTables tables) {
        for (int club = 0; club < clubs; club++) {
            place[club * clubs + tables.place(club)[lane]] += seasonWeight;
            points[club] += seasonWeight * tables.points(club)[lane];
        }
        levelForTitle += seasonWeight * tables.levelAtTop()[lane];
        weight += seasonWeight;
        squares += seasonWeight * seasonWeight;
        runs++;
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
