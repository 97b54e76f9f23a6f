package app.volata.forecast;

/**
 * How uncertain the difference of two chances is that come from the same seed. Season by season both were drawn alike, so
 * most of the noise is in both and cancels out.
 */
final class ChangeError {
    private ChangeError() {}

    /**
     * The standard error of the difference of two weighted means, by the delta method.
     *
     * @param first how far each season pulls the first mean ({@link #pulls})
     * @param second the same seasons for the second
     * @param runs simulated for each of the two; there may be fewer kept seasons
     */
    static double of(double[] first, double[] second, int runs) {
        int size = Math.min(first.length, second.length);
        double squares = 0;
        for (int season = 0; season < size; season++) {
            double apart = first[season] - second[season];
            squares += apart * apart;
        }
        return size == 0 ? 0 : Math.sqrt(squares / size / runs);
    }

    /**
     * How far each kept season pulls the chance of being in these places from its mean.
     *
     * @param reached by place, from 0
     */
    static double[] pulls(Samples samples, int size, int club, boolean[] reached) {
        double all = 0;
        double hits = 0;
        for (int season = 0; season < size; season++) {
            double weight = samples.weight(season);
            all += weight;
            hits += reached[samples.place(club, season)] ? weight : 0;
        }
        var pulls = new double[size];
        for (int season = 0; season < size; season++) {
            double apart = (reached[samples.place(club, season)] ? 1 : 0) - hits / all;
            pulls[season] = samples.weight(season) * size / all * apart;
        }
        return pulls;
    }
}
