package app.volata.clinch;

/** Why a place is not decided exactly. */
public enum Cause {
    /** Both places are proven. */
    NONE,
    /** The search has not come to its end yet, or was given up: the interval is proven. */
    SEARCH,
    /** The regulations split the table later, and who plays whom is not known. */
    SPLIT,
    /** The regulations compare by something that is not points. */
    NOT_BY_POINTS,
    /** Clubs can end level in all that is reckoned with, and what comes then is not. */
    TIE_BREAK,
    /** There is no fixture. */
    NO_FIXTURES,
    /** More clubs than the engine takes. */
    TOO_MANY_CLUBS
}
