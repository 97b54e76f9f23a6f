package app.volata.cli;

import java.util.List;

/** The commands that need no screen. */
public final class Commands {
    private Commands() {}

    public static List<Command> all(Outfit outfit) {
        return List.of(
                new TableCommand(),
                new WhyCommand(),
                new ChancesCommand(outfit.forecaster()),
                new DecidedCommand(),
                new FixturesCommand(),
                new ScorersCommand(),
                new EnterCommand(outfit.backups()),
                new ImportCommand(outfit.backups()),
                new ExportCommand(),
                new RegulationsCommand(),
                new CheckCommand());
    }
}
