package app.volata.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Writes an answer where it is asked for. */
final class Output {
    static final String OUT = "--out";

    private Output() {}

    static void describe(Syntax syntax) {
        syntax.value(OUT, "FILE", syntax.words().text("cli.option-out"));
    }

    /** To the file of {@code --out}, or else to standard output. */
    static void write(Call call, String text) throws Trouble {
        var file = call.value(OUT);
        if (file.isEmpty()) {
            call.out().print(text);
            return;
        }
        try {
            Files.writeString(Path.of(file.get()), text, StandardCharsets.UTF_8);
        } catch (IOException | InvalidPathException e) {
            throw Trouble.input(call.words().text("cli.not-written", file.get()));
        }
    }
}
