package app.volata.model;

/** The two clubs of a fixture, by where they play. */
public enum Side {
    HOME,
    AWAY;

    public Side other() {
        return this == HOME ? AWAY : HOME;
    }
}
