package app.volata.cli;

import app.volata.words.Words;
import java.util.Collection;

/** The help of the program: every command in a line. */
final class Overview {
    private final Words words;
    private final Collection<Command> commands;

    Overview(Words words, Collection<Command> commands) {
        this.words = words;
        this.commands = commands;
    }

    String text() {
        int width = commands.stream()
                .mapToInt(command -> command.name().length())
                .max()
                .orElse(0);
        var text = new StringBuilder(words.text("cli.overview")).append("\n\n");
        for (var command : commands) {
            var syntax = new Syntax(words, command.name());
            command.describe(syntax);
            var does = syntax.commandLine().getCommandSpec().usageMessage().description();
            text.append("  ")
                    .append(command.name())
                    .append(" ".repeat(width - command.name().length() + 2))
                    .append(does.length == 0 ? "" : does[0])
                    .append('\n');
        }
        return text.append('\n')
                .append(words.text("cli.overview-more"))
                .append('\n')
                .toString();
    }
}
