package app.volata.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/** Takes in files of results, whatever their format is: it is told by their content, never by their name. */
public final class Import {
    private static final List<Format> FORMATS =
            List.of(new OwnCsv(), new FootballData(), new FootballText(), new FootballJson());

    private Import() {}

    public static Imported read(Path path) throws ImportException {
        return read(path.toString(), bytes(path));
    }

    /** Takes in bytes; {@code file} is the name for the sentences about them. */
    public static Imported read(String file, byte[] bytes) throws ImportException {
        return read(SourceText.decode(file, bytes));
    }

    private static Imported read(SourceText source) throws ImportException {
        for (var format : FORMATS) {
            if (format.recognises(source)) {
                return format.read(source);
            }
        }
        throw new ImportException(new ImportProblem.NotRecognised(source.file()));
    }

    /** The text of a file, for lines of it to be corrected and read again by {@link #read(String, String)}. */
    public static String text(Path path) throws ImportException {
        return SourceText.decode(path.toString(), bytes(path)).text();
    }

    /** Takes in a text; {@code file} is the name for the sentences about it. */
    public static Imported read(String file, String text) throws ImportException {
        return read(new SourceText(file, text));
    }

    private static byte[] bytes(Path path) throws ImportException {
        var file = path.toString();
        if (Files.isDirectory(path)) {
            throw new ImportException(new ImportProblem.NotRecognised(file));
        }
        try (var in = Files.newInputStream(path)) {
            // one byte over the limit is enough to know, also where the file has no end
            return in.readNBytes(SourceText.MOST_BYTES + 1);
        } catch (NoSuchFileException e) {
            throw new ImportException(new ImportProblem.NotFound(file));
        } catch (IOException e) {
            throw new ImportException(new ImportProblem.Unreadable(file));
        }
    }
}
