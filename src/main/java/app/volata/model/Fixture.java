package app.volata.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A pairing of the season, played or not.
 *
 * @param number its place in the season's list
 * @param matchday the matchday that it belongs to, also when it was moved
 * @param home number of the home club
 * @param away number of the away club
 * @param kickOff null where no date is known
 * @param score as it was played; null until it is entered
 * @param halfTime null where unknown
 * @param goals in the order of play; may be fewer than the score (scorer unknown)
 */
public record Fixture(
        int number,
        int matchday,
        int home,
        int away,
        @Nullable KickOff kickOff,
        Status status,
        @Nullable Score score,
        @Nullable Score halfTime,
        List<Goal> goals) {
    /** Whether it goes as planned. A played fixture always does. */
    public enum Status {
        PLANNED,
        POSTPONED,
        ABANDONED
    }

    public Fixture {
        if (number < 0 || matchday < 1 || home < 0 || away < 0 || home == away) {
            throw new IllegalArgumentException("not a fixture: " + number + ", matchday " + matchday);
        }
        if (score != null && status == Status.POSTPONED) {
            throw new IllegalArgumentException("a postponed fixture has no score");
        }
        goals = List.copyOf(goals);
    }

    /** A fixture still to come. */
    public static Fixture planned(int number, int matchday, int home, int away, @Nullable KickOff kickOff) {
        return new Fixture(number, matchday, home, away, kickOff, Status.PLANNED, null, null, List.of());
    }

    /** Whether it was played to the end. */
    public boolean played() {
        return score != null && status != Status.ABANDONED;
    }

    public int club(Side side) {
        return side == Side.HOME ? home : away;
    }

    public boolean involves(int club) {
        return home == club || away == club;
    }

    /** The same with this score; goals and half time stay. */
    public Fixture withScore(Score newScore) {
        return new Fixture(number, matchday, home, away, kickOff, Status.PLANNED, newScore, halfTime, goals);
    }

    /** The same as if it had never been played: no score, half time or goals. */
    public Fixture cleared() {
        return new Fixture(number, matchday, home, away, kickOff, Status.PLANNED, null, null, List.of());
    }

    public Fixture withGoals(List<Goal> newGoals) {
        return new Fixture(number, matchday, home, away, kickOff, status, score, halfTime, newGoals);
    }

    public Fixture withHalfTime(@Nullable Score newHalfTime) {
        return new Fixture(number, matchday, home, away, kickOff, status, score, newHalfTime, goals);
    }

    public Fixture withKickOff(@Nullable KickOff newKickOff) {
        return new Fixture(number, matchday, home, away, newKickOff, status, score, halfTime, goals);
    }

    public Fixture withStatus(Status newStatus) {
        return new Fixture(number, matchday, home, away, kickOff, newStatus, score, halfTime, goals);
    }

    /** Goals recorded for one side, own goals of the other included. */
    public int recorded(Side side) {
        int count = 0;
        for (var goal : goals) {
            if (goal.side() == side) {
                count++;
            }
        }
        return count;
    }
}
