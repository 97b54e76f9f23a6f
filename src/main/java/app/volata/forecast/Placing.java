package app.volata.forecast;

/** Makes final tables of simulated scores under the full final regulations. */
interface Placing {
    /**
     * Fills in the tables of the first {@code runs} lanes.
     *
     * @param home goals of the home club by open fixture and lane
     * @param random for lots, which take nothing from the streams
     */
    void rank(int[][] home, int[][] away, int runs, RandomLanes random, FinalTables to);

    /** The fast way where it knows the regulations' shape, else one season after the other. */
    static Placing of(Plan plan) {
        return LanePlacing.of(plan).<Placing>map(lanes -> lanes).orElseGet(() -> new GeneralPlacing(plan));
    }
}
