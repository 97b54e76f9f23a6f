package app.volata.cli;

import app.volata.model.Regulations.Rules;
import app.volata.standings.Cut;
import app.volata.standings.Part;
import app.volata.standings.Selection;
import app.volata.standings.Standings;
import app.volata.standings.StandingsCalculator;

/** {@code table}: the standings. */
final class TableCommand implements Command {
    private static final String RULES = "--rules";
    private static final String HOME = "--home";
    private static final String AWAY = "--away";

    @Override
    public String name() {
        return "table";
    }

    @Override
    public void describe(Syntax syntax) {
        var words = syntax.words();
        syntax.does(words.text("cli.table"));
        SeasonOptions.source(syntax);
        SeasonOptions.regulations(syntax);
        syntax.value(RULES, "interim|final", words.text("cli.option-rules"));
        SeasonOptions.cut(syntax);
        syntax.flag(HOME, words.text("cli.option-home")).flag(AWAY, words.text("cli.option-away"));
        SeasonOptions.deductions(syntax);
        SeasonOptions.format(syntax, "text", "csv", "json", "html", "markdown");
        Output.describe(syntax);
    }

    @Override
    public int run(Call call) throws Trouble {
        var options = new SeasonOptions(call);
        var format = options.format("text", "csv", "json", "html", "markdown");
        var part = part(call);
        var season = options.workbook().season();
        var cut = options.cut(season);
        var rules = rules(call, StandingsCalculator.rulesOf(season, cut));
        var standings = StandingsCalculator.calculate(season, new Selection(cut, part), rules);
        var table = new TableText(standings, call.words());
        Output.write(
                call,
                switch (format) {
                    case "csv" -> table.csv();
                    case "json" -> table.json();
                    case "html" -> table.html();
                    case "markdown" -> table.markdown();
                    default -> table.text();
                });
        return 0;
    }

    private static Part part(Call call) throws Trouble {
        if (call.has(HOME) && call.has(AWAY)) {
            throw Trouble.call(call.words().text("cli.one-of-two", HOME, AWAY));
        }
        return call.has(HOME) ? Part.HOME : call.has(AWAY) ? Part.AWAY : Part.ALL;
    }

    private static Rules rules(Call call, Rules ofTheMoment) throws Trouble {
        if (!call.has(RULES)) {
            return ofTheMoment;
        }
        var given = new SeasonOptions(call).oneOf(RULES, java.util.List.of("interim", "final"));
        return given.equals("final") ? Rules.FINAL : Rules.INTERIM;
    }

    /** The standings that a command compares clubs in: all matches, by the rules of the moment. */
    static Standings standings(SeasonOptions options, app.volata.model.Season season) throws Trouble {
        Cut cut = options.cut(season);
        var rules = StandingsCalculator.rulesOf(season, cut);
        return StandingsCalculator.calculate(season, new Selection(cut, Part.ALL), rules);
    }
}
