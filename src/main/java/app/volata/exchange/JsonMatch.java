package app.volata.exchange;

import app.volata.exchange.ImportProblem.Expected;
import app.volata.exchange.ReadMatch.Decided;
import app.volata.exchange.ReadMatch.ReadGoal;
import app.volata.exchange.ReadMatch.State;
import app.volata.model.Goal;
import app.volata.model.KickOff;
import app.volata.model.Minute;
import app.volata.model.Score;
import app.volata.model.Side;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One match of football.json. */
final class JsonMatch {
    private static final Pattern OFFSET = Pattern.compile("(\\d{1,2}:\\d{2})(?:\\s+UTC([+-]\\d{1,2}))?");
    private static final Pattern MINUTE = Pattern.compile("(\\d{1,3})(?:\\+(\\d{1,2}))?");

    private final String file;
    private final JsonNode node;
    private final JsonLocation at;
    private final ZoneId zone;

    JsonMatch(String file, JsonNode node, JsonLocation at, ZoneId zone) {
        this.file = file;
        this.node = node;
        this.at = at;
        this.zone = zone;
    }

    ReadMatch match() throws ImportException {
        var score = score();
        var state = state(score);
        return new ReadMatch(
                at.getLineNr(),
                null,
                kickOff(),
                club("team1"),
                club("team2"),
                state,
                score,
                pair(node.path("score").path("ht"), "ht"),
                state == State.AWARDED || state == State.ANNULLED ? decided() : null,
                goals());
    }

    /** After extra time where there was one; an older form writes {@code score1} and {@code score2}. */
    private @Nullable Score score() throws ImportException {
        var score = node.path("score");
        var afterExtraTime = pair(score.path("et"), "et");
        if (afterExtraTime != null) {
            return afterExtraTime;
        }
        var ft = score.isArray() ? score : score.path("ft");
        if (!ft.isMissingNode()) {
            return pair(ft, "ft");
        }
        var home = node.path("score1");
        var away = node.path("score2");
        return home.isNumber() && away.isNumber() ? score(home, away, "score1") : null;
    }

    private @Nullable Score pair(JsonNode pair, String field) throws ImportException {
        if (pair.isMissingNode() || pair.isNull() || (pair.isArray() && pair.isEmpty())) {
            return null;
        }
        if (!pair.isArray() || pair.size() != 2) {
            throw malformed(field, Expected.GOALS, pair.toString());
        }
        return pair.get(0).isNull() && pair.get(1).isNull() ? null : score(pair.get(0), pair.get(1), field);
    }

    private Score score(JsonNode home, JsonNode away, String field) throws ImportException {
        return Fields.score(home.asText(), away.asText())
                .orElseThrow(() -> malformed(field, Expected.GOALS, home + ", " + away));
    }

    private State state(@Nullable Score score) throws ImportException {
        var status = node.path("status").asText("").toLowerCase(Locale.ROOT);
        var state = switch (status) {
            case "awarded" -> State.AWARDED;
            case "postponed" -> State.POSTPONED;
            case "abandoned", "suspended" -> State.ABANDONED;
            case "cancelled", "canceled", "annulled" -> State.ANNULLED;
            default -> score == null ? State.SCHEDULED : State.PLAYED;
        };
        if (state == State.AWARDED && score == null) {
            throw malformed("score", Expected.GOALS, "");
        }
        if (state == State.POSTPONED && score != null) {
            throw malformed("score", Expected.NO_GOALS, score.toString());
        }
        return state;
    }

    private Decided decided() throws ImportException {
        var day = node.path("decided").asText("");
        return new Decided(
                Fields.isoDate(day).orElse(null),
                node.path("note").asText(""),
                pair(node.path("score").path("played"), "played"));
    }

    private @Nullable KickOff kickOff() throws ImportException {
        var date = node.path("date").asText("");
        if (date.isEmpty()) {
            return null;
        }
        var day = Fields.isoDate(date).orElseThrow(() -> malformed("date", Expected.DATE, date));
        var time = node.path("time").asText("");
        if (time.isEmpty()) {
            return new KickOff(day, null);
        }
        var matcher = OFFSET.matcher(time);
        if (!matcher.matches()) {
            throw malformed("time", Expected.TIME, time);
        }
        LocalTime clock = Fields.time(matcher.group(1)).orElseThrow(() -> malformed("time", Expected.TIME, time));
        return TextDates.kickOff(day, clock, offset(matcher.group(2), time), zone);
    }

    private @Nullable ZoneOffset offset(@Nullable String hours, String time) throws ImportException {
        if (hours == null) {
            return null;
        }
        int offset = Integer.parseInt(hours);
        if (Math.abs(offset) > 14) {
            throw malformed("time", Expected.TIME, time);
        }
        return ZoneOffset.ofHours(offset);
    }

    /** An older form writes an object for a team. */
    private String club(String field) throws ImportException {
        var team = node.path(field);
        var name = team.isObject() ? team.path("name").asText("") : team.asText("");
        if (!FieldReader.isName(name)) {
            throw malformed(field, Expected.CLUB, name);
        }
        return name.strip();
    }

    private List<ReadGoal> goals() throws ImportException {
        var goals = new ArrayList<ReadGoal>();
        for (var goal : node.path("goals1")) {
            goals.add(goal(goal, Side.HOME));
        }
        for (var goal : node.path("goals2")) {
            goals.add(goal(goal, Side.AWAY));
        }
        goals.sort(Comparator.comparing(ReadGoal::minute, Comparator.nullsLast(Comparator.naturalOrder())));
        return goals;
    }

    private ReadGoal goal(JsonNode goal, Side side) throws ImportException {
        var player = goal.path("name").asText("").strip();
        if (!FieldReader.isName(player)) {
            throw malformed("goals", Expected.SCORERS, goal.toString());
        }
        var kind = goal.path("owngoal").asBoolean()
                ? Goal.Kind.OWN_GOAL
                : goal.path("penalty").asBoolean() ? Goal.Kind.PENALTY : Goal.Kind.GOAL;
        return new ReadGoal(side, player, kind, minute(goal));
    }

    private @Nullable Minute minute(JsonNode goal) throws ImportException {
        var text = goal.path("minute").asText("");
        if (text.isEmpty()) {
            return null;
        }
        var matcher = MINUTE.matcher(text);
        if (matcher.matches()) {
            int minute = Integer.parseInt(matcher.group(1));
            int stoppage = matcher.group(2) == null ? goal.path("offset").asInt() : Integer.parseInt(matcher.group(2));
            if (minute >= 1 && minute <= Minute.LAST && stoppage >= 0 && stoppage <= Minute.MOST_STOPPAGE) {
                return new Minute(minute, stoppage);
            }
        }
        throw malformed("goals", Expected.SCORERS, goal.toString());
    }

    private ImportException malformed(String field, Expected expected, String found) {
        return new ImportException(new ImportProblem.Malformed(
                file, at.getLineNr(), at.getColumnNr(), field, expected, FieldReader.shown(found)));
    }
}
