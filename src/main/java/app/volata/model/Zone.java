package app.volata.model;

/**
 * A range of final places, both ends included, 1 the best.
 *
 * @param cup whether a cup may move its lowest place (7th in 2017-18 was open until the final)
 */
public record Zone(ZoneKind kind, int from, int to, boolean cup) {
    public Zone {
        if (from < 1 || to < from) {
            throw new IllegalArgumentException("a zone runs downwards from 1: " + from + " to " + to);
        }
    }

    public boolean contains(int place) {
        return from <= place && place <= to;
    }

    /**
     * Whether a club that ends there has what the zone promises: champions are in the Champions League too, so an upper
     * zone is "its lowest place or better", a lower zone "its highest place or worse".
     */
    public boolean reachedBy(int place) {
        return kind.lower() ? place >= from : place <= to;
    }
}
