package app.volata.cli;

import app.volata.words.Words;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.ParseResult;

/** What was typed after a command, and where it reads and writes. */
public final class Call {
    private final Words words;
    private final Console console;
    private final ParseResult parsed;

    Call(Words words, Console console, ParseResult parsed) {
        this.words = words;
        this.console = console;
        this.parsed = parsed;
    }

    /** The language asked for. */
    public Words words() {
        return words;
    }

    public InputStream in() {
        return console.in();
    }

    public PrintStream out() {
        return console.out();
    }

    /** Says something that is not the answer, on standard error. */
    public void note(String sentence) {
        console.err().println(sentence);
    }

    /** The value of an option, if it was given. */
    public Optional<String> value(String option) {
        return Optional.ofNullable(parsed.matchedOptionValue(option, (String) null));
    }

    /** All values of an option that may be given more than once. */
    public List<String> values(String option) {
        return parsed.matchedOptionValue(option, List.<String>of());
    }

    public boolean has(String option) {
        return parsed.hasMatchedOption(option);
    }

    /** An argument that must be there, 0 the first. */
    public String argument(int index) {
        return parsed.matchedPositionalValue(index, "");
    }

    /** The rest of the arguments, declared as such at this index. */
    public List<String> arguments(int index) {
        return parsed.matchedPositionalValue(index, List.<String>of());
    }
}
