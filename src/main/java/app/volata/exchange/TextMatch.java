package app.volata.exchange;

import app.volata.exchange.ReadMatch.ReadGoal;
import app.volata.exchange.ReadMatch.State;
import app.volata.model.KickOff;
import app.volata.model.Score;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One line of Football.TXT with a match in it.
 *
 * @param time null where it has none of its own
 * @param offset of that time from UTC, where one is given
 * @param score after extra time where there was one, without the penalties
 */
record TextMatch(
        @Nullable LocalTime time,
        @Nullable ZoneOffset offset,
        String home,
        String away,
        @Nullable Score score,
        @Nullable Score halfTime,
        State state) {
    private static final String NUMBERS = "\\d{1,3}[-–:]\\d{1,3}";
    private static final String SCORE = "(?:" + NUMBERS + " pen\\.?,? )?(?<score>" + NUMBERS + ")(?: ?a\\.?e\\.?t\\.?)?"
            + "(?: ?\\((?:(?:" + NUMBERS + "), ?)?(?<half>" + NUMBERS + ")\\))?(?:,? ?" + NUMBERS + " ?pen\\.?)?";
    private static final Pattern TIME =
            Pattern.compile("(?:\\(\\d+\\)\\s+)?(\\d{1,2})[:.](\\d{2})(?:\\s+UTC([+-]\\d{1,2}))?\\s+(.*)");
    private static final Pattern STATUS = Pattern.compile("(.*?)\\s*\\[([a-z ]+)]\\s*", Pattern.CASE_INSENSITIVE);
    private static final Pattern VERSUS =
            Pattern.compile("(?<home>.+?)\\s+(?:v|vs\\.?|-)\\s+(?<away>.+?)(?:\\s+" + SCORE + ")?");
    private static final Pattern BETWEEN = Pattern.compile("(?<home>.+?)\\s+" + SCORE + "\\s+(?<away>.+)");

    /** Empty where the line is no match. */
    static Optional<TextMatch> read(String line) {
        var rest = line;
        LocalTime time = null;
        ZoneOffset offset = null;
        var timed = TIME.matcher(line);
        if (timed.matches()) {
            time = Fields.time(timed.group(1) + ":" + timed.group(2)).orElse(null);
            offset = offset(timed.group(3));
            rest = timed.group(4);
            if (time == null) {
                return Optional.empty();
            }
        }
        var status = STATUS.matcher(rest);
        State told = null;
        if (status.matches()) {
            told = state(status.group(2));
            if (told == null) {
                return Optional.empty();
            }
            rest = status.group(1);
        }
        var matcher = VERSUS.matcher(rest);
        if (!matcher.matches()) {
            matcher = BETWEEN.matcher(rest);
        }
        return matcher.matches() ? match(time, offset, matcher, told) : Optional.empty();
    }

    private static Optional<TextMatch> match(
            @Nullable LocalTime time, @Nullable ZoneOffset offset, Matcher matcher, @Nullable State told) {
        var score = score(matcher.group("score"));
        var half = score(matcher.group("half"));
        boolean unreadable = score == null && matcher.group("score") != null;
        boolean nobody = !FieldReader.isName(matcher.group("home")) || !FieldReader.isName(matcher.group("away"));
        if (unreadable || nobody) {
            return Optional.empty();
        }
        var state = told != null ? told : score == null ? State.SCHEDULED : State.PLAYED;
        boolean scoreless = state == State.AWARDED && score == null;
        if (scoreless || (state == State.POSTPONED && score != null)) {
            return Optional.empty();
        }
        return Optional.of(new TextMatch(
                time,
                offset,
                matcher.group("home").strip(),
                matcher.group("away").strip(),
                score,
                half,
                state));
    }

    ReadMatch at(int line, @Nullable KickOff kickOff, List<ReadGoal> goals) {
        return new ReadMatch(line, null, kickOff, home, away, state, score, halfTime, null, goals);
    }

    private static @Nullable State state(String status) {
        return switch (status.strip().toLowerCase(Locale.ROOT)) {
            case "awarded" -> State.AWARDED;
            case "postponed" -> State.POSTPONED;
            case "abandoned", "suspended" -> State.ABANDONED;
            case "cancelled", "canceled", "annulled" -> State.ANNULLED;
            default -> null;
        };
    }

    private static @Nullable ZoneOffset offset(@Nullable String hours) {
        if (hours == null) {
            return null;
        }
        int offset = Integer.parseInt(hours);
        return Math.abs(offset) <= 14 ? ZoneOffset.ofHours(offset) : null;
    }

    private static @Nullable Score score(@Nullable String text) {
        if (text == null) {
            return null;
        }
        var numbers = text.split("[-–:]", -1);
        return Fields.score(numbers[0], numbers[1]).orElse(null);
    }
}
