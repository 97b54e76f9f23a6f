package app.volata.ui.shell;

import java.nio.file.Path;

/** What a copy is called unless a person says otherwise. */
final class CopyName {
    private static final String ENDING = ".volata";

    private CopyName() {}

    /** {@code serie-a-2017-18-copy.volata}. */
    static String of(Path file) {
        var path = file.getFileName();
        var name = path == null ? "season" : path.toString();
        return (name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name) + "-copy" + ENDING;
    }
}
