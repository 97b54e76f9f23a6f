package app.volata.cli;

import app.volata.exchange.Grid;
import app.volata.exchange.Grid.Column;
import app.volata.exchange.OwnCsv;
import app.volata.model.Fixture;
import app.volata.model.Season;
import app.volata.standings.Cut;
import app.volata.standings.Ledger;
import app.volata.words.Words;
import java.util.ArrayList;
import java.util.List;

/** {@code fixtures}: every fixture with its result, as far as it is played. */
final class FixturesCommand implements Command {
    @Override
    public String name() {
        return "fixtures";
    }

    @Override
    public void describe(Syntax syntax) {
        syntax.does(syntax.words().text("cli.fixtures"));
        SeasonOptions.source(syntax);
        SeasonOptions.after(syntax);
        SeasonOptions.format(syntax, "text", "csv");
        Output.describe(syntax);
    }

    @Override
    public int run(Call call) throws Trouble {
        var options = new SeasonOptions(call);
        var format = options.format("text", "csv");
        var season = options.workbook().season();
        int after = options.after(season);
        if (after >= 0) {
            season = Truncation.after(season, after);
        }
        Output.write(call, format.equals("csv") ? OwnCsv.write(season) : text(season, call.words()));
        return 0;
    }

    private static String text(Season season, Words words) {
        var columns = List.of(
                Column.number(words.text("cli.column-matchday")),
                Column.text(words.text("cli.column-date")),
                Column.text(words.text("cli.column-home")),
                Column.text(words.text("cli.column-score")),
                Column.text(words.text("cli.column-away")));
        var ledger = new Ledger(season, Cut.EVERYTHING);
        var rows = new ArrayList<List<String>>();
        for (var fixture : season.fixtures()) {
            var kickOff = fixture.kickOff();
            rows.add(List.of(
                    Integer.toString(fixture.matchday()),
                    kickOff == null
                            ? ""
                            : kickOff.date() + (kickOff.time() == null ? "" : " " + words.time(kickOff.time())),
                    season.club(fixture.home()).name(),
                    result(fixture, ledger, words),
                    season.club(fixture.away()).name()));
        }
        return new Grid(columns, rows).toText();
    }

    /** The score that counts, or why there is none. */
    private static String result(Fixture fixture, Ledger ledger, Words words) {
        var result = ledger.result(fixture);
        if (result.isPresent()) {
            var score = words.score(result.get().score());
            return switch (result.get().origin()) {
                case PLAYED -> score;
                case AWARDED -> score + " " + words.text("cli.awarded");
            };
        }
        return switch (fixture.status()) {
            case PLANNED -> ledger.open(fixture) ? "" : words.text("cli.annulled");
            case POSTPONED -> words.text("cli.postponed");
            case ABANDONED -> words.text("cli.abandoned");
        };
    }
}
