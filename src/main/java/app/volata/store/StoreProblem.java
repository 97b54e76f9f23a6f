package app.volata.store;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Why a season file cannot be opened or saved. A person can cause each of these, so there are words for each. */
public sealed interface StoreProblem {
    /** The file that it is about. */
    Path path();

    /** Nothing is there. */
    record NotFound(Path path) implements StoreProblem {}

    /** A text, another program's database, a folder. */
    record NotASeasonFile(Path path) implements StoreProblem {}

    /**
     * Made by a later Volata.
     *
     * @param version of the file
     * @param known the newest version that this Volata reads
     */
    record NewerVersion(Path path, int version, int known) implements StoreProblem {}

    /** Another window or command holds the file. */
    record OpenElsewhere(Path path) implements StoreProblem {}

    /**
     * The contents are no longer whole.
     *
     * @param backup the newest copy; null where there is none
     */
    record Damaged(Path path, @Nullable Path backup) implements StoreProblem {}

    /** The file, its folder or its disk lets nobody write. */
    record ReadOnly(Path path) implements StoreProblem {}

    record DiskFull(Path path) implements StoreProblem {}

    /**
     * What else may happen to a file: a cable pulled, a share gone.
     *
     * @param detail what the system says, in its own words
     */
    record Failed(Path path, String detail) implements StoreProblem {}
}
