package app.volata.standings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.volata.exchange.Catalogue;
import app.volata.model.Regulations.Rules;
import app.volata.model.Score;
import app.volata.model.Season;
import org.junit.jupiter.api.Test;

/** Serie A 2017-18: the night on which the program opens, and the end. */
class NightOf22AprilTest {
    private final Season night = Catalogue.bundled().season();

    @Test
    void tableOfTheNight() {
        assertEquals(Rules.INTERIM, StandingsCalculator.rulesOf(night));
        var standings = StandingsCalculator.calculate(night, Selection.ALL, Rules.INTERIM);
        assertEquals(
                String.join("\n", SeasonCsv.lines("serie-a-2017-18-table-night-of-2018-04-22.csv")),
                String.join("\n", SeasonCsv.print(standings, false)));
    }

    @Test
    void finalTable() {
        var season = entered(night);
        assertEquals(Rules.FINAL, StandingsCalculator.rulesOf(season));
        var standings = StandingsCalculator.calculate(season, Selection.ALL, Rules.FINAL);
        assertEquals(
                String.join("\n", SeasonCsv.lines("serie-a-2017-18-table-final.csv")),
                String.join("\n", SeasonCsv.print(standings, false)));
    }

    static Season entered(Season season) {
        var after = season;
        for (var line : SeasonCsv.lines("serie-a-2017-18-final.csv")) {
            var row = line.split(",");
            var fixture =
                    after.fixture(club(season, row[3]), club(season, row[4])).orElseThrow();
            after = after.with(fixture.withScore(new Score(Integer.parseInt(row[5]), Integer.parseInt(row[6]))));
        }
        return after;
    }

    static int club(Season season, String name) {
        return season.clubs().stream()
                .filter(club -> club.name().equals(name))
                .findFirst()
                .orElseThrow()
                .number();
    }
}
