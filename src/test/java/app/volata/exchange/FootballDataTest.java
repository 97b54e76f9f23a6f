package app.volata.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.volata.exchange.ImportProblem.Expected;
import app.volata.model.Fixture;
import app.volata.model.Score;
import app.volata.model.Season;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The layouts of football-data.co.uk, in samples of our own. */
class FootballDataTest {
    private static Imported read(String text) throws ImportException {
        return Import.read("I1.csv", text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> fixtures(Season season) {
        return season.fixtures().stream()
                .map(fixture -> at(fixture) + " " + season.club(fixture.home()).name() + " " + fixture.score() + " "
                        + season.club(fixture.away()).name())
                .toList();
    }

    private static String at(Fixture fixture) {
        var kickOff = Objects.requireNonNull(fixture.kickOff());
        return kickOff.time() == null ? kickOff.date().toString() : kickOff.date() + "T" + kickOff.time();
    }

    @Test
    void shortYearsDecimalsRaggedAndEmptyRows() throws ImportException {
        var imported = read("Div,Date,HomeTeam,AwayTeam,FTHG,FTAG,FTR,HTHG,HTAG,HTR,B365H\r\n"
                + "I1,25/08/12,Fiorentina,Udinese,2.0,1.0,H,0.0,1.0,A,2.05,9,9\r\n"
                + "I1,26/08/12,Genoa,Cagliari,2,0\r\n"
                + ",,,,,,,,,,\r\n"
                + ",,,\r\n");
        assertEquals(List.of(), imported.notes());
        assertEquals(List.of(), imported.problems());
        assertEquals("Serie A 2012-13", imported.season().name());
        assertEquals("serie-a-2005", imported.season().regulations().id());
        assertEquals(
                List.of("2012-08-25 Fiorentina 2-1 Udinese", "2012-08-26 Genoa 2-0 Cagliari"),
                fixtures(imported.season()));
        assertEquals(new Score(0, 1), imported.season().fixture(0).halfTime());
    }

    /** Times are British: a match at 17:30 began at 18:30 in Italy, in summer and in winter. */
    @Test
    void timesAreBroughtToTheLeaguesZone() throws ImportException {
        var season = read("\uFEFFDiv,Date,Time,HomeTeam,AwayTeam,FTHG,FTAG,Referee\n"
                        + "I1,13/08/2022,17:30,Milan,Udinese,4,2,A Marinelli\n"
                        + "I1,14/01/2023,23:30,Napoli,Juventus,5,1,D Doveri\n")
                .season();
        assertEquals(
                List.of("2022-08-13T18:30 Milan 4-2 Udinese", "2023-01-15T00:30 Napoli 5-1 Juventus"),
                fixtures(season));
        assertEquals("serie-a-2022", season.regulations().id());
    }

    @Test
    void theNewestOfManySeasonsIsTaken() throws ImportException {
        var imported = read("Country,League,Season,Date,Time,Home,Away,HG,AG,Res,PH\n"
                + "Austria,Bundesliga,2017/2018,22/07/2017,17:30,Rapid Vienna,Mattersburg,2,2,D,1.5\n"
                + "Austria,Bundesliga,2018/2019,27/07/2018,19:45,Salzburg,LASK Linz,3,1,H,1.4\n"
                + "Austria,Bundesliga,2018/2019,28/07/2018,16:00,St. Polten,Hartberg,2,0,H,2.1\n");
        assertEquals(List.of(new ImportNote.SeasonsLeftOut("2018/2019", 1)), imported.notes());
        assertEquals("Austrian Bundesliga 2018-19", imported.season().name());
        assertEquals("austrian-bundesliga-2018", imported.season().regulations().id());
        assertEquals(2, imported.season().fixtures().size());
        assertEquals("2018-07-27T20:45", at(imported.season().fixture(0)));
    }

    @Test
    void regulationsAreThoseOfTheSeason() throws ImportException {
        assertEquals("premier-league-1992", regulations("E0", "16/08/03"));
        assertEquals("premier-league-2019", regulations("E0", "06/08/2022"));
        assertEquals("english-football-league-2019-20", regulations("E3", "03/08/2019"));
        assertEquals("english-football-league", regulations("E3", "12/09/2020"));
        assertEquals("serie-a-2023", regulations("I1", "19/08/2023"));
        assertEquals("round-robin", regulations("XX", "19/08/2023"));
        var old = read("Div,Date,HomeTeam,AwayTeam,FTHG,FTAG\nD1,07/08/93,Bayern Munich,Freiburg,3,1\n")
                .season();
        assertEquals(2, old.regulations().pointsForWin());
        assertEquals("Bundesliga 1993-94", old.name());
    }

    private static String regulations(String division, String date) throws ImportException {
        return read("Div,Date,HomeTeam,AwayTeam,FTHG,FTAG\n" + division + "," + date + ",A Town,B Town,1,0\n")
                .season()
                .regulations()
                .id();
    }

    @Test
    void badRowsAreNamedAndTheRestTaken() throws ImportException {
        var imported = read("Div,Date,HomeTeam,AwayTeam,FTHG,FTAG\n"
                + "I1,31/02/12,Roma,Lazio,1,0\n"
                + "I1,25/08/12,Roma,Lazio,1.5,0\n"
                + "I1,25/08/12,Roma,Lazio,1,0\n"
                + "I1,25/08/12,Roma,Lazio,1,0\n");
        assertEquals(1, imported.season().fixtures().size());
        assertEquals(
                List.of(
                        new ImportProblem.Malformed("I1.csv", 2, 2, "date", Expected.DATE, "31/02/12"),
                        new ImportProblem.Malformed("I1.csv", 3, 5, "fthg", Expected.GOALS, "1.5"),
                        new ImportProblem.Repeated("I1.csv", 5, 4, "Roma", "Lazio")),
                imported.problems());
        var empty = assertThrows(ImportException.class, () -> read("Div,Date,HomeTeam,AwayTeam,FTHG,FTAG\n,,,\n"));
        assertEquals(new ImportProblem.Empty("I1.csv"), empty.problem());
    }
}
