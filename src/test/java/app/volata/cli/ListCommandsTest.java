package app.volata.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.volata.exchange.Catalogue;
import app.volata.exchange.OwnCsv;
import java.util.List;
import org.junit.jupiter.api.Test;

class ListCommandsTest {
    private static final String SEASON = "serie-a-2017-18";

    @Test
    void fixturesAsText() {
        var lines = Run.of("fixtures", SEASON).lines();
        assertEquals(381, lines.size());
        assertEquals("MD  Date              Home           Score  Away", lines.getFirst());
        assertEquals(" 1  2017-08-19 18:00  Juventus       3–0    Cagliari", lines.get(1));
        assertEquals("34  2018-04-23 20:45  Genoa                 Hellas Verona", lines.get(340));
    }

    @Test
    void fixturesAsCsvAreOurOwnFormat() {
        assertEquals(
                OwnCsv.write(Catalogue.bundled().season()),
                Run.of("fixtures", SEASON, "--format", "csv").out());
        var after = Run.of("fixtures", SEASON, "--after", "1", "--format", "csv");
        assertEquals(
                10,
                after.rows().stream().filter(row -> row.get(9).equals("played")).count());
    }

    @Test
    void scorersAsCsv() {
        var run = Run.of("scorers", SEASON, "--format", "csv");
        assertEquals(
                "place,player,club,goals,penalties,matches_scored_in",
                run.lines().getFirst());
        assertEquals("1,Ciro Immobile,Lazio,29,7,17", run.lines().get(1));
        assertEquals("2,Mauro Icardi,Inter,26,5,15", run.lines().get(2));
        assertEquals("3,Paulo Dybala,Juventus,21,3,12", run.lines().get(3));
    }

    @Test
    void scorersOfTheFirstMatchday() {
        var run = Run.of("scorers", SEASON, "--after", "1", "--format", "csv");
        // two goals each, the one with fewer penalties first; they share the place
        assertEquals(
                List.of("1", "1"),
                run.rows().stream().limit(2).map(List::getFirst).toList());
    }

    @Test
    void scorersAsTextAndJson() {
        var text = Run.of("scorers", SEASON);
        assertEquals("Serie A 2017–18, goals recorded: 893 of 893", text.lines().getFirst());
        assertTrue(text.out().contains("\nOwn goals\n"), text.out());
        var italian = Run.of("scorers", SEASON, "--lang", "it").out();
        assertTrue(italian.startsWith("Serie A 2017–18, gol registrati: 893 su 893"), italian);
        var json = Run.of("scorers", SEASON, "--format", "json").out();
        assertTrue(json.contains("\"goals_with_scorer\" : 893"), json);
    }

    @Test
    void regulationsAreListedAndShown() {
        var list = Run.of("regulations").out();
        Catalogue.ids().forEach(id -> assertTrue(list.contains("\n" + id + " "), id));
        var one = Run.of("regulations", "serie-a-2005").out();
        assertTrue(one.contains("mutual points, mutual goal difference, restart"), one);
        var unknown = Run.of("regulations", "serie-a-205");
        assertEquals(2, unknown.status());
        assertEquals("There are no regulations “serie-a-205”; the nearest are serie-a-2005.\n", unknown.err());
    }
}
