package app.volata.cli;

import app.volata.words.Words;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * What a command takes. Built by calls and without annotations: reflection would cost a script more time than the table
 * that it asks for.
 */
public final class Syntax {
    private static final int WIDTH = 100;

    private final Words words;
    private final CommandSpec spec;
    private int arguments;

    Syntax(Words words, String command) {
        this.words = words;
        this.spec = CommandSpec.wrapWithoutInspection(null).name("volata " + command);
        spec.usageMessage()
                .width(WIDTH)
                .synopsisHeading(words.text("cli.usage") + " ")
                .abbreviateSynopsis(false)
                .sortOptions(false);
    }

    public Words words() {
        return words;
    }

    /** What the command does, in a sentence. */
    public Syntax does(String sentence) {
        spec.usageMessage().description(sentence);
        return this;
    }

    /** One argument that must be there. */
    public Syntax argument(String label, String description) {
        spec.addPositional(PositionalParamSpec.builder()
                .index(Integer.toString(arguments++))
                .type(String.class)
                .arity("1")
                .required(true)
                .paramLabel(label)
                .description(description)
                .build());
        return this;
    }

    /** One argument that may be there. */
    public Syntax mayArgument(String label, String description) {
        spec.addPositional(PositionalParamSpec.builder()
                .index(Integer.toString(arguments++))
                .type(String.class)
                .arity("0..1")
                .paramLabel(label)
                .description(description)
                .build());
        return this;
    }

    /** All arguments from here on, one at least. */
    public Syntax rest(String label, String description) {
        spec.addPositional(PositionalParamSpec.builder()
                .index(arguments++ + "..*")
                .type(List.class)
                .auxiliaryTypes(String.class)
                .arity("1..*")
                .required(true)
                .paramLabel(label)
                .description(description)
                .build());
        return this;
    }

    /** An option with a value. */
    public Syntax value(String option, String label, String description) {
        spec.addOption(OptionSpec.builder(option)
                .type(String.class)
                .arity("1")
                .paramLabel(label)
                .description(description)
                .build());
        return this;
    }

    /** An option with a value that may be given more than once. */
    public Syntax values(String option, String label, String description) {
        spec.addOption(OptionSpec.builder(option)
                .type(List.class)
                .auxiliaryTypes(String.class)
                .arity("1")
                .paramLabel(label)
                .description(description)
                .build());
        return this;
    }

    /** An option that is there or not. */
    public Syntax flag(String option, String description) {
        spec.addOption(flagSpec(description, option).build());
        return this;
    }

    /** What was typed, with the options that every command has. */
    CommandLine commandLine() {
        value(Cli.LANGUAGE, "en|it", words.text("cli.option-lang"));
        spec.addOption(flagSpec(words.text("cli.option-help"), "-h", Cli.HELP)
                .usageHelp(true)
                .build());
        spec.addOption(flagSpec(words.text("cli.option-version"), "-V", Cli.VERSION)
                .versionHelp(true)
                .build());
        return new CommandLine(spec).setExpandAtFiles(false).setOverwrittenOptionsAllowed(false);
    }

    private static OptionSpec.Builder flagSpec(String description, String... names) {
        return OptionSpec.builder(names).type(boolean.class).arity("0").description(description);
    }
}
