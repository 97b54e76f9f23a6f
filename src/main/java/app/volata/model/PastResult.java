package app.volata.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A result of an earlier season; clubs go by name, since they may not be in this one.
 *
 * @param played what was played where {@code score} was awarded; null where nothing else was played
 */
public record PastResult(
        LocalDate date,
        String home,
        String away,
        Score score,
        @Nullable Score played) {
    /** The goals that tell how strong the clubs were. */
    public Score onThePitch() {
        return played == null ? score : played;
    }
}
