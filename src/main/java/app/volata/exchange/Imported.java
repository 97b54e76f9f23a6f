package app.volata.exchange;

import app.volata.model.Season;
import java.util.List;

/**
 * What a file says.
 *
 * @param season all that could be read
 * @param notes what was passed over on purpose
 * @param problems what could not be read, in the order of the file
 */
public record Imported(Season season, List<ImportNote> notes, List<ImportProblem> problems) {
    public Imported {
        notes = List.copyOf(notes);
        problems = List.copyOf(problems);
    }
}
