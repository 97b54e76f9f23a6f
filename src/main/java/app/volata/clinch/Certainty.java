package app.volata.clinch;

/** What is proven of a club and a zone. */
public enum Certainty {
    /** Whatever happens, the club ends there: in an upper zone or better, in a lower one or worse. */
    CLINCHED,
    /** Both can happen: there are results for either. */
    OPEN,
    /** Whatever happens, the club does not end there; from a lower zone it is safe. */
    ELIMINATED,
    /** Not decided exactly. */
    UNDECIDED
}
