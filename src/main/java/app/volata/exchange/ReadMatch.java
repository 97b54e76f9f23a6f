package app.volata.exchange;

import app.volata.model.Goal;
import app.volata.model.KickOff;
import app.volata.model.Minute;
import app.volata.model.Score;
import app.volata.model.Side;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A fixture as a file tells it: clubs and players go by name.
 *
 * @param line where it stands
 * @param matchday null where the file has none
 * @param score the one that counts; as far as it was played where abandoned or annulled
 * @param decision what was decided off the pitch; null where nothing was
 */
record ReadMatch(
        int line,
        @Nullable Integer matchday,
        @Nullable KickOff kickOff,
        String home,
        String away,
        State state,
        @Nullable Score score,
        @Nullable Score halfTime,
        @Nullable Decided decision,
        List<ReadGoal> goals) {
    /** The same on this matchday. */
    ReadMatch on(int newMatchday) {
        return new ReadMatch(line, newMatchday, kickOff, home, away, state, score, halfTime, decision, goals);
    }

    enum State {
        SCHEDULED,
        PLAYED,
        AWARDED,
        POSTPONED,
        ABANDONED,
        ANNULLED
    }

    /**
     * The decision about an awarded or annulled match.
     *
     * @param day null where the file does not say: then it is the day of the match
     * @param played the score before an award
     */
    record Decided(
            @Nullable LocalDate day,
            String reason,
            @Nullable Score played) {}

    /** One goal, its player by name. */
    record ReadGoal(
            Side side,
            String player,
            Goal.Kind kind,
            @Nullable Minute minute) {}
}
