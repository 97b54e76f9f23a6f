package app.volata.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.volata.words.Version;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Wrong calls, unusable input, help and version. */
class CallsTest {
    private static final String SEASON = "serie-a-2017-18";
    private static final List<String> COMMANDS = List.of(
            "table",
            "why",
            "chances",
            "decided",
            "fixtures",
            "scorers",
            "enter",
            "import",
            "export",
            "regulations",
            "check");

    private static void wrong(int status, String sentence, String... args) {
        assertEquals(new Run(status, "", sentence + "\n"), Run.of(args));
    }

    @Test
    void wrongCallsAreTwo() {
        wrong(2, "There is no command “tabel”; the nearest is table, and volata --help shows all.", "tabel", SEASON);
        wrong(2, "There is no option --foo; volata table --help shows all.", "table", SEASON, "--foo");
        wrong(2, "There is no option --foo; volata --help shows all.", "--foo");
        wrong(2, "SOURCE is missing; volata table --help shows what it is.", "table");
        wrong(2, "CLUB-B is missing; volata why --help shows what it is.", "why", SEASON, "Roma");
        wrong(2, "--after needs a value; volata table --help shows which.", "table", SEASON, "--after");
        wrong(
                2,
                "--after was given twice; volata table --help shows what it is.",
                "table",
                SEASON,
                "--after=1",
                "--after=2");
        wrong(
                2,
                "“more” is one argument too many; volata table --help shows what is expected.",
                "table",
                SEASON,
                "more");
        wrong(2, "“39”: expected a matchday from 0 to 38.", "table", SEASON, "--after", "39");
        wrong(2, "“x”: expected a matchday from 0 to 38.", "table", SEASON, "--after", "x");
        wrong(2, "“2018-02-30” is not a date; expected one like 2018-04-22.", "table", SEASON, "--at", "2018-02-30");
        wrong(2, "Only one of --after and --at can be given.", "table", SEASON, "--after=3", "--at=2018-01-01");
        wrong(
                2,
                "--format: expected one of text, csv, json, html, markdown, found “xml”.",
                "table",
                SEASON,
                "--format=xml");
        wrong(2, "--rules: expected one of interim, final, found “no”.", "table", SEASON, "--rules", "no");
        wrong(
                2,
                "There are no regulations “seriea2005”; the nearest are serie-a-2005.",
                "table",
                SEASON,
                "--regulations=seriea2005");
        wrong(2, "“Chievo”: expected a club and its points, like Club=3.", "table", SEASON, "--deduct", "Chievo");
        wrong(2, "There is no club “Chivo”; the nearest is Chievo.", "table", SEASON, "--deduct", "Chivo=3");
        wrong(2, "There is no club “Rome”; the nearest is Roma.", "why", SEASON, "Rome", "Lazio");
        wrong(2, "Two clubs are compared, and Roma was named twice.", "why", SEASON, "Roma", "rom");
        wrong(2, "--out is missing; volata import --help shows what it is.", "import", SEASON);
        wrong(2, "There is no language “de”; expected en or it.", "table", SEASON, "--lang", "de");
        wrong(2, "There is no language “”; expected en or it.", "table", SEASON, "--lang");
    }

    @Test
    void inItalianToo() {
        wrong(2, "«39»: attesa una giornata da 0 a 38.", "table", SEASON, "--after", "39", "--lang", "it");
        wrong(2, "Manca SOURCE; volata table --help mostra che cos’è.", "table", "--lang=it");
        wrong(
                2,
                "Non c’è nessuna squadra «Rome»; la più simile è Roma.",
                "--lang",
                "it",
                "why",
                SEASON,
                "Rome",
                "Lazio");
    }

    @Test
    void unusableInputIsOne(@TempDir Path folder) throws IOException {
        var missing = folder.resolve("missing.csv").toString();
        wrong(1, missing + ": there is no such file; look whether the name is right.", "table", missing);
        var words = folder.resolve("words.txt");
        Files.writeString(words, "only words");
        wrong(
                1,
                words + ": this is no season file, and no file of results in a format that Volata knows.",
                "table",
                words.toString());
        wrong(
                1,
                folder + ": this is no season file, and no file of results in a format that Volata knows.",
                "table",
                folder.toString());
        var bad = folder.resolve("bad.csv");
        Files.writeString(
                bad,
                "date,home,away,home_goals,away_goals\n2018-01-01,A,B,1,0\n2018-01-02,C,D,x,0\n2018-01-03,A,D,x,0\n");
        wrong(
                1,
                bad + ", line 3, column 4 (home_goals): expected a number of goals from 0 to 30, found “x”."
                        + " (More lines that cannot be used: 1.)",
                "table",
                bad.toString());
    }

    @Test
    void notesStandOnStandardError(@TempDir Path folder) throws IOException {
        var file = folder.resolve("a.csv");
        Files.writeString(file, "date,home,away,home_goals,away_goals,odds\n2018-01-01,A,B,1,0,2.5\n");
        var run = Run.of("table", file.toString(), "--format", "csv");
        assertEquals(0, run.status());
        assertEquals("ignored columns: odds\n", run.err());
    }

    @Test
    void sourceIsReadWithoutLeavingATrace(@TempDir Path folder) throws IOException {
        var file = folder.resolve("a.csv");
        Files.writeString(file, "date,home,away,home_goals,away_goals\n2018-01-01,A,B,1,0\n");
        Run.of("table", file.toString());
        try (var all = Files.list(folder)) {
            assertEquals(List.of(file), all.toList());
        }
    }

    @Test
    void helpIsOnEverythingInBothLanguages() {
        for (var language : List.of("en", "it")) {
            var overview = Run.of("--help", "--lang", language);
            assertEquals(0, overview.status());
            for (var command : COMMANDS) {
                assertTrue(overview.out().contains("\n  " + command + " "), command);
                var help = Run.of(command, "--help", "--lang", language);
                assertEquals(0, help.status());
                assertEquals("", help.err());
                assertTrue(
                        help.out().startsWith(language.equals("it") ? "Uso: volata " : "Usage: volata "), help.out());
                assertTrue(help.out().contains("--lang=en|it"), help.out());
                assertFalse(help.out().contains("\u001B"), "no colours");
            }
        }
    }

    @Test
    void versionIsTheOneOfTheBuild() throws IOException {
        var pom = Files.readString(Path.of("pom.xml"), StandardCharsets.UTF_8);
        assertTrue(pom.contains("<artifactId>volata</artifactId>\n  <version>" + Version.NUMBER + "</version>"));
        assertEquals(new Run(0, "Volata " + Version.NUMBER + "\n", ""), Run.of("--version"));
        for (var command : COMMANDS) {
            assertEquals(
                    "Volata " + Version.NUMBER + "\n",
                    Run.of(command, "--version").out());
        }
    }
}
