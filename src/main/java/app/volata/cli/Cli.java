package app.volata.cli;

import app.volata.exchange.Spelling;
import app.volata.words.Version;
import app.volata.words.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;

/** The program without a window. Starts nothing of the toolkit, and reads a command only when it is asked for. */
public final class Cli {
    static final String LANGUAGE = "--lang";
    static final String HELP = "--help";
    static final String VERSION = "--version";

    private final Map<String, Command> commands = new LinkedHashMap<>();

    /** Takes the commands in the order that the help shows them. */
    public Cli(List<Command> commands) {
        for (var command : commands) {
            this.commands.put(command.name(), command);
        }
    }

    /**
     * Does what is asked.
     *
     * @return 0, 1 for input that cannot be used, 2 for a wrong call
     */
    public int run(List<String> args, Console console) {
        var words = Words.of(Locale.ENGLISH);
        try {
            var left = new ArrayList<>(args);
            words = language(left, words);
            return run(left, words, console);
        } catch (Trouble trouble) {
            console.err().println(trouble.sentence());
            return trouble.status();
        } catch (RuntimeException e) {
            console.err().println(words.text("cli.mistake", where(e)));
            return Trouble.INPUT;
        } finally {
            console.out().flush();
            console.err().flush();
        }
    }

    private int run(List<String> args, Words words, Console console) throws Trouble {
        var first = args.isEmpty() ? HELP : args.getFirst();
        if (first.equals(HELP) || first.equals("-h")) {
            console.out().print(new Overview(words, commands.values()).text());
            return 0;
        }
        if (first.equals(VERSION) || first.equals("-V")) {
            console.out().println("Volata " + Version.NUMBER);
            return 0;
        }
        var command = commands.get(first);
        if (command == null) {
            throw unknown(first, words);
        }
        var syntax = new Syntax(words, command.name());
        command.describe(syntax);
        return run(command, syntax.commandLine(), args.subList(1, args.size()), words, console);
    }

    private static int run(Command command, CommandLine line, List<String> args, Words words, Console console)
            throws Trouble {
        try {
            var parsed = line.parseArgs(args.toArray(String[]::new));
            if (parsed.isUsageHelpRequested()) {
                line.usage(console.out(), Ansi.OFF);
                return 0;
            }
            if (parsed.isVersionHelpRequested()) {
                console.out().println("Volata " + Version.NUMBER);
                return 0;
            }
            return command.run(new Call(words, console, parsed));
        } catch (ParameterException e) {
            throw Trouble.call(new WrongCalls(words, command.name()).sentence(e));
        }
    }

    private Trouble unknown(String name, Words words) {
        if (name.startsWith("-")) {
            return Trouble.call(words.text("cli.no-such-option", name, "volata --help"));
        }
        var nearest = Spelling.nearest(name, commands.keySet()).orElse("table");
        return Trouble.call(words.text("cli.no-such-command", name, nearest));
    }

    /** Takes the option out, wherever it stands: all that is said depends on it, what is wrong with other options too. */
    private static Words language(List<String> args, Words english) throws Trouble {
        for (int i = 0; i < args.size(); i++) {
            var arg = args.get(i);
            boolean apart = arg.equals(LANGUAGE);
            if (!apart && !arg.startsWith(LANGUAGE + "=")) {
                continue;
            }
            var tag = !apart ? arg.substring(LANGUAGE.length() + 1) : i + 1 < args.size() ? args.get(i + 1) : "";
            if (!tag.equals("en") && !tag.equals("it")) {
                throw Trouble.call(english.text("cli.no-such-language", tag));
            }
            args.remove(i);
            if (apart) {
                args.remove(i);
            }
            return tag.equals("it") ? Words.of(Locale.ITALIAN) : english;
        }
        return english;
    }

    /** Enough to find a mistake of the program by; never a stack trace. */
    private static String where(RuntimeException e) {
        var trace = e.getStackTrace();
        var at = trace.length == 0 ? "" : " " + trace[0].getFileName() + ":" + trace[0].getLineNumber();
        return e.getClass().getSimpleName() + at;
    }
}
