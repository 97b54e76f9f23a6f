package app.volata.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.volata.exchange.ImportProblem.Expected;
import app.volata.model.Decision;
import app.volata.model.Fixture;
import app.volata.model.Goal;
import app.volata.model.Score;
import app.volata.model.Season;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Football.TXT in the ways it is written, in samples of our own. */
class FootballTextTest {
    private static Imported read(String text) throws ImportException {
        return Import.read("it.txt", text.getBytes(StandardCharsets.UTF_8));
    }

    private static String line(Season season, Fixture fixture) {
        var kickOff = fixture.kickOff();
        var date = kickOff == null ? "-" : kickOff.date() + (kickOff.time() == null ? "" : "T" + kickOff.time());
        var goals = fixture.goals().stream()
                .map(goal -> goal.side() + " " + season.player(goal.player()).name() + " " + goal.minute()
                        + (goal.kind() == Goal.Kind.GOAL ? "" : " " + goal.kind()))
                .toList();
        return fixture.matchday() + " " + date + " "
                + season.club(fixture.home()).name() + " " + fixture.score() + " " + fixture.halfTime() + " "
                + season.club(fixture.away()).name() + " " + goals;
    }

    private static List<String> lines(Season season) {
        return season.fixtures().stream().map(fixture -> line(season, fixture)).toList();
    }

    @Test
    void scoresBehindOrBetweenTheClubs() throws ImportException {
        var season = read("""
            = Italian Serie A 2017/18      # a remark

            # Teams  20
            ▪ Matchday 3
              Sat Sep 9
                18:00  Juventus    v Chievo Verona   3-0 (1-0)
                       Bologna FC 1909  v  SSC Napoli   0-3
              Wed Jan 24 2018
                20:45  Sampdoria   1-1 (1-0)  AS Roma   @ Marassi, Genova
                Milan v Inter
            """).season();
        assertEquals("Serie A 2017-18", season.name());
        assertEquals("serie-a-2005", season.regulations().id());
        assertEquals(
                List.of(
                        "3 2017-09-09T18:00 Juventus 3-0 1-0 Chievo Verona []",
                        "3 2017-09-09T18:00 Bologna FC 1909 0-3 null SSC Napoli []",
                        "3 2018-01-24T20:45 Sampdoria 1-1 1-0 AS Roma []",
                        "3 2018-01-24T20:45 Milan null null Inter []"),
                lines(season));
        assertEquals(
                "Napoli",
                season.clubs().stream()
                        .filter(club -> club.name().equals("SSC Napoli"))
                        .findFirst()
                        .orElseThrow()
                        .shortName());
    }

    @Test
    void goalsInRoundAndSquareBrackets() throws ImportException {
        var season = read("""
            = Spain Primera División 2010/11
            Round 1
            [Aug 28]
            Levante                   1-4 Sevilla
              [Rubén Suárez 10; Abdoulay Konko 12, 63, Alvaro Negredo 27,
               "Renato" Florencio 87]
            Hércules                  0-1 Athletic
              [Fernando Llorente 47]
            Espanyol                  3-1 Getafe
              (Pablo Osvaldo 34', 57'pen. Jesus Dátolo 90+1'; Ernesto Galán 66' og)
            """).season();
        assertEquals("la-liga", season.regulations().id());
        assertEquals(
                List.of(
                        "1 2010-08-28 Levante 1-4 null Sevilla [HOME Rubén Suárez 10, AWAY Abdoulay Konko 12, AWAY"
                                + " Alvaro Negredo 27, AWAY Abdoulay Konko 63, AWAY \"Renato\" Florencio 87]",
                        "1 2010-08-28 Hércules 0-1 null Athletic [AWAY Fernando Llorente 47]",
                        "1 2010-08-28 Espanyol 3-1 null Getafe [HOME Pablo Osvaldo 34, HOME Pablo Osvaldo 57 PENALTY,"
                                + " AWAY Ernesto Galán 66 OWN_GOAL, HOME Jesus Dátolo 90+1]"),
                lines(season));
        var ernesto = season.players().stream()
                .filter(player -> player.name().equals("Ernesto Galán"))
                .findFirst()
                .orElseThrow();
        assertEquals("Espanyol", season.club(ernesto.club()).name());
    }

