package app.volata;

import app.volata.cli.Cli;
import app.volata.cli.Command;
import app.volata.cli.Commands;
import app.volata.cli.Console;
import app.volata.cli.Outfit;
import app.volata.forecast.Forecaster;
import app.volata.store.Backups;
import app.volata.store.DataFolder;
import app.volata.words.Words;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The program without a window: its commands, its threads, and the streams of the process in UTF-8 whatever the locale. */
final class Terminal {
    private Terminal() {}

    /** Whether the arguments are for a command; none, or only a season file, ask for the window. */
    static boolean isAsked(String[] args) {
        boolean seasonFile =
                args.length == 1 && args[0].toLowerCase(Locale.ROOT).endsWith(".volata");
        return args.length > 0 && !seasonFile;
    }

    /** Runs the command and gives its exit status. */
    static int run(String[] args) {
        var console = new Console(System.in, utf8(FileDescriptor.out), utf8(FileDescriptor.err));
        return new Cli(commands()).run(Arguments.asTyped(args), console);
    }

    /** Says that a window needs a screen; the exit status for it. */
    static int noDisplay() {
        try (var err = utf8(FileDescriptor.err)) {
            err.println(Words.of(Locale.getDefault()).text("cli.no-display"));
        }
        return 1;
    }

    private static List<Command> commands() {
        var commands = new ArrayList<>(Commands.all(new Outfit(Terminal::forecaster, Terminal::backups)));
        commands.add(new ScreenshotsCommand());
        return commands;
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        var out = new BufferedOutputStream(new FileOutputStream(descriptor));
        return new PrintStream(out, false, StandardCharsets.UTF_8);
    }

    private static Forecaster forecaster() {
        return new Forecaster(
                task -> Thread.ofPlatform().daemon().start(task),
                Runtime.getRuntime().availableProcessors());
    }

    private static Backups backups() {
        var home = Path.of(System.getProperty("user.home"));
        var folder = DataFolder.of(System.getenv(), System.getProperty("os.name"), home);
        return new Backups(folder.path().resolve("backups"), Clock.system(ZoneId.systemDefault()));
    }
}
