package app.volata.cli;

import app.volata.forecast.Forecaster;
import app.volata.store.Backups;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;

/** One run of a command in this process: its exit status and what it wrote. */
record Run(int status, String out, String err) {
    static Run of(String... args) {
        return withInput("", args);
    }

    static Run withInput(String input, String... args) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var console = new Console(
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, false, StandardCharsets.UTF_8));
        var backups = Path.of("target", "test-backups");
        var outfit = new Outfit(Forecaster::new, () -> new Backups(backups, Clock.systemUTC()));
        int status = new Cli(Commands.all(outfit)).run(List.of(args), console);
        return new Run(
                status,
                out.toString(StandardCharsets.UTF_8).replace("\r\n", "\n"),
                err.toString(StandardCharsets.UTF_8).replace("\r\n", "\n"));
    }

    List<String> lines() {
        return out.lines().toList();
    }

    /** The fields of a csv answer without its head; no field that is asked for holds a comma. */
    List<List<String>> rows() {
        return lines().stream()
                .skip(1)
                .map(line -> Arrays.asList(line.split(",", -1)))
                .toList();
    }
}
