package app.volata.cli;

import app.volata.model.Workbook;
import app.volata.store.SeasonFile;
import app.volata.store.StoreException;
import java.nio.file.Path;

/** Reads season files; what is wrong with one is said in its words. */
final class SeasonFiles {
    private SeasonFiles() {}

    /** Reads a file without locking or changing it. */
    static Workbook read(Call call, Path path) throws Trouble {
        try {
            return SeasonFile.read(path);
        } catch (StoreException e) {
            throw trouble(call, e);
        }
    }

    static Trouble trouble(Call call, StoreException e) {
        return Trouble.input(call.words().problem(e.problem()));
    }
}
