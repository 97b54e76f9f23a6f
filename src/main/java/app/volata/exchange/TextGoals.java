package app.volata.exchange;

import app.volata.exchange.ReadMatch.ReadGoal;
import app.volata.model.Goal;
import app.volata.model.Minute;
import app.volata.model.Score;
import app.volata.model.Side;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The goals below a match of Football.TXT: {@code (Neymar 29', 71'pen Oscar 90+1'; Marcelo 11' og)} or {@code [Xabi Prieto
 * 57, 60]}. A semicolon stands between the clubs; an own goal stands where it counts.
 */
final class TextGoals {
    private static final String KIND = "(?: ?\\(?(pen\\.?|p|o\\.?g\\.?)\\)?(?![\\p{L}.]))?";
    private static final Pattern MINUTE =
            Pattern.compile("(?<![\\p{L}\\d])(\\d{1,3})(?:\\+(\\d{1,2}))?['’]?" + KIND, Pattern.CASE_INSENSITIVE);

    private TextGoals() {}

    /** Both clubs' goals in the order of their minutes; empty where it is no list of goals. */
    static Optional<List<ReadGoal>> read(String text, @Nullable Score score) {
        var trimmed = text.strip();
        if (trimmed.length() < 2) {
            return Optional.empty();
        }
        var inside = trimmed.substring(1, trimmed.length() - 1);
        int divider = inside.indexOf(';');
        var goals = new ArrayList<ReadGoal>();
        boolean read;
        if (divider >= 0) {
            read = add(goals, Side.HOME, inside.substring(0, divider))
                    && add(goals, Side.AWAY, inside.substring(divider + 1));
        } else {
            boolean onlyAway = score != null && score.home() == 0;
            read = add(goals, onlyAway ? Side.AWAY : Side.HOME, inside);
        }
        goals.sort(Comparator.comparing(ReadGoal::minute, Comparator.nullsLast(Comparator.naturalOrder())));
        return read ? Optional.of(goals) : Optional.empty();
    }

    private static boolean add(List<ReadGoal> goals, Side side, String text) {
        var matcher = MINUTE.matcher(text);
        int from = 0;
        var player = "";
        while (matcher.find()) {
            var between = text.substring(from, matcher.start()).replaceAll("^[\\s,]+|[\\s,]+$", "");
            player = between.isEmpty() ? player : between.replaceAll("\\s+", " ");
            int minute = Integer.parseInt(matcher.group(1));
            int stoppage = matcher.group(2) == null ? 0 : Integer.parseInt(matcher.group(2));
            if (!FieldReader.isName(player) || minute < 1 || minute > Minute.LAST || stoppage > Minute.MOST_STOPPAGE) {
                return false;
            }
            goals.add(new ReadGoal(side, player, kind(matcher.group(3)), new Minute(minute, stoppage)));
            from = matcher.end();
        }
        return text.substring(from).replaceAll("[\\s,-]", "").isEmpty();
    }

    private static Goal.Kind kind(@Nullable String mark) {
        if (mark == null) {
            return Goal.Kind.GOAL;
        }
        return mark.toLowerCase(Locale.ROOT).startsWith("p") ? Goal.Kind.PENALTY : Goal.Kind.OWN_GOAL;
    }
}
