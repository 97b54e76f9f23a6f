package app.volata.forecast;

import app.volata.model.Assumption;
import app.volata.model.Outcome;
import app.volata.model.OwnChances;
import app.volata.model.Score;
import org.jspecify.annotations.Nullable;

/** Where the score of an open fixture comes from. */
sealed interface ScoreRule {
    /** The most goals of a side that it names itself. */
    default int most() {
        return switch (this) {
            case GivenScore(var score) -> Math.max(score.home(), score.away());
            case Fixed(var score) -> Math.max(score.home(), score.away());
            case Free _, Given _, Own _ -> 0;
        };
    }

    /** The model alone. */
    record Free() implements ScoreRule {}

    /** The model, given who wins: every season weighs what its strengths gave that outcome. */
    record Given(Outcome outcome) implements ScoreRule {}

    /** The very score: every season weighs what its strengths gave it. */
    record GivenScore(Score score) implements ScoreRule {}

    /** A person's chances of the outcome, the model's of the score within it. They teach nothing of the strengths. */
    record Own(OwnChances chances) implements ScoreRule {}

    static ScoreRule of(@Nullable Assumption assumption, @Nullable OwnChances own) {
        return switch (assumption) {
            case Assumption.OfScore(var score) when own == null -> new GivenScore(score);
            case Assumption.OfOutcome(var outcome) when own == null -> new Given(outcome);
            case Assumption.OfScore(var score) -> new Fixed(score);
            case Assumption.OfOutcome(var outcome) -> new Own(certain(outcome));
            case null -> own == null ? new Free() : new Own(own);
        };
    }

    /** The very score, where own chances stand for the model's and so teach nothing. */
    record Fixed(Score score) implements ScoreRule {}

    private static OwnChances certain(Outcome outcome) {
        return new OwnChances(
                outcome == Outcome.HOME_WIN ? 1 : 0,
                outcome == Outcome.DRAW ? 1 : 0,
                outcome == Outcome.AWAY_WIN ? 1 : 0);
    }
}
