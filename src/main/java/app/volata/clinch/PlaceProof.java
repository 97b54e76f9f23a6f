package app.volata.clinch;

/** Whether a club can still end in a very place. */
public sealed interface PlaceProof {
    record Possible(Witness witness) implements PlaceProof {}

    /** Proven. */
    record Impossible() implements PlaceProof {}

    /** Between the best and the worst place, neither found nor excluded. */
    record Unknown() implements PlaceProof {}
}
