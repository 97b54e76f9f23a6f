package app.volata.cli;

import app.volata.model.Edit;
import app.volata.model.Score;
import app.volata.model.Workbook;
import app.volata.store.Backups;
import app.volata.store.SeasonFile;
import app.volata.store.StoreException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;

/** {@code enter}: writes results into a season file, each on the disk before it is called saved. */
final class EnterCommand implements Command {
    private static final String STANDARD_INPUT = "-";

    private final Supplier<Backups> backups;

    EnterCommand(Supplier<Backups> backups) {
        this.backups = backups;
    }

    @Override
    public String name() {
        return "enter";
    }

    @Override
    public void describe(Syntax syntax) {
        var words = syntax.words();
        syntax.does(words.text("cli.enter"))
                .argument("FILE.volata", words.text("cli.argument-file"))
                .rest("Club-Club=2-3|-", words.text("cli.argument-result"));
    }

    @Override
    public int run(Call call) throws Trouble {
        var results = call.arguments(1);
        try (var file = SeasonFile.open(Sources.path(call, call.argument(0)), backups.get())) {
            var entering = new Entering(call, file);
            file.backUp().ifPresent(problem -> call.note(call.words().problem(problem)));
            if (results.equals(List.of(STANDARD_INPUT))) {
                enterLines(call, entering);
            } else {
                for (var result : results) {
                    entering.enter(result);
                }
            }
            return entering.refused ? Trouble.INPUT : 0;
        } catch (StoreException e) {
            throw SeasonFiles.trouble(call, e);
        }
    }

    private static void enterLines(Call call, Entering entering) throws Trouble {
        try {
            var in = new BufferedReader(new InputStreamReader(call.in(), StandardCharsets.UTF_8));
            for (var line = in.readLine(); line != null; line = in.readLine()) {
                if (!line.isBlank()) {
                    entering.enter(line);
                }
            }
        } catch (IOException e) {
            throw Trouble.input(call.words().text("cli.input-broken"));
        }
    }

    /** The file while results are entered into it. */
    private static final class Entering {
        private final Call call;
        private final SeasonFile file;
        private Workbook workbook;
        private boolean refused;

        Entering(Call call, SeasonFile file) throws StoreException {
            this.call = call;
            this.file = file;
            this.workbook = file.workbook();
        }

        /** A line that makes no sense is said and passed over; a disk that fails ends it all. */
        void enter(String line) throws Trouble {
            Edit.EnterResult edit;
            try {
                edit = result(line.strip());
            } catch (Trouble trouble) {
                call.note(trouble.sentence());
                refused = true;
                return;
            }
            var after = edit.applyTo(workbook);
            var failure = file.save(after);
            if (failure.isPresent()) {
                throw Trouble.input(call.words().problem(failure.get()));
            }
            workbook = after;
            var season = after.season();
            var fixture = season.fixture(edit.fixture());
            call.out()
                    .println("saved " + season.club(fixture.home()).name() + "-"
                            + season.club(fixture.away()).name() + " " + edit.score());
            call.out().flush();
        }

        private Edit.EnterResult result(String line) throws Trouble {
            int equals = line.lastIndexOf('=');
            if (equals < 0) {
                throw Trouble.input(call.words().text("cli.no-result", line));
            }
            int fixture = new Clubs(workbook.season(), call.words()).fixture(line.substring(0, equals));
            var score = Score.typed(line.substring(equals + 1));
            if (score.isEmpty()) {
                throw Trouble.input(call.words().text("cli.no-score", line, Score.MAX));
            }
            return new Edit.EnterResult(fixture, score.get());
        }
    }
}
