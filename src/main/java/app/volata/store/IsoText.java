package app.volata.store;

import java.time.LocalDate;
import java.time.LocalTime;

/**
 * Dates and times as a file has them. The usual form is read by hand: the parser of the library takes a tenth of a second
 * for a thousand dates in a program that has just started.
 */
final class IsoText {
    private IsoText() {}

    /** Of {@code 2018-04-22}. */
    static LocalDate date(String text) {
        if (text.length() != 10 || text.charAt(4) != '-' || text.charAt(7) != '-') {
            return LocalDate.parse(text);
        }
        return LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10));
    }

    /** Of {@code 20:45}, with seconds where there are any. */
    static LocalTime time(String text) {
        if (text.length() != 5 || text.charAt(2) != ':') {
            return LocalTime.parse(text);
        }
        return LocalTime.of(number(text, 0, 2), number(text, 3, 5));
    }

    private static int number(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }
}
