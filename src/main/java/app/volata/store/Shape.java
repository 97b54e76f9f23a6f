package app.volata.store;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The name and columns of a table. Apart from what {@link Tables} puts into it, which a program that only reads its first
 * season has no time for.
 *
 * @param key how many of the columns, from the first, name a row
 */
record Shape(String name, int key, List<String> columns) {
    static final Shape SEASON = new Shape("season", 1, List.of("id", "name", "zone", "regulations"));

    static final Shape CLUB =
            new Shape("club", 1, List.of("number", "name", "short_name", "code", "fill", "figure", "pattern"));

    static final Shape PLAYER = new Shape("player", 1, List.of("number", "name", "club"));

    static final Shape FIXTURE = new Shape(
            "fixture",
            1,
            List.of(
                    "number",
                    "matchday",
                    "home",
                    "away",
                    "kick_off",
                    "status",
                    "home_goals",
                    "away_goals",
                    "half_time_home",
                    "half_time_away"));

    static final Shape GOAL =
            new Shape("goal", 2, List.of("fixture", "position", "side", "player", "kind", "minute", "stoppage"));

    static final Shape DECISION = new Shape(
            "decision",
            1,
            List.of(
                    "position",
                    "kind",
                    "club",
                    "points",
                    "fixture",
                    "home_goals",
                    "away_goals",
                    "decided",
                    "in_force",
                    "cancelled",
                    "reason",
                    "effect"));

    static final Shape SETTLED_CLUB = new Shape("settled_club", 2, List.of("decision", "position", "club"));

    static final Shape CORRECTED_GOAL = new Shape(
            "corrected_goal", 2, List.of("decision", "position", "side", "player", "kind", "minute", "stoppage"));

    static final Shape PAST_SEASON = new Shape("past_season", 1, List.of("position", "name"));

    static final Shape PAST_RESULT = new Shape(
            "past_result",
            2,
            List.of(
                    "season",
                    "position",
                    "date",
                    "home",
                    "away",
                    "home_goals",
                    "away_goals",
                    "played_home",
                    "played_away"));

    static final Shape ASSUMPTION =
            new Shape("assumption", 1, List.of("fixture", "outcome", "home_goals", "away_goals"));

    static final Shape SCENARIO = new Shape("scenario", 1, List.of("position", "name"));

    static final Shape SCENARIO_ASSUMPTION =
            new Shape("scenario_assumption", 2, List.of("scenario", "fixture", "outcome", "home_goals", "away_goals"));

    static final Shape OWN_CHANCES = new Shape("own_chances", 1, List.of("fixture", "home_win", "draw", "away_win"));

    static final Shape FOLLOWED = new Shape("followed", 1, List.of("position", "club"));

    static final Shape LEARNED_NAME = new Shape("learned_name", 1, List.of("name", "club"));

    String select() {
        return "SELECT " + String.join(", ", columns) + " FROM " + name + " ORDER BY "
                + String.join(", ", columns.subList(0, key));
    }

    String upsert() {
        var values = columns.stream().map(column -> "?").collect(Collectors.joining(", "));
        var insert = "INSERT INTO " + name + " (" + String.join(", ", columns) + ") VALUES (" + values + ")";
        var set = columns.stream()
                .skip(key)
                .map(column -> column + " = excluded." + column)
                .collect(Collectors.joining(", "));
        return insert + " ON CONFLICT (" + String.join(", ", columns.subList(0, key)) + ") DO UPDATE SET " + set;
    }

    String delete() {
        return columns.stream()
                .limit(key)
                .map(column -> column + " = ?")
                .collect(Collectors.joining(" AND ", "DELETE FROM " + name + " WHERE ", ""));
    }
}
