package app.volata.cli;

import app.volata.exchange.Catalogue;
import app.volata.exchange.Import;
import app.volata.exchange.ImportException;
import app.volata.model.Workbook;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Reads a season from what a command calls SOURCE, without creating or locking anything. */
final class Sources {
    /** How every SQLite file begins, a season file among them. */
    private static final byte[] DATABASE = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);

    private Sources() {}

    /** The bundled season by its name, a season file, or any file that can be imported. */
    static Workbook workbook(Call call, String source) throws Trouble {
        if (source.equals(Catalogue.BUNDLED)) {
            return Catalogue.bundled();
        }
        var path = path(call, source);
        return isDatabase(path) ? SeasonFiles.read(call, path) : imported(call, path);
    }

    static Path path(Call call, String typed) throws Trouble {
        try {
            return Path.of(typed);
        } catch (InvalidPathException e) {
            throw Trouble.input(call.words().text("cli.no-path", typed));
        }
    }

    private static Workbook imported(Call call, Path path) throws Trouble {
        try {
            var imported = Import.read(path);
            if (!imported.problems().isEmpty()) {
                var first = call.words().problem(imported.problems().getFirst());
                int more = imported.problems().size() - 1;
                throw Trouble.input(
                        more == 0 ? first : first + " " + call.words().text("cli.more-problems", more));
            }
            imported.notes().forEach(note -> call.note(call.words().note(note)));
            return Workbook.of(imported.season());
        } catch (ImportException e) {
            throw Trouble.input(call.words().problem(e.problem()));
        }
    }

    private static boolean isDatabase(Path path) {
        if (!Files.isRegularFile(path)) {
            return false;
        }
        try (var in = Files.newInputStream(path)) {
            return java.util.Arrays.equals(in.readNBytes(DATABASE.length), DATABASE);
        } catch (IOException e) {
            return false; // the import says that it cannot be read
        }
    }
}
