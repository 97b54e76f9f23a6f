package app.volata.clinch;

import java.util.List;

/** Why a club cannot come to a place any more, or cannot lose it: the proof as far as a sentence can say it. */
public sealed interface Ground {
    /**
     * Points alone: the one can no longer be reached, or can no longer reach.
     *
     * @param fall whether it is said that the club cannot fall; else that it cannot rise
     * @param points the most that the club can end with, or where it cannot fall the least
     * @param other the club on the border
     * @param otherPoints what that club has for sure, or where the club cannot fall the most that it can reach
     * @param place of the border, counted from the top, or from the foot
     */
    record Points(int club, boolean fall, int points, int other, int otherPoints, int place) implements Ground {}

    /**
     * Clubs that take points from each other: so many of them end above the club, or below it.
     *
     * @param count how many of {@code clubs} at least
     * @param clubs as few as the proof needs
     * @param meetings matches that these still have against each other
     * @param level whether being level with the club is counted: the tie-break is lost then
     * @param sure how many more clubs are above, or below, by points alone
     */
    record Together(
            int club, boolean fall, int points, int count, List<Integer> clubs, int meetings, boolean level, int sure)
            implements Ground {
        public Together {
            clubs = List.copyOf(clubs);
        }
    }

    /** Both can still happen. */
    record Possible(int best, int worst) implements Ground {}

    /** Every way to the end was followed, and there is no shorter reason. */
    record Searched() implements Ground {}

    /** Not decided exactly. */
    record Undecided(Cause cause) implements Ground {}
}
