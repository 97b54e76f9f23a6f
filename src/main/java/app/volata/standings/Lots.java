package app.volata.standings;

/**
 * The word from outside that orders clubs where results do not: drawn lots, a play-off, fair play. The ranking asks only
 * when it gets that far. A simulator draws here, the exact engine decides for or against a club, a table answers with
 * what was settled.
 */
@FunctionalInterface
public interface Lots {
    /** Nothing was drawn: clubs share the place. */
    Lots NONE = club -> 0;

    /** The club's lot; the smaller the better, equal lots leave a place shared. */
    int drawn(int club);
}
