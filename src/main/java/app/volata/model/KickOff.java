package app.volata.model;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * When a fixture begins, in the local time of the season's zone.
 *
 * @param time null while only the day is known
 */
public record KickOff(LocalDate date, @Nullable LocalTime time) implements Comparable<KickOff> {
    /** By day, then by time; a day without a time comes last of its day. */
    @Override
    public int compareTo(KickOff other) {
        int byDate = date.compareTo(other.date);
        return byDate != 0 ? byDate : timeOrLast().compareTo(other.timeOrLast());
    }

    private LocalTime timeOrLast() {
        return time == null ? LocalTime.MAX : time;
    }
}
