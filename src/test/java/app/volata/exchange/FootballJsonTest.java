package app.volata.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.volata.exchange.ImportProblem.Expected;
import app.volata.model.Decision;
import app.volata.model.Fixture;
import app.volata.model.Ruling;
import app.volata.model.Score;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** football.json in the ways it is written, in samples of our own. */
class FootballJsonTest {
    private static Imported read(String text) throws ImportException {
        return Import.read("it.json", text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void matchesWithScoresGoalsAndStatus() throws ImportException {
        var season = read("""
            {"name": "Italian Serie A 2016/17", "matches": [
              {"round": "Matchday 1", "date": "2016-08-20", "time": "18:00", "team1": "AS Roma", "team2": "Udinese Calcio",
               "score": {"ht": [0, 0], "ft": [2, 1]},
               "goals1": [{"name": "Edin Džeko", "minute": 65, "penalty": true}, {"name": "A B", "minute": "90+3"}],
               "goals2": [{"name": "C D", "minute": 70, "offset": 0, "owngoal": true}], "ground": "Olimpico"},
              {"round": "Matchday 2", "date": "2016-08-28", "team1": "Sassuolo", "team2": "Pescara",
               "score": {"ft": [0, 3]}, "status": "awarded"},
              {"round": "Matchday 38", "date": "2017-05-28", "team1": "Udinese Calcio", "team2": "AS Roma", "score": {}}
            ]}
            """).season();
        assertEquals("Serie A 2016-17", season.name());
        assertEquals(
                List.of(1, 2, 38),
                season.fixtures().stream().map(Fixture::matchday).toList());
        assertEquals(new Score(2, 1), season.fixture(0).score());
        assertEquals(new Score(0, 0), season.fixture(0).halfTime());
        assertEquals(3, season.fixture(0).goals().size());
        assertEquals("AS Roma", season.club(season.player(1).club()).name());
        assertEquals(null, season.fixture(1).score());
        assertEquals(new Score(0, 3), ((Decision.Award) season.decisions().getFirst()).score());
        assertEquals(null, season.fixture(2).score());
    }

    @Test
    void theOlderFormWithRoundsAndTeamsAsObjects() throws ImportException {
        var season = read("""
            {"name": "Italian Serie A 2014/15", "rounds": [{"name": "Matchday 1", "matches": [
              {"date": "2014-08-30", "team1": {"name": "Chievo", "code": "CHI"}, "team2": {"name": "Juventus"},
               "score1": 0, "score2": 1},
              {"date": "2014-08-30", "team1": {"name": "Roma"}, "team2": {"name": "Fiorentina"},
               "score1": null, "score2": null}]}]}
            """).season();
        assertEquals(new Score(0, 1), season.fixture(0).score());
        assertEquals(null, season.fixture(1).score());
        assertEquals("serie-a-2005", season.regulations().id());
    }

    @Test
    void extraTimeCountsAndPenaltiesDoNot() throws ImportException {
        var season = read("""
            {"name": "World Cup 2022", "matches": [{"round": "Final", "date": "2022-12-18", "time": "18:00 UTC+3",
              "team1": "Argentina", "team2": "France", "score": {"p": [4, 2], "et": [3, 3], "ft": [2, 2], "ht": [2, 0]}}]}
            """).season();
        assertEquals(new Score(3, 3), season.fixture(0).score());
        assertEquals(
                "KickOff[date=2022-12-18, time=15:00]",
                String.valueOf(season.fixture(0).kickOff()));
    }

    @Test
    void whatIsWrongIsNamed() {
        var cut = assertThrows(
                ImportException.class, () -> read("{\"name\": \"x\", \"matches\": [\n  {\"team1\": \"A\""));
        assertEquals(new ImportProblem.NotJson("it.json", 2, 16), cut.problem());
        var noGoals = assertThrows(
                ImportException.class,
                () -> read("{\"matches\": [\n {\"team1\": \"A\", \"team2\": \"B\", \"score\": {\"ft\": [99, 0]}}]}"));
        assertEquals(new ImportProblem.Malformed("it.json", 2, 2, "ft", Expected.GOALS, "99, 0"), noGoals.problem());
        var noClub = assertThrows(ImportException.class, () -> read("{\"matches\": [{\"team1\": 5}]}"));
        assertEquals(new ImportProblem.Malformed("it.json", 1, 14, "team1", Expected.CLUB, "5"), noClub.problem());
        var empty = assertThrows(ImportException.class, () -> read("{\"matches\": []}"));
        assertEquals(new ImportProblem.Empty("it.json"), empty.problem());
    }

    @Test
    void theBundledSeasonComesBackTheSame() throws ImportException {
        var season = Catalogue.bundled().season();
        var again = Import.read("x", FootballJson.write(season).getBytes(StandardCharsets.UTF_8));
        assertEquals(List.of(), again.problems());
        assertEquals(season, again.season());
    }

    @Test
    void decisionsComeBackTheSame() throws ImportException {
        var bundled = Catalogue.bundled().season();
        var fixtures = new ArrayList<>(bundled.fixtures());
        fixtures.set(379, fixtures.get(379).withStatus(Fixture.Status.POSTPONED).withKickOff(null));
        var season = bundled.withFixtures(fixtures)
                .withDecisions(List.of(
                        new Decision.Award(
                                3, new Score(3, 0), Ruling.on(LocalDate.of(2017, 9, 9), "ineligible player")),
                        new Decision.Annulment(4, Ruling.on(LocalDate.of(2017, 10, 1), "club excluded"))));
        var again = Import.read("x", FootballJson.write(season).getBytes(StandardCharsets.UTF_8));
        assertEquals(season, again.season());
    }
}
