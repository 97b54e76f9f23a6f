package app.volata.exchange;

import app.volata.model.Score;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Readings of single fields; empty where the text is not what it should be. */
final class Fields {
    private static final int FIRST_YEAR = 1850;
    private static final int LAST_YEAR = 2150;
    private static final int LAST_MATCHDAY = 999;

    private static final Pattern ISO_DATE = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern TIME = Pattern.compile("(\\d{1,2}):(\\d{2})(?::\\d{2})?");
    private static final Pattern SMALL = Pattern.compile("\\d{1,3}");

    private Fields() {}

    /** {@code 2018-04-22}. */
    static Optional<LocalDate> isoDate(String text) {
        var matcher = ISO_DATE.matcher(text);
        return matcher.matches() ? date(number(matcher, 1), number(matcher, 2), number(matcher, 3)) : Optional.empty();
    }

    static Optional<LocalDate> date(int year, int month, int day) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** {@code 20:45}. */
    static Optional<LocalTime> time(String text) {
        var matcher = TIME.matcher(text);
        if (!matcher.matches() || number(matcher, 1) > 23 || number(matcher, 2) > 59) {
            return Optional.empty();
        }
        return Optional.of(LocalTime.of(number(matcher, 1), number(matcher, 2)));
    }

    static Optional<Integer> goals(String text) {
        return number(text, 0, Score.MAX);
    }

    static Optional<Integer> matchday(String text) {
        return number(text, 1, LAST_MATCHDAY);
    }

    static Optional<Score> score(String home, String away) {
        return goals(home).flatMap(h -> goals(away).map(a -> new Score(h, a)));
    }

    private static Optional<Integer> number(String text, int least, int most) {
        if (!SMALL.matcher(text).matches()) {
            return Optional.empty();
        }
        int number = Integer.parseInt(text);
        return number >= least && number <= most ? Optional.of(number) : Optional.empty();
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