    @Test
    void statusOfAMatch() throws ImportException {
        var season = read("""
            = Italian Serie B 2024/25
            ▪ Matchday 1
              Tue Aug 27
                20:30  Cittadella  v Pisa SC     0-3    [awarded]
                       Salernitana v Frosinone   [postponed]
                       Bari        v Cesena      1-0 [abandoned]
                       Spezia      v Catanzaro   [cancelled]
            """).season();
        assertEquals(
                new Decision.Award(
                        0, new Score(0, 3), season.decisions().getFirst().ruling()),
                season.decisions().getFirst());
        assertEquals(Fixture.Status.POSTPONED, season.fixture(1).status());
        assertEquals(Fixture.Status.ABANDONED, season.fixture(2).status());
        assertTrue(season.decisions().get(1) instanceof Decision.Annulment(int fixture, var ruling) && fixture == 3);
    }

    /** A league's play-offs are no part of its table; a cup has only such rounds. */
    @Test
    void roundsOutsideTheLeague() throws ImportException {
        var league = read("""
            = Italian Serie B 2024/25
            ▪ Matchday 38
              Tue May 13
                Bari v Pisa 1-1
            ▪ Playoff, Final
              Thu May 29
                Cremonese v Spezia 0-0
            """);
        assertEquals(1, league.season().fixtures().size());
        assertEquals(List.of(new ImportNote.RoundsLeftOut(List.of("Playoff, Final"))), league.notes());
        var cup = read("""
            = World Cup 2022    # in Qatar

            Group A  |  Qatar  Ecuador
            ▪ Round of 16   |  Sat Dec 3 - Tue Dec 6

            ▪ Round of 16
            Mon Dec 5
               18:00 UTC+3  Japan   1-1 a.e.t. (1-1, 1-0), 1-3 pen.  Croatia  @ Al Wakrah
                  (Daizen Maeda 43'; Ivan Perišić 55')
            ▪ Final
            Sun Dec 18
               18:00 UTC+3  Argentina  v  France  3-3 a.e.t. (2-2, 2-0), 4-2 pen.
            """);
        assertEquals(List.of(), cup.notes());
        assertEquals(
                List.of(
                        "1 2022-12-05T15:00 Japan 1-1 1-0 Croatia [HOME Daizen Maeda 43, AWAY Ivan Perišić 55]",
                        "2 2022-12-18T15:00 Argentina 3-3 2-0 France []"),
                lines(cup.season()));
    }

    /** Serie A 2019-20 ended on Sunday 2 August 2020: the day of the week tells the year. */
    @Test
    void aSeasonThatEndedInAugust() throws ImportException {
        var season = read("""
            = Italian Serie A 2019/20
            ▪ Matchday 1
              Sat Aug 24
                Parma v Juventus 0-1
            ▪ Matchday 38
              Sun Aug 2
                Bologna v Torino 1-1
            """).season();
        assertEquals(
                List.of("1 2019-08-24 Parma 0-1 null Juventus []", "38 2020-08-02 Bologna 1-1 null Torino []"),
                lines(season));
    }

    @Test
    void whatIsNotUnderstoodIsNamed() throws ImportException {
        var imported = read("""
            = Italian Serie A 2017/18
            ▪ Matchday 1
              Sat Aug 19
                18:00  Juventus v Cagliari 3-0
                what is this
                20:45  Verona v Napoli 1-93
            """);
        assertEquals(
                List.of(
                        new ImportProblem.Malformed("it.txt", 5, 5, "Football.TXT", Expected.FIXTURE, "what is this"),
                        new ImportProblem.Malformed(
                                "it.txt", 6, 5, "Football.TXT", Expected.FIXTURE, "20:45  Verona v Napoli 1-93")),
                imported.problems());
        assertEquals(1, imported.season().fixtures().size());
        var empty = assertThrows(ImportException.class, () -> read("= Serie A 2017/18\n\n▪ Matchday 1\n"));
        assertEquals(new ImportProblem.Empty("it.txt"), empty.problem());
    }

    @Test
    void theBundledSeasonComesBackTheSame() throws ImportException {
        var season = Catalogue.bundled().season();
        var again = Import.read("x", FootballText.write(season).getBytes(StandardCharsets.UTF_8));
        assertEquals(List.of(), again.problems());
        assertEquals(season, again.season());
    }
}
