package app.volata.exchange;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A csv file with a head: fields by the name of their column, whatever its place, case and separator (comma, semicolon or
 * tab). Rows may be ragged; rows without any content are left out.
 */
final class CsvTable {
    /** The longest season has some hundreds of fixtures; many seasons of a league in one file some thousands. */
    static final int MOST_ROWS = 50_000;

    private final List<String> names;
    private final Map<String, Integer> columns = new HashMap<>();
    private final List<Row> rows = new ArrayList<>();

    private CsvTable(List<String> names) {
        this.names = names;
        for (int i = 0; i < names.size(); i++) {
            columns.putIfAbsent(names.get(i), i);
        }
    }

    /** A row of fields. */
    final class Row {
        private final int line;
        private final List<String> fields;

        private Row(int line, List<String> fields) {
            this.line = line;
            this.fields = fields;
        }

        /** 1 is the head. */
        int line() {
            return line;
        }

        /** The field under this head, trimmed; empty where the row or the table has none. */
        String field(String column) {
            var index = columns.get(column);
            return index == null || index >= fields.size()
                    ? ""
                    : fields.get(index).strip();
        }
    }

    static CsvTable read(SourceText source) throws ImportException {
        var reader = CsvReader.builder()
                .fieldSeparator(separator(source.text()))
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .skipEmptyLines(true);
        CsvTable table = null;
        int line = 1;
        try (var records = reader.ofCsvRecord(source.text())) {
            for (var record : records) {
                line = (int) record.getStartingLineNumber();
                if (table == null) {
                    table = new CsvTable(names(record));
                } else if (table.rows.size() == MOST_ROWS) {
                    throw new ImportException(new ImportProblem.TooMany(source.file(), line, MOST_ROWS));
                } else if (!blank(record)) {
                    table.rows.add(table.new Row(line, record.getFields()));
                }
            }
        } catch (CsvParseException e) {
            throw new ImportException(new ImportProblem.OpenQuote(source.file(), line + 1));
        } catch (IOException e) {
            throw new IllegalStateException("text in memory", e);
        }
        return table == null ? new CsvTable(List.of()) : table;
    }

    /** The names in the first line of a text, as columns are called here. */
    static List<String> head(String text) {
        var first = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        var names = new ArrayList<String>();
        for (var name : first.split(String.valueOf(separator(text)), -1)) {
            names.add(name(name));
        }
        return names;
    }

    List<Row> rows() {
        return rows;
    }

    List<String> names() {
        return names;
    }

    boolean has(String column) {
        return columns.containsKey(column);
    }

    /** The number of a column, 1 the first; 0 where there is none. */
    int number(String column) {
        var index = columns.get(column);
        return index == null ? 0 : index + 1;
    }

    private static List<String> names(CsvRecord head) {
        return head.getFields().stream().map(CsvTable::name).toList();
    }

    private static String name(String head) {
        return head.strip().replace("\"", "").toLowerCase(Locale.ROOT).replace(' ', '_');
    }

    private static boolean blank(CsvRecord record) {
        for (int i = 0; i < record.getFieldCount(); i++) {
            if (!record.getField(i).isBlank()) {
                return false;
            }
        }
        return true;
    }

    /** The one that the first line holds most of. */
    private static char separator(String text) {
        int end = text.indexOf('\n');
        var head = end < 0 ? text : text.substring(0, end);
        char best = ',';
        for (char candidate : new char[] {';', '\t'}) {
            if (count(head, candidate) > count(head, best)) {
                best = candidate;
            }
        }
        return best;
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(c -> c == wanted).count();
    }

    /** A column's number by the first of these names that is there. */
    @Nullable
    String firstOf(String... candidates) {
        for (var candidate : candidates) {
            if (has(candidate)) {
                return candidate;
            }
        }
        return null;
    }
}
