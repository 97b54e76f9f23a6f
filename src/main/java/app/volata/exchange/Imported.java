package app.volata.exchange;

import app.volata.model.Season;
import java.util.List;

/**
 * What a file says.
 *
 * @param season all that could be read
 * @param lines where its fixtures stand in the file, by their number; the first line is 1
 * @param notes what was passed over on purpose
 * @param problems what could not be read, in the order of the file
 */
public record Imported(
        Kind kind, Season season, List<Integer> lines, List<ImportNote> notes, List<ImportProblem> problems) {
    public Imported {
        lines = List.copyOf(lines);
        notes = List.copyOf(notes);
        problems = List.copyOf(problems);
    }

    /** Whose format it was. */
    public enum Kind {
        OWN_CSV,
        FOOTBALL_DATA,
        FOOTBALL_TEXT,
        FOOTBALL_JSON
    }

    static Imported of(
            Kind kind, Season season, List<ReadMatch> matches, List<ImportNote> notes, List<ImportProblem> problems) {
        return new Imported(kind, season, matches.stream().map(ReadMatch::line).toList(), notes, problems);
    }
}
