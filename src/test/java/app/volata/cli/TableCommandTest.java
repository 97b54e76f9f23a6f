package app.volata.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableCommandTest {
    private static final String SEASON = "serie-a-2017-18";

    /** The printed table: place, club, played … points. */
    static List<String> official(String name) throws IOException {
        try (var in = TableCommandTest.class.getResourceAsStream("/app/volata/" + name)) {
            var text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().toList();
        }
    }

    private static List<String> withoutLast(List<String> lines, int columns) {
        return lines.stream()
                .map(line -> String.join(",", List.of(line.split(",", -1)).subList(0, columns)))
                .toList();
    }

    @Test
    void csvOfTheNightIsTheOfficialTable() throws IOException {
        var run = Run.of("table", SEASON, "--format", "csv");
        assertEquals(0, run.status());
        assertEquals("", run.err());
        assertEquals(
                "place,club,played,won,drawn,lost,goals_for,goals_against,goal_difference,points,deducted,reason",
                run.lines().getFirst());
        assertEquals(official("serie-a-2017-18-table-night-of-2018-04-22.csv"), withoutLast(run.lines(), 10));
        assertEquals(
                "4,Lazio,34,20,7,7,83,43,40,67,0,\"Roma above Lazio: head-to-head 4 points to 1 (2-1, 0-0)\"",
                run.lines().get(4));
    }

    @Test
    void textHasTheReasonsBelow() {
        var run = Run.of("table", SEASON);
        assertEquals(
                "Serie A 2017–18, 339 of 380 matches played, interim rules",
                run.lines().getFirst());
        assertEquals(
                " #  Club            P   W   D   L  GF  GA   GD  Pts",
                run.lines().get(2));
        assertEquals(
                " 8  Sampdoria      34  15   6  13  51  53   −2   51",
                run.lines().get(10));
        assertEquals(
                "Roma above Lazio: head-to-head 4 points to 1 (2-1, 0-0)",
                run.lines().get(24));
    }

    @Test
    void italianIsSpokenWhereAsked() {
        var run = Run.of("table", SEASON, "--lang", "it");
        assertEquals(
                "Serie A 2017–18, 339 partite giocate su 380, regole provvisorie",
                run.lines().getFirst());
        assertEquals(
                " #  Squadra         G   V   N   P  GF  GS   DR  Pt",
                run.lines().get(2));
        assertEquals(
                "Roma davanti a Lazio: scontri diretti 4 punti a 1 (2-1, 0-0)",
                run.lines().get(24));
        // files for machines are the same in every language
        assertEquals(
                Run.of("table", SEASON, "--format=csv").out(),
                Run.of("--lang=it", "table", SEASON, "--format=csv").out());
    }

    @Test
    void anEarlierMatchdayAndDate() {
        var first = Run.of("table", SEASON, "--after", "1", "--format", "csv").rows();
        assertEquals(List.of("1", "Inter", "1", "1", "0", "0", "3", "0", "3", "3", "0", ""), first.getFirst());
        // Sampdoria–Roma of matchday 3 was played on 24 January: after matchday 3 it counts, on that evening it did not
        assertEquals(
                "3",
                row(Run.of("table", SEASON, "--after=3", "--format=csv"), "Roma")
                        .get(2));
        assertEquals(
                "2",
                row(Run.of("table", SEASON, "--at=2017-09-11", "--format=csv"), "Roma")
                        .get(2));
        assertTrue(Run.of("table", SEASON, "--at", "2018-01-24")
                .lines()
                .getFirst()
                .contains("on Wednesday 24 January 2018"));
    }

    @Test
    void homeAndAwayMatches() {
        assertEquals(
                "17",
                row(Run.of("table", SEASON, "--home", "--format=csv"), "Juventus")
                        .get(2));
        assertEquals(
                "17",
                row(Run.of("table", SEASON, "--away", "--format=csv"), "Juventus")
                        .get(2));
        assertEquals(2, Run.of("table", SEASON, "--away", "--home").status());
    }

    @Test
    void finalRulesCountAnOpenTieToo() {
        var rows =
                Run.of("table", SEASON, "--rules", "final", "--format", "csv").rows();
        // Chievo and Crotone have met once, and Crotone won: under final rules that alone would decide
        assertEquals("Crotone", rows.get(15).get(1));
        assertTrue(rows.get(16).get(11).contains("head-to-head"), rows.get(16).get(11));
    }

    @Test
    void deductionsAreMarked() {
        var run = Run.of("table", SEASON, "--deduct", "Chievo=3", "--deduct", "juv=2");
        assertTrue(run.out().contains("Juventus *     34  27   4   3  78  20  +58   83"), run.out());
        assertTrue(run.out().contains("* Juventus: −2 points by decision"), run.out());
        var rows = Run.of("table", SEASON, "--deduct", "Chievo=3", "--format", "csv");
        assertEquals("28", row(rows, "Chievo").get(9));
        assertEquals("3", row(rows, "Chievo").get(10));
        assertEquals("19", row(rows, "Hellas Verona").getFirst());
    }

    @Test
    void otherRegulationsOrderOtherwise() {
        var rows = Run.of("table", SEASON, "--regulations", "premier-league-1992", "--format", "csv")
                .rows();
        assertEquals("Lazio", rows.get(2).get(1));
    }

    @Test
    void jsonSaysTheSame() {
        var json = Run.of("table", SEASON, "--format", "json").out();
        assertTrue(json.contains("\"rules\" : \"interim\""), json);
        assertTrue(json.contains("\"goal_difference\" : -49"), json);
        assertTrue(json.endsWith("}\n"), json);
    }

    @Test
    void pagesAndMarkdownEscapeWhatNamesHold(@TempDir Path folder) throws IOException {
        var file = folder.resolve("odd.csv");
        Files.writeString(
                file,
                "date,home,away,home_goals,away_goals\n2018-01-01,<b>A & Sons</b>,\"C|D_1*\",1,0\n",
                StandardCharsets.UTF_8);
        var html = Run.of("table", file.toString(), "--format", "html").out();
        assertTrue(html.contains("<td>&lt;b&gt;A &amp; Sons&lt;/b&gt;</td>"), html);
        assertTrue(html.startsWith("<!DOCTYPE html>\n<html lang=\"en\">"), html);
        var markdown = Run.of("table", file.toString(), "--format", "markdown").out();
        assertTrue(markdown.contains("| C\\|D\\_1\\* |"), markdown);
    }

    @Test
    void outGoesToAFile(@TempDir Path folder) throws IOException {
        var file = folder.resolve("table.csv");
        var run = Run.of("table", SEASON, "--format", "csv", "--out", file.toString());
        assertEquals(new Run(0, "", ""), run);
        assertEquals(Run.of("table", SEASON, "--format", "csv").out(), Files.readString(file));
        var nowhere = folder.resolve("no-folder").resolve("table.csv").toString();
        assertEquals(1, Run.of("table", SEASON, "--out", nowhere).status());
    }

    static List<String> row(Run run, String club) {
        return run.rows().stream()
                .filter(row -> row.get(1).equals(club))
                .findFirst()
                .orElseThrow();
    }
}
