package app.volata.store;

import app.volata.model.Assumption;
import app.volata.model.Assumptions;
import app.volata.model.Badge;
import app.volata.model.Club;
import app.volata.model.Decision;
import app.volata.model.Fixture;
import app.volata.model.Goal;
import app.volata.model.KickOff;
import app.volata.model.Minute;
import app.volata.model.Outcome;
import app.volata.model.OwnChances;
import app.volata.model.PastResult;
import app.volata.model.PastSeason;
import app.volata.model.Player;
import app.volata.model.Regulations;
import app.volata.model.RegulationsText;
import app.volata.model.Ruling;
import app.volata.model.Scenario;
import app.volata.model.Score;
import app.volata.model.Season;
import app.volata.model.Side;
import app.volata.model.Workbook;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads the workbook of a file. What the model refuses (a score of -1, a word that nobody wrote) comes out as the
 * {@link RuntimeException} that the model throws: such a file is damaged.
 */
final class WorkbookReader {
    private final Connection connection;

    WorkbookReader(Connection connection) {
        this.connection = connection;
    }

    Workbook read() throws SQLException {
        var scenarios = new ArrayList<Scenario>();
        var assumptions = byParent(Shape.SCENARIO_ASSUMPTION, WorkbookReader::assumed);
        for (var name : list(Shape.SCENARIO, row -> row.getString(2))) {
            var assumed = assumptions.getOrDefault(scenarios.size(), List.of());
            scenarios.add(new Scenario(name, new Assumptions(map(assumed))));
        }
        return new Workbook(
                season(),
                history(),
                new Assumptions(map(list(Shape.ASSUMPTION, row -> Map.entry(row.getInt(1), assumption(row, 2))))),
                scenarios,
                map(list(Shape.OWN_CHANCES, WorkbookReader::ownChances)),
                list(Shape.FOLLOWED, row -> row.getInt(2)),
                map(list(Shape.LEARNED_NAME, row -> Map.entry(row.getString(1), row.getString(2)))));
    }

    private Season season() throws SQLException {
        var clubs = list(Shape.CLUB, WorkbookReader::club);
        var players = list(Shape.PLAYER, row -> new Player(row.getInt(1), row.getString(2), row.getInt(3)));
        var goals = byParent(Shape.GOAL, WorkbookReader::goal);
        var fixtures = list(Shape.FIXTURE, row -> fixture(row, goals.getOrDefault(row.getInt(1), List.of())));
        var settled = byParent(Shape.SETTLED_CLUB, row -> row.getInt(3));
        var corrected = byParent(Shape.CORRECTED_GOAL, WorkbookReader::goal);
        var decisions = list(
                Shape.DECISION,
                row -> decision(
                        row,
                        settled.getOrDefault(row.getInt(1), List.of()),
                        corrected.getOrDefault(row.getInt(1), List.of())));
        var seasons = list(
                Shape.SEASON,
                row -> new Season(
                        row.getString(2),
                        ZoneId.of(row.getString(3)),
                        regulations(row.getString(4)),
                        clubs,
                        players,
                        fixtures,
                        decisions));
        return seasons.getFirst();
    }

    private List<PastSeason> history() throws SQLException {
        var results = byParent(Shape.PAST_RESULT, WorkbookReader::pastResult);
        return list(
                Shape.PAST_SEASON,
                row -> new PastSeason(row.getString(2), results.getOrDefault(row.getInt(1), List.of())));
    }

