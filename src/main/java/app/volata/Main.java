package app.volata;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/** Starts the window, or the command line where a command is named. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        // the database driver would say on standard error that nobody has chosen a logger
        System.setProperty("slf4j.internal.verbosity", "ERROR");
        if (Terminal.isAsked(args)) {
            System.exit(Terminal.run(args));
        }
        Window.open(args);
    }

    /** Apart, so that the toolkit is not even loaded for a command. */
    private static final class Window {
        static void open(String[] args) {
            try {
                VolataApp.open(named(args));
            } catch (UnsupportedOperationException | IllegalStateException e) {
                System.exit(Terminal.noDisplay());
            }
        }

        private static Optional<Path> named(String[] args) {
            return Arrays.stream(args).findFirst().map(Path::of);
        }
    }
}
