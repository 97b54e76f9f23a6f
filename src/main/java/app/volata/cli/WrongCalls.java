package app.volata.cli;

import app.volata.words.Words;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what is wrong with a call that could not be parsed, and where to look. */
final class WrongCalls {
    private final Words words;
    private final String help;

    WrongCalls(Words words, String command) {
        this.words = words;
        this.help = "volata " + command + " --help";
    }

    String sentence(ParameterException e) {
        return switch (e) {
            case UnmatchedArgumentException unmatched ->
                unmatched(unmatched.getUnmatched().getFirst());
            case MissingParameterException missing -> missing(missing);
            case OverwrittenOptionException overwritten ->
                words.text("cli.option-twice", label(overwritten.getOverwritten()), help);
            default -> words.text("cli.not-understood", help);
        };
    }

    private String unmatched(String argument) {
        return argument.startsWith("-")
                ? words.text("cli.no-such-option", argument, help)
                : words.text("cli.too-much", argument, help);
    }

    private String missing(MissingParameterException e) {
        var missing = e.getMissing();
        if (missing.isEmpty()) {
            return words.text("cli.not-understood", help);
        }
        var first = missing.getFirst();
        return first instanceof OptionSpec
                ? words.text("cli.value-missing", label(first), help)
                : words.text("cli.argument-missing", label(first), help);
    }

    private static String label(ArgSpec spec) {
        return spec instanceof OptionSpec option ? option.longestName() : spec.paramLabel();
    }
}
