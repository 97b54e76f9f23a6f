package app.volata.ui.shell;

import app.volata.session.Appearance;
import app.volata.store.StoreProblem;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/** What the contents of the window ask of the program around them. */
public interface Program {
    /** Asks which season file to open, and opens it. */
    void open();

    void open(Path file);

    /** Opens the season of the first start. */
    void openBundled();

    /** The files opened lately, the newest first, without the one that is open. */
    List<Path> recent();

    void saveCopy();

    void quit();

    /** Light becomes dark, dark light. */
    void switchAppearance();

    /** Shows light or dark from now on, or what the system does. */
    void appearance(Appearance chosen);

    /** Speaks this language from now on. */
    void language(Locale chosen);

    /** Why the file asked for is not open; null where all is well. */
    ObservableValue<@Nullable StoreProblem> trouble();

    /** Lets go of the trouble shown. */
    void dismissTrouble();

    /** Puts the newest copy in the place of a damaged file, which is kept beside it, and opens it. */
    void restore(Path file);
}
