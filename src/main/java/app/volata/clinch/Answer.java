package app.volata.clinch;

/** How a search ended. */
enum Answer {
    YES,
    /** Proven impossible. */
    NO,
    /** The nodes allowed were used up, or it was cancelled. */
    LIMIT,
    /** What is left hangs on a criterion that the search does not reckon with. */
    BEYOND;

    /** Of two alternatives: one found is enough, and both must fail to be impossible. */
    Answer or(Answer other) {
        if (this == YES || other == YES) {
            return YES;
        }
        if (this == LIMIT || other == LIMIT) {
            return LIMIT;
        }
        return this == BEYOND || other == BEYOND ? BEYOND : NO;
    }
}
