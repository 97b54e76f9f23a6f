package app.volata.cli;

import app.volata.exchange.Merge;
import app.volata.model.Workbook;
import app.volata.store.Backups;
import app.volata.store.SeasonFile;
import app.volata.store.StoreException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;

/** {@code import}: makes a season file of any source, or merges it into one. */
final class ImportCommand implements Command {
    private static final String MERGE = "--merge";

    private final Supplier<Backups> backups;

    ImportCommand(Supplier<Backups> backups) {
        this.backups = backups;
    }

    @Override
    public String name() {
        return "import";
    }

    @Override
    public void describe(Syntax syntax) {
        var words = syntax.words();
        syntax.does(words.text("cli.import"));
        SeasonOptions.source(syntax);
        syntax.value(Output.OUT, "FILE.volata", words.text("cli.option-out-season"));
        SeasonOptions.regulations(syntax);
        syntax.flag(MERGE, words.text("cli.option-merge"));
    }

    @Override
    public int run(Call call) throws Trouble {
        var out = call.value(Output.OUT);
        if (out.isEmpty()) {
            throw Trouble.call(call.words().text("cli.argument-missing", Output.OUT, "volata import --help"));
        }
        var workbook = new SeasonOptions(call).workbook();
        var path = Sources.path(call, out.get());
        try {
            if (!Files.exists(path)) {
                SeasonFile.write(path, workbook);
                report(call, out.get(), workbook, 0);
                return 0;
            }
            if (!call.has(MERGE)) {
                throw Trouble.input(call.words().text("cli.file-exists", out.get(), MERGE));
            }
            return merge(call, path, workbook);
        } catch (StoreException e) {
            throw SeasonFiles.trouble(call, e);
        }
    }

    private int merge(Call call, Path path, Workbook source) throws StoreException, Trouble {
        try (var file = SeasonFile.open(path, backups.get())) {
            var before = file.workbook();
            file.backUp().ifPresent(problem -> call.note(call.words().problem(problem)));
            var merge = Merge.of(before, source.season());
            if (merge.after().isEmpty()) {
                throw Trouble.input(call.words().text("cli.not-merged", String.join(", ", merge.unknownClubs())));
            }
            var after = merge.after().get();
            var failure = file.save(after);
            if (failure.isPresent()) {
                throw Trouble.input(call.words().problem(failure.get()));
            }
            report(
                    call,
                    path.toString(),
                    after,
                    merge.changed().size() + merge.added().size());
            return 0;
        }
    }

    private static void report(Call call, String file, Workbook workbook, int changes) {
        var season = workbook.season();
        call.out()
                .println(call.words()
                        .text("cli.imported", file, season.fixtures().size(), season.played(), changes));
    }
}
