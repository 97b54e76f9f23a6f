package app.volata.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.volata.exchange.ImportNote;
import app.volata.exchange.ImportProblem;
import app.volata.exchange.ImportProblem.Expected;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ProblemWordsTest {
    private final Words english = Words.of(Locale.ENGLISH);
    private final Words italian = Words.of(Locale.ITALIAN);

    @Test
    void aBadFieldIsNamedByFileLineAndColumn() {
        var problem = new ImportProblem.Malformed("a.csv", 1012, 5, "away_goals", Expected.GOALS, "x");
        assertEquals(
                "a.csv, line 1012, column 5 (away_goals): expected a number of goals from 0 to 30, found “x”.",
                english.problem(problem));
        assertEquals(
                "a.csv, riga 1012, colonna 5 (away_goals): atteso un numero di gol da 0 a 30, trovato «x».",
                italian.problem(problem));
        var empty = new ImportProblem.Malformed("a.csv", 2, 1, "date", Expected.DATE, "");
        assertEquals(
                "a.csv, line 2, column 1 (date): expected a date like 2018-04-22, found nothing.",
                english.problem(empty));
    }

    @Test
    void everyProblemIsOneSentence() {
        var problems = List.<ImportProblem>of(
                new ImportProblem.NotFound("f"),
                new ImportProblem.Unreadable("f"),
                new ImportProblem.TooLarge("f", 16),
                new ImportProblem.NotText("f"),
                new ImportProblem.NotRecognised("f"),
                new ImportProblem.Empty("f"),
                new ImportProblem.TooMany("f", 2, 1000),
                new ImportProblem.OpenQuote("f", 2),
                new ImportProblem.NotJson("f", 2, 3),
                new ImportProblem.ColumnsMissing("f", 1, List.of("home", "away")),
                new ImportProblem.SameClub("f", 2, "Roma"),
                new ImportProblem.Repeated("f", 3, 2, "Roma", "Lazio"));
        for (var problem : problems) {
            for (var words : List.of(english, italian)) {
                var sentence = words.problem(problem);
                assertTrue(sentence.startsWith("f") && sentence.endsWith("."), sentence);
                assertTrue(sentence.indexOf('{') < 0 && sentence.indexOf('\n') < 0, sentence);
            }
        }
        for (var expected : Expected.values()) {
            var sentence = english.problem(new ImportProblem.Malformed("f", 1, 1, "c", expected, "x"));
            assertTrue(sentence.startsWith("f, line 1, column 1 (c): expected "), sentence);
        }
    }

    @Test
    void notesSayWhatWasPassedOver() {
        assertEquals(
                "ignored columns: odds, referee",
                english.note(new ImportNote.ColumnsIgnored(List.of("odds", "referee"))));
    }
}
