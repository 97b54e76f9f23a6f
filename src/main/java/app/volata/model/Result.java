package app.volata.model;

import org.jspecify.annotations.Nullable;

/**
 * What a fixture counts for in the table: a score and how it came about.
 *
 * @param playedScore what was played before an award; the same as {@code score} where it was played, null where nothing was
 */
public record Result(Score score, Origin origin, @Nullable Score playedScore) {
    /** Played on the pitch, or awarded by a decision. */
    public enum Origin {
        PLAYED,
        AWARDED
    }
}
