package app.volata.ui.dialog;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The questions that stop a person's work; an interface, because a test cannot answer a file dialog. */
public interface Dialogs {
    /** Which season file to open; empty when called off. */
    Optional<Path> openSeason();

    /** Where to save a season, with a name to begin from; empty when called off. */
    Optional<Path> saveSeason(String name);

    /** Which file of results to import; empty when called off. */
    Optional<Path> openResults();

    /**
     * Where to write the season for other programs; empty when called off.
     *
     * @param name to begin from, without its ending
     * @param formats what the endings are called, by the ending
     */
    Optional<Path> saveResults(String name, Map<String, String> formats);

    /**
     * Asks a question with a few answers.
     *
     * @param answers their words, the safe one first; the last calls off and is what Esc means
     * @return the place of the answer in the list
     */
    int ask(String title, String text, List<String> answers);
}
