package app.volata.ui.dialog;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The questions that stop a person's work; an interface, because a test cannot answer a file dialog. */
public interface Dialogs {
    /** Which season file to open; empty when called off. */
    Optional<Path> openSeason();

    /** Where to save a season, with a name to begin from; empty when called off. */
    Optional<Path> saveSeason(String name);

    /**
     * Asks a question with a few answers.
     *
     * @param answers their words, the safe one first; the last calls off and is what Esc means
     * @return the place of the answer in the list
     */
    int ask(String title, String text, List<String> answers);
}
