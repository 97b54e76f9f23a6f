package app.volata.model;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/** What a league decided off the pitch: dated, with its reason. */
public sealed interface Decision {
    Ruling ruling();

    /** A club taken out of the league: it withdrew, or was thrown out. One decision for all its fixtures. */
    record Exclusion(int club, Effect effect, Ruling ruling) implements Decision {
        /** What becomes of its fixtures. */
        public enum Effect {
            /** All count for nothing, those that were played too. */
            ALL_VOID,
            /** Those that were played stand; the others count for nothing. */
            REST_VOID,
            /** Those that were played stand; the others are lost 0-3. */
            REST_LOST
        }
    }

    /**
     * A goal that the league gives to another scorer, or to none as an own goal. The fixture keeps it as it was recorded.
     *
     * @param was the goal as the fixture has it; where it no longer has, nothing happens
     */
    record Correction(int fixture, Goal was, Goal now, Ruling ruling) implements Decision {}

    /** The fixture that an award or annulment is about; empty for a decision about clubs. */
    static OptionalInt fixtureOf(Decision decision) {
        return switch (decision) {
            case Award award -> OptionalInt.of(award.fixture());
            case Annulment annulment -> OptionalInt.of(annulment.fixture());
            case Deduction _, Settlement _, Exclusion _, Correction _ -> OptionalInt.empty();
        };
    }

    /** The same under this ruling. */
    default Decision with(Ruling changed) {
        return switch (this) {
            case Deduction deduction -> new Deduction(deduction.club(), deduction.points(), changed);
            case Award award -> new Award(award.fixture(), award.score(), changed);
            case Annulment annulment -> new Annulment(annulment.fixture(), changed);
            case Settlement settlement -> new Settlement(settlement.clubs(), changed);
            case Exclusion exclusion -> new Exclusion(exclusion.club(), exclusion.effect(), changed);
            case Correction correction ->
                new Correction(correction.fixture(), correction.was(), correction.now(), changed);
        };
    }

    /** Points taken from a club ({@code points} above 0) or given back (below 0). */
    record Deduction(int club, int points, Ruling ruling) implements Decision {}

    /** A fixture decided at the table; its played score, scorers and cards stay as they are. */
    record Award(int fixture, Score score, Ruling ruling) implements Decision {}

    /** A fixture that counts for nothing. */
    record Annulment(int fixture, Ruling ruling) implements Decision {}

    /**
     * The order of level clubs where the regulations leave it to lots, a play-off or fair play.
     *
     * @param clubs numbers of the clubs, the best first
     */
    record Settlement(List<Integer> clubs, Ruling ruling) implements Decision {
        public Settlement {
            clubs = List.copyOf(clubs);
            if (clubs.size() < 2 || Set.copyOf(clubs).size() != clubs.size()) {
                throw new IllegalArgumentException("a settlement orders two clubs or more, each once: " + clubs);
            }
        }
    }
}