    /** What one row says. */
    @FunctionalInterface
    private interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }

    private <T> List<T> list(Shape table, Reading<T> reading) throws SQLException {
        List<T> list = new ArrayList<>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(table.select())) {
            while (rows.next()) {
                list.add(reading.of(rows));
            }
        }
        return list;
    }

    /** The rows of each parent, whose number is the first column. */
    private <T> Map<Integer, List<T>> byParent(Shape table, Reading<T> reading) throws SQLException {
        Map<Integer, List<T>> children = new HashMap<>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(table.select())) {
            while (rows.next()) {
                children.computeIfAbsent(rows.getInt(1), parent -> new ArrayList<>())
                        .add(reading.of(rows));
            }
        }
        return children;
    }

    private static <K, V> Map<K, V> map(List<Map.Entry<K, V>> entries) {
        Map<K, V> map = new LinkedHashMap<>();
        entries.forEach(entry -> map.put(entry.getKey(), entry.getValue()));
        return map;
    }

    private static Regulations regulations(String text) {
        try {
            return RegulationsText.parse(text);
        } catch (RegulationsText.Malformed e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static Club club(ResultSet row) throws SQLException {
        var badge = new Badge(row.getInt(5), row.getInt(6), word(Badge.Pattern.class, row.getString(7)));
        return new Club(row.getInt(1), row.getString(2), row.getString(3), row.getString(4), badge);
    }

    private static Fixture fixture(ResultSet row, List<Goal> goals) throws SQLException {
        return new Fixture(
                row.getInt(1),
                row.getInt(2),
                row.getInt(3),
                row.getInt(4),
                kickOff(row.getString(5)),
                word(Fixture.Status.class, row.getString(6)),
                score(row, 7),
                score(row, 9),
                goals);
    }

    private static Goal goal(ResultSet row) throws SQLException {
        return new Goal(
                word(Side.class, row.getString(3)),
                row.getInt(4),
                word(Goal.Kind.class, row.getString(5)),
                minute(row, 6));
    }

    private static Decision decision(ResultSet row, List<Integer> settled, List<Goal> corrected) throws SQLException {
        var cancelled = row.getString(10);
        var ruling = new Ruling(
                IsoText.date(row.getString(8)),
                IsoText.date(row.getString(9)),
                cancelled == null ? null : IsoText.date(cancelled),
                row.getString(11));
        return switch (row.getString(2)) {
            case "deduction" -> new Decision.Deduction(row.getInt(3), row.getInt(4), ruling);
            case "award" -> new Decision.Award(row.getInt(5), new Score(row.getInt(6), row.getInt(7)), ruling);
            case "annulment" -> new Decision.Annulment(row.getInt(5), ruling);
            case "settlement" -> new Decision.Settlement(settled, ruling);
            case "exclusion" ->
                new Decision.Exclusion(row.getInt(3), word(Decision.Exclusion.Effect.class, row.getString(12)), ruling);
            case "correction" ->
                new Decision.Correction(row.getInt(5), corrected.getFirst(), corrected.getLast(), ruling);
            default -> throw new IllegalArgumentException("not a decision: " + row.getString(2));
        };
    }

    private static PastResult pastResult(ResultSet row) throws SQLException {
        return new PastResult(
                IsoText.date(row.getString(3)),
                row.getString(4),
                row.getString(5),
                new Score(row.getInt(6), row.getInt(7)),
                score(row, 8));
    }

    private static Map.Entry<Integer, Assumption> assumed(ResultSet row) throws SQLException {
        return Map.entry(row.getInt(2), assumption(row, 3));
    }

    /** From the column of the outcome on. */
    private static Assumption assumption(ResultSet row, int column) throws SQLException {
        var sign = row.getString(column);
        if (sign == null) {
            return new Assumption.OfScore(new Score(row.getInt(column + 1), row.getInt(column + 2)));
        }
        for (var outcome : Outcome.values()) {
            if (outcome.sign().equals(sign)) {
                return new Assumption.OfOutcome(outcome);
            }
        }
        throw new IllegalArgumentException("not an outcome: " + sign);
    }

    private static Map.Entry<Integer, OwnChances> ownChances(ResultSet row) throws SQLException {
        return Map.entry(row.getInt(1), new OwnChances(row.getDouble(2), row.getDouble(3), row.getDouble(4)));
    }

    private static @Nullable Score score(ResultSet row, int column) throws SQLException {
        int home = row.getInt(column);
        return row.wasNull() ? null : new Score(home, row.getInt(column + 1));
    }

    private static @Nullable Minute minute(ResultSet row, int column) throws SQLException {
        int minute = row.getInt(column);
        return row.wasNull() ? null : new Minute(minute, row.getInt(column + 1));
    }

    private static @Nullable KickOff kickOff(@Nullable String text) {
        if (text == null) {
            return null;
        }
        int time = text.indexOf('T');
        return time < 0
                ? new KickOff(IsoText.date(text), null)
                : new KickOff(IsoText.date(text.substring(0, time)), IsoText.time(text.substring(time + 1)));
    }

    private static <E extends Enum<E>> E word(Class<E> type, String word) {
        return Enum.valueOf(type, word.toUpperCase(Locale.ROOT));
    }
}
