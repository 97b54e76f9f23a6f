package app.volata.exchange;

import app.volata.exchange.ReadMatch.ReadGoal;
import app.volata.model.Goal;
import app.volata.model.Minute;
import app.volata.model.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.regex.Pattern;

/**
 * The goals of a match in one field: {@code H 45+1 Paulo Dybala p; A 66 Samuel Souprayen og}. H or A is the side that it
 * counts for, the minute may be missing, p is a penalty, og an own goal.
 */
final class GoalText {
    private static final Pattern GOAL =
            Pattern.compile("([HA])(?: (\\d{1,3})(?:\\+(\\d{1,2}))?)? ([^;]*?[^; ])( p| og)?");

    private GoalText() {}

    /** Empty where the text is not a list of goals. */
    static Optional<List<ReadGoal>> read(String text) {
        var goals = new ArrayList<ReadGoal>();
        if (text.isEmpty()) {
            return Optional.of(goals);
        }
        for (var part : text.split(";", -1)) {
            var matcher = GOAL.matcher(part.strip());
            if (!matcher.matches()) {
                return Optional.empty();
            }
            var minute = Optional.<Minute>empty();
            if (matcher.group(2) != null) {
                minute = minute(Integer.parseInt(matcher.group(2)), number(matcher.group(3)));
                if (minute.isEmpty()) {
                    return Optional.empty();
                }
            }
            var side = matcher.group(1).equals("H") ? Side.HOME : Side.AWAY;
            goals.add(new ReadGoal(side, matcher.group(4), kind(matcher.group(5)), minute.orElse(null)));
        }
        return Optional.of(goals);
    }

    static String write(List<Goal> goals, IntFunction<String> player) {
        var text = new StringBuilder();
        for (var goal : goals) {
            var minute = goal.minute();
            text.append(text.isEmpty() ? "" : "; ")
                    .append(goal.side() == Side.HOME ? "H " : "A ")
                    .append(minute == null ? "" : minute + " ")
                    .append(player.apply(goal.player()))
                    .append(
                            switch (goal.kind()) {
                                case GOAL -> "";
                                case PENALTY -> " p";
                                case OWN_GOAL -> " og";
                            });
        }
        return text.toString();
    }

    private static Goal.Kind kind(String mark) {
        return mark == null ? Goal.Kind.GOAL : mark.equals(" p") ? Goal.Kind.PENALTY : Goal.Kind.OWN_GOAL;
    }

    private static int number(String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    private static Optional<Minute> minute(int minute, int stoppage) {
        boolean possible = minute >= 1 && minute <= Minute.LAST && stoppage <= Minute.MOST_STOPPAGE;
        return possible ? Optional.of(new Minute(minute, stoppage)) : Optional.empty();
    }
}
