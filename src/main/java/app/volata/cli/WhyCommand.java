package app.volata.cli;

/** {@code why}: one sentence on why a club stands above another one. */
final class WhyCommand implements Command {
    @Override
    public String name() {
        return "why";
    }

    @Override
    public void describe(Syntax syntax) {
        var words = syntax.words();
        syntax.does(words.text("cli.why"));
        SeasonOptions.source(syntax);
        syntax.argument("CLUB-A", words.text("cli.argument-club"));
        syntax.argument("CLUB-B", words.text("cli.argument-club"));
        SeasonOptions.regulations(syntax);
        SeasonOptions.cut(syntax);
        SeasonOptions.deductions(syntax);
    }

    /** Says it of the two clubs in the order of the table, whichever was named first. */
    @Override
    public int run(Call call) throws Trouble {
        var options = new SeasonOptions(call);
        var season = options.workbook().season();
        var clubs = new Clubs(season, call.words());
        int one = clubs.club(call.argument(1));
        int other = clubs.club(call.argument(2));
        if (one == other) {
            throw Trouble.call(
                    call.words().text("cli.same-club", season.club(one).name()));
        }
        var standings = TableCommand.standings(options, season);
        var reason = standings
                .reason(one, other)
                .or(() -> standings.reason(other, one))
                .orElseThrow();
        call.out().println(call.words().reasonInFull(season, reason));
        return 0;
    }
}
