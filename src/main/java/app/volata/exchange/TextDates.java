package app.volata.exchange;

import app.volata.model.KickOff;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Lines of Football.TXT that are a date: {@code Sat Sep 9}, {@code Wed Jan 24 2018}, {@code [Aug 28]}, {@code Sat Aug/19}. */
final class TextDates {
    private static final Pattern DATE = Pattern.compile(
            "\\[?(?:(\\p{L}{3})\\p{L}*\\.?,?\\s+)?(\\p{L}{3})\\p{L}*\\.?[ /](\\d{1,2})(?:,?\\s+(\\d{4}))?]?");

    /** A season that runs into the next year begins in this month or later. */
    private static final int SUMMER = 7;

    private static final int LONGEST = 40;

    private final LeagueTitle title;

    TextDates(LeagueTitle title) {
        this.title = title;
    }

    /**
     * Empty where the line is no date.
     *
     * @param before the date before it in the file
     */
    Optional<LocalDate> read(String line, @Nullable LocalDate before) {
        var matcher = DATE.matcher(line);
        if (line.length() > LONGEST || !matcher.matches()) {
            return Optional.empty();
        }
        var month = month(matcher.group(2));
        if (month.isEmpty()) {
            return Optional.empty();
        }
        int day = Integer.parseInt(matcher.group(3));
        if (matcher.group(4) != null) {
            return Fields.date(Integer.parseInt(matcher.group(4)), month.get().getValue(), day);
        }
        int year = year(month.get(), before);
        var date = Fields.date(year, month.get().getValue(), day);
        var weekday = weekday(matcher.group(1));
        if (date.isPresent() && weekday.isPresent() && date.get().getDayOfWeek() != weekday.get()) {
            // a season that ended in August: the day of the week tells the year
            for (int other : new int[] {year + 1, year - 1}) {
                var moved = Fields.date(other, month.get().getValue(), day);
                if (moved.isPresent() && moved.get().getDayOfWeek() == weekday.get()) {
                    return moved;
                }
            }
        }
        return date;
    }

    private int year(Month month, @Nullable LocalDate before) {
        if (title.firstYear() > 0) {
            return title.split() && month.getValue() < SUMMER ? title.firstYear() + 1 : title.firstYear();
        }
        return before == null ? LocalDate.EPOCH.getYear() : before.getYear();
    }

    /** In the zone of the competition, if the time is given with an offset. */
    static KickOff kickOff(LocalDate date, @Nullable LocalTime time, @Nullable ZoneOffset offset, ZoneId zone) {
        if (time == null || offset == null) {
            return new KickOff(date, time);
        }
        var local = LocalDateTime.of(date, time).atOffset(offset).atZoneSameInstant(zone);
        return new KickOff(local.toLocalDate(), local.toLocalTime());
    }

    private static Optional<Month> month(String letters) {
        for (var month : Month.values()) {
            if (month.name().startsWith(letters.toUpperCase(Locale.ROOT))) {
                return Optional.of(month);
            }
        }
        return Optional.empty();
    }

    private static Optional<DayOfWeek> weekday(@Nullable String letters) {
        if (letters != null) {
            for (var day : DayOfWeek.values()) {
                if (day.name().startsWith(letters.toUpperCase(Locale.ROOT))) {
                    return Optional.of(day);
                }
            }
        }
        return Optional.empty();
    }
}
