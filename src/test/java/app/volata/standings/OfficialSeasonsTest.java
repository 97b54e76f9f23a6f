package app.volata.standings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.volata.model.Regulations.Rules;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Printed official tables, every column and every place. */
class OfficialSeasonsTest {
    // RSSSF, the pages named in official/SOURCES.txt; each season hung on the rule named beside it
    @ParameterizedTest
    @CsvSource({
        "it.1-2006-07, serie-a-2005", // four level on 40; Lazio, Milan, Fiorentina, Reggina, Siena with deductions
        "it.1-2016-17, serie-a-2005", // Sassuolo–Pescara awarded
        "it.1-2017-18, serie-a-2005", // Inter above Lazio, Chievo above Udinese on mutual matches
        "es.1-2011-12, la-liga", // Getafe, Real Sociedad, Betis on 47
        "de.1-2015-16, bundesliga", // Werder above Darmstadt on goals
        "eng.1-2009-10, premier-league-1992" // Portsmouth with a deduction
    })
    void printedTable(String folder, String regulations) {
        var season = SeasonCsv.read(folder, RegulationFiles.regulations(regulations));
        var standings = StandingsCalculator.calculate(season, Selection.ALL, Rules.FINAL);
        assertEquals(
                String.join("\n", SeasonCsv.lines("official/" + folder + "/table.csv")),
                String.join("\n", SeasonCsv.print(standings, true)));
    }
}
