package app.volata.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Texts for other programs: a file is there whole, or as it was before. */
public final class TextFile {
    private TextFile() {}

    /** Writes it in UTF-8 in place of what is there. */
    public static void write(Path path, String text) throws StoreException {
        try (var draft = Draft.of(path)) {
            Files.writeString(draft.path(), text);
            draft.put();
        } catch (IOException e) {
            throw new StoreException(Problems.of(path, e), e);
        }
    }
}
