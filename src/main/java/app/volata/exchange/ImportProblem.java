package app.volata.exchange;

import java.util.List;

/** What keeps a file, or a line of it, from being taken in. Each kind has one sentence in {@code words}. */
public sealed interface ImportProblem {
    /** The name of the file as it was given. */
    String file();

    /** Where in the file; 0 where it is about the whole of it. The first line is 1. */
    default int line() {
        return 0;
    }

    record NotFound(String file) implements ImportProblem {}

    /** The system does not let it be read. */
    record Unreadable(String file) implements ImportProblem {}

    record TooLarge(String file, int megabytes) implements ImportProblem {}

    /** Bytes that are no text in any encoding in use. */
    record NotText(String file) implements ImportProblem {}

    /** Text of none of the known formats. */
    record NotRecognised(String file) implements ImportProblem {}

    /** A format that is recognised, without a single fixture. */
    record Empty(String file) implements ImportProblem {}

    /** More rows than any season has. */
    record TooMany(String file, int line, int most) implements ImportProblem {}

    /** A quoted field that no quote ends. */
    record OpenQuote(String file, int line) implements ImportProblem {}

    /** JSON that breaks off or is none; the first column is 1. */
    record NotJson(String file, int line, int column) implements ImportProblem {}

    /** A head without columns that must be there. */
    record ColumnsMissing(String file, int line, List<String> columns) implements ImportProblem {
        public ColumnsMissing {
            columns = List.copyOf(columns);
        }
    }

    /**
     * A field that cannot be read.
     *
     * @param column 1 is the first: of the fields in a csv file, of the letters in any other text
     * @param field its name in the format
     * @param found what stands there, shortened
     */
    record Malformed(String file, int line, int column, String field, Expected expected, String found)
            implements ImportProblem {}

    /** A club against itself. */
    record SameClub(String file, int line, String club) implements ImportProblem {}

    /** The same fixture on the same day again. */
    record Repeated(String file, int line, int earlierLine, String home, String away) implements ImportProblem {}

    /** What should have stood in a field. */
    enum Expected {
        CLUB,
        DATE,
        TIME,
        GOALS,
        NO_GOALS,
        MATCHDAY,
        STATUS,
        SCORERS,
        FIXTURE
    }
}
