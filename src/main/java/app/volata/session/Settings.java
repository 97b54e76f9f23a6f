package app.volata.session;

import app.volata.store.Draft;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * What the program remembers of its user, in one small file. Used on one thread, the window's. Every change is written
 * soon, whole or not at all; what cannot be read counts as not said, and what a later Volata put there stays.
 */
public final class Settings {
    /** How many files are remembered. */
    public static final int RECENT = 10;

    private static final System.Logger LOG = System.getLogger(Settings.class.getName());

    private final Path file;
    private final Executor files;
    private final Map<String, String> values = new TreeMap<>();
    private final AtomicReference<@Nullable Map<String, String>> toWrite = new AtomicReference<>();

    private Settings(Path file, Executor files) {
        this.file = file;
        this.files = files;
    }

    /** Reads the file where there is one. Changes are written by that executor, one after the other. */
    public static Settings read(Path file, Executor files) {
        var settings = new Settings(file, files);
        var stored = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            stored.load(reader);
            stored.forEach((key, value) -> settings.values.put((String) key, (String) value));
        } catch (IOException | IllegalArgumentException e) {
            if (Files.exists(file)) {
                LOG.log(Level.WARNING, "settings of {0} cannot be read: {1}", file, e);
            }
        }
        return settings;
    }

    public Appearance appearance() {
        var stored = values.getOrDefault("appearance", "");
        for (var appearance : Appearance.values()) {
            if (appearance.name().equals(stored)) {
                return appearance;
            }
        }
        return Appearance.SYSTEM;
    }

    public void appearance(Appearance chosen) {
        put("appearance", chosen.name());
    }

    /** The language chosen; empty where the system's is to be used. */
    public Optional<Locale> language() {
        return value("language").map(Locale::forLanguageTag);
    }

    public void language(Locale chosen) {
        put("language", chosen.toLanguageTag());
    }

    /** Where the window was; empty at the first start. */
    public Optional<WindowPlace> window() {
        return value("window").flatMap(Settings::place);
    }

    public void window(WindowPlace place) {
        put(
                "window",
                "%s %s %s %s %s".formatted(place.x(), place.y(), place.width(), place.height(), place.maximized()));
    }

    private static Optional<WindowPlace> place(String text) {
        var words = text.split(" ", -1);
        try {
            var place = new WindowPlace(
                    Double.parseDouble(words[0]),
                    Double.parseDouble(words[1]),
                    Double.parseDouble(words[2]),
                    Double.parseDouble(words[3]),
                    Boolean.parseBoolean(words[4]));
            boolean real = Double.isFinite(place.x() + place.y() + place.width() + place.height());
            return real && place.width() > 0 && place.height() > 0 ? Optional.of(place) : Optional.empty();
        } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    /** The view shown last, by its name; empty at the first start. */
    public String view() {
        return values.getOrDefault("view", "");
    }

    public void view(String name) {
        put("view", name);
    }

    /** Whether the what-if panel is open in that view. */
    public boolean panelOpen(String view, boolean otherwise) {
        return value("panel." + view).map(Boolean::parseBoolean).orElse(otherwise);
    }

    public void rememberPanel(String view, boolean open) {
        put("panel." + view, Boolean.toString(open));
    }

    /** The files opened lately, the newest first. */
    public List<Path> recent() {
        var recent = new ArrayList<Path>();
        for (int i = 1; i <= RECENT; i++) {
            value("recent." + i).flatMap(Settings::path).ifPresent(recent::add);
        }
        return List.copyOf(recent);
    }

    /** The file opened last. */
    public Optional<Path> lastFile() {
        return recent().stream().findFirst();
    }

    /** Puts a file in front of the others. */
    public void opened(Path opened) {
        var recent = new ArrayList<>(recent());
        recent.remove(opened);
        recent.addFirst(opened);
        for (int i = 0; i < Math.min(recent.size(), RECENT); i++) {
            values.put("recent." + (i + 1), recent.get(i).toString());
        }
        write();
    }

    private static Optional<Path> path(String text) {
        try {
            var path = Path.of(text);
            return path.isAbsolute() ? Optional.of(path) : Optional.empty();
        } catch (java.nio.file.InvalidPathException e) {
            return Optional.empty();
        }
    }

    private Optional<String> value(String key) {
        return Optional.ofNullable(values.get(key)).filter(value -> !value.isBlank());
    }

    private void put(String key, String value) {
        if (!value.equals(values.put(key, value))) {
            write();
        }
    }

    private void write() {
        // changes that come faster than the disk go together
        if (toWrite.getAndSet(Map.copyOf(values)) == null) {
            files.execute(() -> {
                var all = toWrite.getAndSet(null);
                if (all != null) {
                    store(all);
                }
            });
        }
    }

    private void store(Map<String, String> all) {
        var stored = new Properties();
        stored.putAll(all);
        try (var draft = Draft.of(file)) {
            try (var writer = Files.newBufferedWriter(draft.path())) {
                stored.store(writer, "Volata");
            }
            draft.put();
        } catch (IOException e) {
            // nobody's work is lost with it, so nobody is disturbed
            LOG.log(Level.WARNING, "settings cannot be written to " + file, e);
        }
    }
}
