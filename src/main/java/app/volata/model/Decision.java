package app.volata.model;

/** What a league decided off the pitch: dated, with its reason. */
public sealed interface Decision {
    Ruling ruling();

    /** Points taken from a club ({@code points} above 0) or given back (below 0). */
    record Deduction(int club, int points, Ruling ruling) implements Decision {}

    /** A fixture decided at the table; its played score, scorers and cards stay as they are. */
    record Award(int fixture, Score score, Ruling ruling) implements Decision {}

    /** A fixture that counts for nothing. */
    record Annulment(int fixture, Ruling ruling) implements Decision {}
}
