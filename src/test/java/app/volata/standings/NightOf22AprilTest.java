package app.volata.standings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.volata.exchange.Catalogue;
import app.volata.model.Fixture;
import app.volata.model.Regulations.Rules;
import app.volata.model.Score;
import app.volata.model.Season;
import java.time.LocalDate;
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

    // 6 May 2018: two matchdays left, six points ahead, mutual matches level, goal difference +16: not yet champions
    @Test
    void juventusAreNotYetChampionsOnTheSixthOfMay() {
        var season = entered(night);
        var day = LocalDate.of(2018, 5, 6);
        var standings = StandingsCalculator.calculate(season, Selection.at(day), Rules.INTERIM);
        var juventus = standings.row(club(season, "Juventus"));
        var napoli = standings.row(club(season, "Napoli"));
        assertEquals(91, juventus.points());
        assertEquals(85, napoli.points());
        assertEquals(16, juventus.goalDifference() - napoli.goalDifference());
        var level = season.withFixtures(season.fixtures().stream()
                .map(fixture -> fixture.matchday() > 36 ? against("Juventus", "Napoli", fixture) : fixture)
                .toList());
        var end = StandingsCalculator.calculate(level, Selection.ALL, Rules.FINAL);
        assertEquals(91, end.row(juventus.club()).points());
        assertEquals(91, end.row(napoli.club()).points());
        assertEquals("1 Napoli, 2 Juventus", Little.order(end).split(", 3 ")[0]);
    }

    // April 2018: three wins and a draw for Napoli, three wins and a defeat for Juventus end on 94 (a newspaper had 92)
    @Test
    void bothCanEndOn94() {
        var standings = StandingsCalculator.calculate(night, Selection.ALL, Rules.INTERIM);
        assertEquals(94, standings.row(club(night, "Napoli")).points() + 3 * 3 + 1);
        assertEquals(94, standings.row(club(night, "Juventus")).points() + 3 * 3);
    }

    /** The one loses 0-9, the other wins 9-0; all other matches as they were. */
    private Fixture against(String loser, String winner, Fixture fixture) {
        boolean homeWins = fixture.home() == club(night, winner) || fixture.away() == club(night, loser);
        boolean awayWins = fixture.away() == club(night, winner) || fixture.home() == club(night, loser);
        return homeWins ? fixture.withScore(new Score(9, 0)) : awayWins ? fixture.withScore(new Score(0, 9)) : fixture;
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
