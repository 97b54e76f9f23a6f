package app.volata.cli;

import app.volata.exchange.Export;

/** {@code export}: a season in a format that other programs read. */
final class ExportCommand implements Command {
    @Override
    public String name() {
        return "export";
    }

    @Override
    public void describe(Syntax syntax) {
        syntax.does(syntax.words().text("cli.export"));
        SeasonOptions.source(syntax);
        SeasonOptions.format(syntax, Export.ids().toArray(String[]::new));
        Output.describe(syntax);
    }

    @Override
    public int run(Call call) throws Trouble {
        var options = new SeasonOptions(call);
        var format =
                Export.byId(options.oneOf(SeasonOptions.FORMAT, Export.ids())).orElseThrow();
        var season = options.workbook().season();
        for (var omission : Export.omitted(season)) {
            call.note(
                    switch (omission) {
                        case DEDUCTIONS -> call.words().text("cli.without-deductions");
                        case SETTLEMENTS -> call.words().text("cli.without-settlements");
                        case EXCLUSIONS -> call.words().text("cli.without-exclusions");
                        case CORRECTIONS -> call.words().text("cli.without-corrections");
                    });
        }
        Output.write(call, format.write(season));
        return 0;
    }
}
