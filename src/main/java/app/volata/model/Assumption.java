package app.volata.model;

/** What a scenario says of an open fixture. Never a result, and never looks like one. */
public sealed interface Assumption {
    Outcome outcome();

    /** Only who wins. */
    record OfOutcome(Outcome outcome) implements Assumption {}

    /** The very score. */
    record OfScore(Score score) implements Assumption {
        @Override
        public Outcome outcome() {
            return score.outcome();
        }
    }
}
