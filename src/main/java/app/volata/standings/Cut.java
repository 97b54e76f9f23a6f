package app.volata.standings;

import java.time.LocalDate;

/** Up to where a season is looked at. */
public sealed interface Cut {
    Cut EVERYTHING = new Everything();

    /** All that was played and decided, whenever. */
    record Everything() implements Cut {}

    /**
     * The matches that carry this matchday or an earlier one, also where they were moved; decisions as they stood on the
     * day of the last of them.
     */
    record AfterMatchday(int matchday) implements Cut {
        public AfterMatchday {
            if (matchday < 0) {
                throw new IllegalArgumentException("matchdays count from 1: " + matchday);
            }
        }
    }

    /** What was played up to the evening of this day, and decided by then. */
    record AtDate(LocalDate date) implements Cut {}
}
