package app.volata.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** A file that is written beside its place and takes it when it is whole: nobody ever finds half of it. */
public final class Draft implements AutoCloseable {
    private final Path place;
    private final Path path;

    private Draft(Path place, Path path) {
        this.place = place;
        this.path = path;
    }

    /** Makes the folder where it is missing, and clears away what an earlier try left. */
    public static Draft of(Path place) throws IOException {
        var whole = place.toAbsolutePath();
        var folder = whole.getParent();
        if (folder == null) {
            throw new IOException("not the name of a file: " + place);
        }
        Files.createDirectories(folder);
        var path = folder.resolve(
                "." + whole.getFileName() + "." + ProcessHandle.current().pid() + ".new");
        Files.deleteIfExists(path);
        return new Draft(whole, path);
    }

    /** Where to write. */
    public Path path() {
        return path;
    }

    /** Waits until the disk has it, then replaces what was at its place. */
    public void put() throws IOException {
        force(path, StandardOpenOption.WRITE);
        Files.move(path, place, StandardCopyOption.ATOMIC_MOVE);
        var folder = place.getParent();
        if (folder != null) {
            try {
                force(folder, StandardOpenOption.READ);
            } catch (IOException e) {
                return; // Windows opens no folder; there the move itself is enough
            }
        }
    }

    private static void force(Path path, StandardOpenOption how) throws IOException {
        try (var channel = FileChannel.open(path, how)) {
            channel.force(true);
        }
    }

    /** Leaves nothing behind where it was not put. */
    @Override
    public void close() throws IOException {
        Files.deleteIfExists(path);
    }
}
