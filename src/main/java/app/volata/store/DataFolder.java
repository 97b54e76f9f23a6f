package app.volata.store;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;

/** Where Volata keeps its own files: the season of the first start, the settings, the backups. */
public record DataFolder(Path path) {
    /**
     * {@code VOLATA_HOME}, or what the platform has for it.
     *
     * @param environment the variables of the process
     * @param os as in {@code os.name}
     * @param userHome as in {@code user.home}
     */
    public static DataFolder of(Map<String, String> environment, String os, Path userHome) {
        var own = environment.getOrDefault("VOLATA_HOME", "");
        if (!own.isBlank()) {
            return new DataFolder(Path.of(own).toAbsolutePath());
        }
        var system = os.toLowerCase(Locale.ROOT);
        if (system.startsWith("mac")) {
            return new DataFolder(userHome.resolve("Library", "Application Support", "Volata"));
        }
        if (system.startsWith("windows")) {
            return new DataFolder(from(environment, "APPDATA", userHome.resolve("AppData", "Roaming"))
                    .resolve("Volata"));
        }
        return new DataFolder(from(environment, "XDG_DATA_HOME", userHome.resolve(".local", "share"))
                .resolve("volata"));
    }

    /** A relative path there counts as none: the XDG rules say so. */
    private static Path from(Map<String, String> environment, String variable, Path otherwise) {
        var value = environment.getOrDefault(variable, "");
        return !value.isBlank() && Path.of(value).isAbsolute() ? Path.of(value) : otherwise;
    }

    public Path file(String name) {
        return path.resolve(name);
    }

    public Backups backups(Clock clock) {
        return new Backups(path.resolve("backups"), clock);
    }
}
