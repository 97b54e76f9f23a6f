package app.volata.exchange;

import app.volata.model.Season;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Volata's own csv, recognised by its head. {@code date, home, away, home_goals, away_goals} must be there; {@code matchday}
 * (or {@code round}), {@code time, ht_home, ht_away, status, note} may be. We write four columns more where the season has
 * something for them: {@code played_home, played_away} (the score before an award), {@code decided} (its day) and
 * {@code goals}.
 */
public final class OwnCsv implements Format {
    static final List<String> REQUIRED = List.of("date", "home", "away", "home_goals", "away_goals");
    static final List<String> OPTIONAL = List.of(
            "matchday",
            "round",
            "time",
            "ht_home",
            "ht_away",
            "status",
            "note",
            "played_home",
            "played_away",
            "decided",
            "goals");

    /** Enough to tell that a head is meant to be ours, also if one column is missing. */
    private static final int TELLING = 4;

    /** After so many bad lines the file is not what it seems to be. */
    private static final int MOST_PROBLEMS = 100;

    @Override
    public boolean recognises(SourceText source) {
        var head = CsvTable.head(source.text());
        return REQUIRED.stream().filter(head::contains).count() >= TELLING;
    }

    @Override
    public Imported read(SourceText source) throws ImportException {
        var table = CsvTable.read(source);
        var missing = REQUIRED.stream().filter(column -> !table.has(column)).toList();
        if (!missing.isEmpty()) {
            throw new ImportException(new ImportProblem.ColumnsMissing(source.file(), 1, missing));
        }
        var matches = new ArrayList<ReadMatch>();
        var problems = new ArrayList<ImportProblem>();
        var seen = new Pairings(source.file());
        for (var row : table.rows()) {
            try {
                matches.add(seen.added(new OwnCsvRow(source.file(), table, row).match()));
            } catch (ImportException e) {
                problems.add(e.problem());
                if (problems.size() == MOST_PROBLEMS) {
                    break;
                }
            }
        }
        if (matches.isEmpty()) {
            throw new ImportException(
                    problems.isEmpty() ? new ImportProblem.Empty(source.file()) : problems.getFirst());
        }
        var season = Assembly.season(title(source.file()), ZoneId.of("Europe/Rome"), Catalogue.byDefault(), matches);
        return Imported.of(Imported.Kind.OWN_CSV, season, matches, notes(table), problems);
    }

    /** All fixtures of a season; {@link #read} makes the same season of it. */
    public static String write(Season season) {
        return new OwnCsvText(season).text();
    }

    private static List<ImportNote> notes(CsvTable table) {
        var known = Set.copyOf(REQUIRED);
        var ignored = table.names().stream()
                .filter(name -> !name.isEmpty() && !known.contains(name) && !OPTIONAL.contains(name))
                .toList();
        return ignored.isEmpty() ? List.of() : List.of(new ImportNote.ColumnsIgnored(ignored));
    }

    /** The name of the file without its folder and ending. */
    static String title(String file) {
        var name = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name.isEmpty() ? file : name;
    }
}
