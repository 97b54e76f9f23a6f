package app.volata;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The arguments of the process in UTF-8. In a plain C locale Java reads every accent as a letter that it does not know. */
final class Arguments {
    private static final Path COMMAND_LINE = Path.of("/proc/self/cmdline");
    private static final char UNKNOWN = '\uFFFD';

    private Arguments() {}

    /** What Java read; where it did not know a letter, what the system has in its place. */
    static List<String> asTyped(String[] args) {
        for (var arg : args) {
            if (arg.indexOf(UNKNOWN) >= 0) {
                return typed(args);
            }
        }
        return List.of(args);
    }

    private static List<String> typed(String[] args) {
        try {
            var all = List.of(
                    Files.readString(COMMAND_LINE, StandardCharsets.UTF_8).split("\0", -1));
            int end = all.size() - 1; // every argument ends with a zero
            return all.subList(end - args.length, end);
        } catch (IOException | IndexOutOfBoundsException e) {
            return List.of(args); // no such file on other systems, or bytes that are no UTF-8
        }
    }
}
