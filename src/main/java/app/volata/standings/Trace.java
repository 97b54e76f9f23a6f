package app.volata.standings;

import app.volata.model.Tiebreaker;

/**
 * Told of every step that a group of level clubs came to while they were ranked. The group is {@code clubs} from
 * {@code from} to before {@code to}.
 */
interface Trace {
    /** The step compared the clubs, or asked for their lots. */
    void reached(Tiebreaker step, int[] clubs, int from, int to);

    /** Their mutual matches are not all played, so that the step did not compare them. */
    void unfinished(Tiebreaker.Mutual step, int[] clubs, int from, int to);
}
