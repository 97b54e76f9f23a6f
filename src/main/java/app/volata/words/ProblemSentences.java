package app.volata.words;

import app.volata.exchange.ImportNote;
import app.volata.exchange.ImportProblem;
import app.volata.model.Score;
import app.volata.store.StoreProblem;

/** One sentence for every problem that a person can meet, with the next step. */
final class ProblemSentences {
    private final Words words;

    ProblemSentences(Words words) {
        this.words = words;
    }

    String sentence(ImportProblem problem) {
        return switch (problem) {
            case ImportProblem.NotFound(var file) -> words.text("problem.import-not-found", file);
            case ImportProblem.Unreadable(var file) -> words.text("problem.import-unreadable", file);
            case ImportProblem.TooLarge(var file, int megabytes) ->
                words.text("problem.import-too-large", file, megabytes);
            case ImportProblem.NotText(var file) -> words.text("problem.import-not-text", file);
            case ImportProblem.NotRecognised(var file) -> words.text("problem.import-not-recognised", file);
            case ImportProblem.Empty(var file) -> words.text("problem.import-empty", file);
            case ImportProblem.TooMany(var file, int line, int most) ->
                words.text("problem.import-too-many", file, line(line), most);
            case ImportProblem.OpenQuote(var file, int line) ->
                words.text("problem.import-open-quote", file, line(line));
            case ImportProblem.NotJson(var file, int line, int column) ->
                words.text("problem.import-not-json", file, line(line), line(column));
            case ImportProblem.ColumnsMissing(var file, int line, var columns) ->
                words.text("problem.import-columns-missing", file, line(line), String.join(", ", columns));
            case ImportProblem.Malformed malformed -> malformed(malformed);
            case ImportProblem.SameClub(var file, int line, var club) ->
                words.text("problem.import-same-club", file, line(line), club);
            case ImportProblem.Repeated repeated ->
                words.text(
                        "problem.import-repeated",
                        repeated.file(),
                        line(repeated.line()),
                        repeated.home() + "-" + repeated.away(),
                        line(repeated.earlierLine()));
        };
    }

    String sentence(StoreProblem problem) {
        return switch (problem) {
            case StoreProblem.NotFound(var path) -> words.text("problem.not-found", path);
            case StoreProblem.NotASeasonFile(var path) -> words.text("problem.not-a-season-file", path);
            case StoreProblem.NewerVersion(var path, int version, int known) ->
                words.text("problem.newer-version", path, version, known);
            case StoreProblem.OpenElsewhere(var path) -> words.text("problem.open-elsewhere", path);
            case StoreProblem.Damaged(var path, var backup) ->
                backup == null
                        ? words.text("problem.damaged", path)
                        : words.text("problem.damaged-with-backup", path, backup);
            case StoreProblem.ReadOnly(var path) -> words.text("problem.read-only", path);
            case StoreProblem.DiskFull(var path) -> words.text("problem.disk-full", path);
            case StoreProblem.Failed(var path, var detail) -> words.text("problem.failed", path, detail);
        };
    }

    String sentence(ImportNote note) {
        return switch (note) {
            case ImportNote.ColumnsIgnored(var columns) ->
                words.text("problem.columns-ignored", String.join(", ", columns));
            case ImportNote.SeasonsLeftOut(var taken, int leftOut) ->
                words.text("problem.seasons-left-out", taken, leftOut);
            case ImportNote.RoundsLeftOut(var rounds) ->
                words.text("problem.rounds-left-out", String.join(", ", rounds));
        };
    }

    private String malformed(ImportProblem.Malformed problem) {
        var found = problem.found().isEmpty()
                ? words.text("problem.found-nothing")
                : words.text("problem.found", problem.found());
        return words.text(
                "problem.import-malformed",
                problem.file(),
                line(problem.line()),
                line(problem.column()),
                problem.field(),
                expected(problem.expected()),
                found);
    }

    private String expected(ImportProblem.Expected expected) {
        return switch (expected) {
            case CLUB -> words.text("problem.expected-club");
            case DATE -> words.text("problem.expected-date");
            case TIME -> words.text("problem.expected-time");
            case GOALS -> words.text("problem.expected-goals", Score.MAX);
            case NO_GOALS -> words.text("problem.expected-no-goals");
            case MATCHDAY -> words.text("problem.expected-matchday");
            case STATUS -> words.text("problem.expected-status");
            case SCORERS -> words.text("problem.expected-scorers");
            case FIXTURE -> words.text("problem.expected-fixture");
        };
    }

    /** A number of a line, as editors show it: without its thousands set apart. */
    private static String line(int number) {
        return Integer.toString(number);
    }
}
