package app.volata.cli;

import app.volata.exchange.Grid;
import app.volata.exchange.Grid.Column;
import app.volata.exchange.Json;
import app.volata.model.Season;
import app.volata.standings.ScorerTable;
import app.volata.words.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/** {@code scorers}: who scored how often. */
final class ScorersCommand implements Command {
    private static final List<String> FIELDS =
            List.of("place", "player", "club", "goals", "penalties", "matches_scored_in");

    @Override
    public String name() {
        return "scorers";
    }

    @Override
    public void describe(Syntax syntax) {
        syntax.does(syntax.words().text("cli.scorers"));
        SeasonOptions.source(syntax);
        SeasonOptions.cut(syntax);
        SeasonOptions.format(syntax, "text", "csv", "json");
        Output.describe(syntax);
    }

    @Override
    public int run(Call call) throws Trouble {
        var options = new SeasonOptions(call);
        var format = options.format("text", "csv", "json");
        var season = options.workbook().season();
        var scorers = ScorerTable.calculate(season, options.cut(season));
        Output.write(
                call,
                switch (format) {
                    case "csv" -> new Grid(FIELDS.stream().map(Column::text).toList(), rows(season, scorers)).toCsv();
                    case "json" -> json(season, scorers);
                    default -> text(season, scorers, call.words());
                });
        return 0;
    }

    private static List<List<String>> rows(Season season, ScorerTable scorers) {
        var rows = new ArrayList<List<String>>();
        for (var row : scorers.rows()) {
            rows.add(fields(season, row).stream().map(Object::toString).toList());
        }
        return rows;
    }

    private static List<Object> fields(Season season, ScorerTable.Row row) {
        return List.of(
                row.place(),
                season.player(row.player()).name(),
                season.club(row.clubs().getFirst()).name(),
                row.goals(),
                row.penalties(),
                row.matchesScoredIn());
    }

    private static String json(Season season, ScorerTable scorers) {
        var rows = new ArrayList<Object>();
        for (var row : scorers.rows()) {
            var fields = fields(season, row);
            var object = new LinkedHashMap<String, Object>();
            for (int i = 0; i < fields.size(); i++) {
                object.put(FIELDS.get(i), fields.get(i));
            }
            rows.add(object);
        }
        var ownGoals = new ArrayList<Object>();
        for (var own : scorers.ownGoals()) {
            var object = new LinkedHashMap<String, Object>();
            var player = season.player(own.player());
            object.put("player", player.name());
            object.put("club", season.club(player.club()).name());
            object.put("own_goals", own.goals());
            ownGoals.add(object);
        }
        var all = new LinkedHashMap<String, Object>();
        all.put("season", season.name());
        all.put("goals", scorers.total());
        all.put("goals_with_scorer", scorers.recorded());
        all.put("scorers", rows);
        all.put("own_goals", ownGoals);
        return Json.text(all);
    }

    private static String text(Season season, ScorerTable scorers, Words words) {
        var columns = List.of(
                Column.number("#"),
                Column.text(words.text("cli.column-player")),
                Column.text(words.text("cli.column-club")),
                Column.number(words.text("cli.column-goals")),
                Column.number(words.text("cli.column-penalties")),
                Column.number(words.text("cli.column-matches-scored-in")));
        var text = new StringBuilder(words.title(season)).append(", ");
        text.append(words.text("cli.goals-recorded", scorers.recorded(), scorers.total()))
                .append("\n\n")
                .append(new Grid(columns, rows(season, scorers)).toText());
        if (!scorers.ownGoals().isEmpty()) {
            text.append('\n').append(words.text("cli.own-goals")).append('\n');
        }
        for (var own : scorers.ownGoals()) {
            var player = season.player(own.player());
            text.append(player.name())
                    .append(" (")
                    .append(season.club(player.club()).name())
                    .append(") ")
                    .append(own.goals())
                    .append('\n');
        }
        return text.toString();
    }
}
