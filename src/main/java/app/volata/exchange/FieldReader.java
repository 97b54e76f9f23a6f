package app.volata.exchange;

import app.volata.exchange.ImportProblem.Expected;
import app.volata.model.Score;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads the fields of one row, and says where the row is wrong. */
final class FieldReader {
    /** Names of clubs are shorter; a longer field comes from a file that is broken. */
    private static final int LONGEST_NAME = 80;

    private static final int LONGEST_FOUND = 40;

    private final String file;
    private final CsvTable table;
    private final CsvTable.Row row;

    FieldReader(String file, CsvTable table, CsvTable.Row row) {
        this.file = file;
        this.table = table;
        this.row = row;
    }

    /** Null where the field is empty. */
    <T> @Nullable T read(String column, Function<String, Optional<T>> reading, Expected expected)
            throws ImportException {
        var text = row.field(column);
        if (text.isEmpty()) {
            return null;
        }
        return reading.apply(text).orElseThrow(() -> malformed(column, expected));
    }

    <T> T required(String column, Function<String, Optional<T>> reading, Expected expected) throws ImportException {
        return reading.apply(row.field(column)).orElseThrow(() -> malformed(column, expected));
    }

    String club(String column) throws ImportException {
        return required(column, FieldReader::name, Expected.CLUB);
    }

    /** Null where both fields are empty; one alone is a mistake. */
    @Nullable
    Score score(String homeColumn, String awayColumn) throws ImportException {
        return score(Fields::goals, homeColumn, awayColumn);
    }

    /** The same, goals read in another way. */
    @Nullable
    Score score(Function<String, Optional<Integer>> goals, String homeColumn, String awayColumn)
            throws ImportException {
        var home = row.field(homeColumn);
        var away = row.field(awayColumn);
        if (home.isEmpty() && away.isEmpty()) {
            return null;
        }
        int homeGoals = required(homeColumn, goals, Expected.GOALS);
        int awayGoals = required(awayColumn, goals, Expected.GOALS);
        return new Score(homeGoals, awayGoals);
    }

    ImportException malformed(String column, Expected expected) {
        return new ImportException(new ImportProblem.Malformed(
                file, row.line(), Math.max(1, table.number(column)), column, expected, shown(row.field(column))));
    }

    /** What was found, short and fit to be printed. */
    static String shown(String found) {
        var text = found.strip().replaceAll("\\p{Cntrl}", "\uFFFD");
        return text.length() > LONGEST_FOUND ? text.substring(0, LONGEST_FOUND) + "…" : text;
    }

    /** Whether it can be the name of a club or a player. */
    static boolean isName(String text) {
        return !text.isBlank()
                && text.length() <= LONGEST_NAME
                && text.chars().anyMatch(Character::isLetter)
                && text.chars().noneMatch(Character::isISOControl)
                && text.indexOf('\uFFFD') < 0;
    }

    private static Optional<String> name(String text) {
        return isName(text) ? Optional.of(text) : Optional.empty();
    }
}
