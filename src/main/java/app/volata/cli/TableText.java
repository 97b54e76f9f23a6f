package app.volata.cli;

import app.volata.exchange.Grid;
import app.volata.exchange.Grid.Column;
import app.volata.exchange.Json;
import app.volata.model.Regulations.Rules;
import app.volata.model.Season;
import app.volata.standings.Cut;
import app.volata.standings.Standings;
import app.volata.standings.Standings.Row;
import app.volata.words.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The standings in the formats of {@code table}. */
final class TableText {
    private static final List<String> FIELDS = List.of(
            "place",
            "club",
            "played",
            "won",
            "drawn",
            "lost",
            "goals_for",
            "goals_against",
            "goal_difference",
            "points",
            "deducted",
            "reason");

    private final Standings standings;
    private final Season season;
    private final Words words;

    TableText(Standings standings, Words words) {
        this.standings = standings;
        this.season = standings.season();
        this.words = words;
    }

    String csv() {
        var columns = FIELDS.stream().map(Column::text).toList();
        var english = Words.of(Locale.ENGLISH);
        var rows = new ArrayList<List<String>>();
        for (int i = 0; i < standings.rows().size(); i++) {
            rows.add(fields(i, english).stream().map(Object::toString).toList());
        }
        return new Grid(columns, rows).toCsv();
    }

    String json() {
        var english = Words.of(Locale.ENGLISH);
        var rows = new ArrayList<Map<String, Object>>();
        for (int i = 0; i < standings.rows().size(); i++) {
            var row = new LinkedHashMap<String, Object>();
            var fields = fields(i, english);
            for (int j = 0; j < fields.size(); j++) {
                row.put(FIELDS.get(j), fields.get(j));
            }
            rows.add(row);
        }
        var table = new LinkedHashMap<String, Object>();
        table.put("season", season.name());
        table.put("regulations", season.regulations().id());
        table.put("rules", standings.rules() == Rules.FINAL ? "final" : "interim");
        table.put("table", rows);
        return Json.text(table);
    }

    String text() {
        var text = new StringBuilder(title()).append("\n\n").append(grid().toText());
        var notes = notes();
        if (!notes.isEmpty()) {
            text.append('\n').append(String.join("\n", notes)).append('\n');
        }
        return text.toString();
    }

    String markdown() {
        var text = new StringBuilder(grid().toMarkdown());
        notes().forEach(note -> text.append('\n').append(note).append('\n'));
        return text.toString();
    }

    String html() {
        var text = new StringBuilder("<!DOCTYPE html>\n<html lang=\"")
                .append(words.locale().getLanguage())
                .append("\">\n<head>\n<meta charset=\"utf-8\">\n<title>")
                .append(Grid.html(words.title(season)))
                .append("</title>\n</head>\n<body>\n")
                .append(grid().toHtml(title()));
        notes().forEach(note -> text.append("<p>").append(Grid.html(note)).append("</p>\n"));
        return text.append("</body>\n</html>\n").toString();
    }

    private Grid grid() {
        var columns = List.of(
                Column.number("#"),
                Column.text(words.text("cli.column-club")),
                Column.number(words.text("cli.column-played")),
                Column.number(words.text("cli.column-won")),
                Column.number(words.text("cli.column-drawn")),
                Column.number(words.text("cli.column-lost")),
                Column.number(words.text("cli.column-goals-for")),
                Column.number(words.text("cli.column-goals-against")),
                Column.number(words.text("cli.column-goal-difference")),
                Column.number(words.text("cli.column-points")));
        var rows = new ArrayList<List<String>>();
        for (var row : standings.rows()) {
            var club = season.club(row.club()).name();
            rows.add(List.of(
                    Integer.toString(row.place()),
                    row.deducted() == 0 ? club : club + " *",
                    words.number(row.played()),
                    words.number(row.won()),
                    words.number(row.drawn()),
                    words.number(row.lost()),
                    words.number(row.goalsFor()),
                    words.number(row.goalsAgainst()),
                    words.signed(row.goalDifference()),
                    words.number(row.points())));
        }
        return new Grid(columns, rows);
    }

    private String title() {
        var state = switch (standings.selection().cut()) {
            case Cut.Everything() ->
                words.text("cli.played", season.played(), season.fixtures().size());
            case Cut.AfterMatchday(int matchday) -> words.text("cli.after-matchday", matchday);
            case Cut.AtDate(var date) -> words.text("cli.at-date", words.date(date));
        };
        var rules = standings.rules() == Rules.FINAL ? words.text("cli.final-rules") : words.text("cli.interim-rules");
        return words.title(season) + ", " + state + ", " + rules;
    }

    /** Deductions, then what separates clubs level on points. */
    private List<String> notes() {
        var notes = new ArrayList<String>();
        for (var row : standings.rows()) {
            if (row.deducted() != 0) {
                var club = season.club(row.club()).name();
                notes.add("* " + words.text("cli.deducted", club, words.signed(-row.deducted())));
            }
        }
        for (int i = 1; i < standings.rows().size(); i++) {
            var reason = reason(i, words);
            if (!reason.isEmpty()) {
                notes.add(reason);
            }
        }
        return notes;
    }

    private List<Object> fields(int index, Words language) {
        Row row = standings.rows().get(index);
        return List.of(
                row.place(),
                season.club(row.club()).name(),
                row.played(),
                row.won(),
                row.drawn(),
                row.lost(),
                row.goalsFor(),
                row.goalsAgainst(),
                row.goalDifference(),
                row.points(),
                row.deducted(),
                reason(index, language));
    }

    /** Empty where the club above has more points. */
    private String reason(int index, Words language) {
        if (index == 0) {
            return "";
        }
        var above = standings.rows().get(index - 1);
        var row = standings.rows().get(index);
        if (above.points() != row.points()) {
            return "";
        }
        return standings
                .reason(above.club(), row.club())
                .map(reason -> language.reason(season, reason))
                .orElse("");
    }
}
