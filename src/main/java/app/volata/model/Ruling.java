package app.volata.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When a decision was taken and for how long it holds. A table at a date uses what was known then.
 *
 * @param decided the day it was taken
 * @param inForce the first day that it counts
 * @param cancelled the first day that it counts no longer; null while it stands
 */
public record Ruling(
        LocalDate decided, LocalDate inForce, @Nullable LocalDate cancelled, String reason) {
    /** Taken and in force on the same day, not cancelled. */
    public static Ruling on(LocalDate day, String reason) {
        return new Ruling(day, day, null, reason);
    }

    /** Whether it was taken, in force and not yet cancelled at the end of that day. */
    public boolean holdsOn(LocalDate day) {
        return !decided.isAfter(day) && !inForce.isAfter(day) && (cancelled == null || cancelled.isAfter(day));
    }
}
