package app.volata.model;

import java.util.List;

/** An earlier season of the competition: what the forecast knows before the first matchday. */
public record PastSeason(String name, List<PastResult> results) {
    public PastSeason {
        results = List.copyOf(results);
    }
}
