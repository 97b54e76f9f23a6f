package app.volata.cli;

/** {@code check}: whether a season file is whole. */
final class CheckCommand implements Command {
    @Override
    public String name() {
        return "check";
    }

    @Override
    public void describe(Syntax syntax) {
        var words = syntax.words();
        syntax.does(words.text("cli.check")).argument("FILE.volata", words.text("cli.argument-file"));
    }

    @Override
    public int run(Call call) throws Trouble {
        var file = call.argument(0);
        var season = SeasonFiles.read(call, Sources.path(call, file)).season();
        call.out()
                .println(call.words()
                        .text(
                                "cli.whole",
                                file,
                                season.fixtures().size(),
                                season.played(),
                                season.clubs().size()));
        return 0;
    }
}
