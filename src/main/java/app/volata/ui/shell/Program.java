package app.volata.ui.shell;

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

    /** The files opened lately, the newest first, without the one that is open. */
    List<Path> recent();

    void saveCopy();

    void quit();

    /** Light becomes dark, dark light. */
    void switchAppearance();

    /** Shows light or dark from now on, or what the system does. */
    void appearance(Appearance chosen);

    Appearance appearance();

    /** Speaks this language from now on. */
    void language(Locale chosen);

    /** What went wrong when a file was to be opened; null where all is well. */
    ObservableValue<@Nullable Trouble> trouble();

    /** Lets go of the trouble shown. */
    void dismissTrouble();

    /** Opens the newest copy of a damaged file, put beside it under another name. */
    void openBackup(Trouble trouble);

    /** The view that was open last, as it was remembered; empty at the first start. */
    String view();

    void rememberView(String view);

    /** Whether the panel is beside this view; {@code otherwise} until a person says. */
    boolean panelOpen(String view, boolean otherwise);

    void rememberPanel(String view, boolean open);
}
