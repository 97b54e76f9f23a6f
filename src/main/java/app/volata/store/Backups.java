package app.volata.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Copies of season files in one folder: one a day while a file is used, one before every migration. A copy is called
 * {@code name.place.date.volata}, {@code place} telling apart files of one name in two folders; the newest
 * {@value #KEPT} of each file stay.
 */
public final class Backups {
    static final int KEPT = 10;

    private static final String ENDING = ".volata";

    private final Path folder;
    private final Clock clock;

    public Backups(Path folder, Clock clock) {
        this.folder = folder.toAbsolutePath();
        this.clock = clock;
    }

    /** The newest copy of that file. */
    public Optional<Path> newest(Path file) {
        try {
            return copies(file).stream().findFirst();
        } catch (IOException e) {
            return Optional.empty(); // no folder, no copies
        }
    }

    /** Where today's copy of that file goes; empty where it is there already. */
    Optional<Path> due(Path file) {
        var copy = folder.resolve(stem(file) + today() + ENDING);
        return Files.exists(copy) ? Optional.empty() : Optional.of(copy);
    }

    /** Where the copy before a migration goes. */
    Path beforeMigration(Path file, int version) {
        return folder.resolve(stem(file) + today() + ".before-" + (version + 1) + ENDING);
    }

    /** Where the copy before an import goes; none that is there is replaced. */
    Path beforeImport(Path file) {
        var copy = folder.resolve(stem(file) + today() + ".before-import" + ENDING);
        for (int again = 2; Files.exists(copy); again++) {
            copy = folder.resolve(stem(file) + today() + ".before-import-" + again + ENDING);
        }
        return copy;
    }

    /** Takes away all but the newest copies of that file. */
    void prune(Path file) throws IOException {
        for (var old : copies(file).stream().skip(KEPT).toList()) {
            Files.deleteIfExists(old);
        }
    }

    /**
     * Puts the newest copy in the place of a damaged file, which is kept beside it as
     * {@code name.damaged-date.volata}.
     *
     * @return the copy that was taken
     */
    public Path restore(Path file) throws StoreException {
        var backup = newest(file).orElseThrow(() -> new StoreException(new StoreProblem.NotFound(file)));
        SeasonFile.requireFree(file);
        try (var draft = Draft.of(file)) {
            Files.copy(backup, draft.path());
            if (Files.exists(file)) {
                Files.copy(file, aside(file), StandardCopyOption.COPY_ATTRIBUTES);
            }
            SeasonFile.clearJournals(file);
            draft.put();
            return backup;
        } catch (IOException e) {
            throw new StoreException(Problems.of(file, e), e);
        }
    }

    private Path aside(Path file) {
        var name = name(file) + ".damaged-" + today();
        var aside = file.resolveSibling(name + ENDING);
        for (int again = 2; Files.exists(aside); again++) {
            aside = file.resolveSibling(name + "-" + again + ENDING);
        }
        return aside;
    }

    /** Newest first: the names sort by date. */
    private List<Path> copies(Path file) throws IOException {
        var stem = stem(file);
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(path -> path.getFileName().toString().startsWith(stem)
                            && path.getFileName().toString().endsWith(ENDING))
                    .sorted(Comparator.comparing(
                                    (Path path) -> path.getFileName().toString())
                            .reversed())
                    .toList();
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static String stem(Path file) {
        var place = file.toAbsolutePath().normalize().toString();
        return "%s.%08x.".formatted(name(file), place.hashCode());
    }

    private static String name(Path file) {
        var name = String.valueOf(file.getFileName());
        return name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
    }
}
