package app.volata.exchange;

import app.volata.model.Score;
import java.util.List;

/** How a line of pasted text is read. A match that is played is never changed by it. */
public sealed interface Pasted {
    /** Nothing stands there. */
    record Nothing() implements Pasted {}

    /**
     * A result of an open match.
     *
     * @param nicknames names that were completed
     */
    record Fresh(int fixture, Score score, List<Nickname> nicknames) implements Pasted {
        public Fresh {
            nicknames = List.copyOf(nicknames);
        }
    }

    /** A result that stands already. */
    record Same(int fixture, Score score) implements Pasted {}

    /**
     * It has to be asked.
     *
     * @param options readings that are possible; it can be left out too
     */
    record Doubtful(Doubt doubt, List<Option> options) implements Pasted {
        public Doubtful {
            options = List.copyOf(options);
        }
    }

    /** What was typed for a club. */
    record Nickname(String typed, int club) {}

    /**
     * A reading that is possible.
     *
     * @param turned whether home and away are the other way round than typed
     * @param stands whether that result is there already
     */
    record Option(int fixture, Score score, boolean turned, boolean stands) {}

    /** Why a line is not simply taken. */
    sealed interface Doubt {
        /** There is no score at its end, or between two names. */
        record NoScore() implements Doubt {}

        /** No club of the season, or several, for what was typed. */
        record NoClubs(String typed) implements Doubt {}

        /** These two do not meet there. */
        record NoFixture(int home, int away) implements Doubt {}

        /** It is played, with another score. */
        record Played(int fixture) implements Doubt {}

        /**
         * On the matchday it is the other way round.
         *
         * @param here the fixture of the matchday
         * @param typed the fixture as typed, of another matchday
         */
        record Turned(int here, int typed) implements Doubt {}

        /** Another line is about it already; the first is 0. */
        record Repeated(int earlier) implements Doubt {}
    }
}
