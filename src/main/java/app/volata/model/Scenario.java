package app.volata.model;

/** A set of assumed results that was given a name. */
public record Scenario(String name, Assumptions assumptions) {
    public Scenario {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a saved scenario has a name");
        }
    }
}
