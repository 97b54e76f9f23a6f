package app.volata.cli;

import app.volata.exchange.Catalogue;
import app.volata.exchange.Grid;
import app.volata.exchange.Grid.Column;
import java.util.List;

/** {@code regulations}: the list of those built in, or one in full with its sources. */
final class RegulationsCommand implements Command {
    @Override
    public String name() {
        return "regulations";
    }

    @Override
    public void describe(Syntax syntax) {
        var words = syntax.words();
        syntax.does(words.text("cli.regulations")).mayArgument("ID", words.text("cli.argument-regulations"));
    }

    @Override
    public int run(Call call) throws Trouble {
        var id = call.argument(0);
        if (id.isEmpty()) {
            call.out().print(list(call));
            return 0;
        }
        var text = Catalogue.text(id);
        if (text.isEmpty()) {
            throw SeasonOptions.noSuchRegulations(call.words(), id);
        }
        call.out().print(text.get());
        return 0;
    }

    private static String list(Call call) {
        var columns = List.of(
                Column.text(call.words().text("cli.column-id")),
                Column.text(call.words().text("cli.column-competition")));
        var rows = Catalogue.all().stream()
                .map(regulations -> List.of(regulations.id(), regulations.name()))
                .toList();
        return new Grid(columns, rows).toText();
    }
}
