package app.volata.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.volata.exchange.Catalogue;
import app.volata.store.SeasonFile;
import app.volata.store.StoreException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SeasonFileCommandsTest {
    @TempDir
    private Path folder;

    private String file;

    @BeforeEach
    void seasonFile() {
        file = folder.resolve("season.volata").toString();
        var run = Run.of("import", "serie-a-2017-18", "--out", file);
        assertEquals(new Run(0, file + ": 380 fixtures, 339 played, 0 changed.\n", ""), run);
    }

    /** The last 41 results of the season, as they are entered. */
    private static String results() throws IOException {
        var text = new StringBuilder();
        for (var line : TableCommandTest.official("serie-a-2017-18-final.csv").stream()
                .skip(1)
                .toList()) {
            var fields = List.of(line.split(",", -1));
            text.append(fields.get(3) + "-" + fields.get(4) + "=" + fields.get(5) + "-" + fields.get(6) + "\n");
        }
        return text.toString();
    }

    @Test
    void theLastResultsMakeTheOfficialFinalTable() throws IOException {
        var entered = Run.withInput(results(), "enter", file, "-");
        assertEquals("", entered.err());
        assertEquals(0, entered.status());
        assertEquals(results().replace('=', ' ').replaceAll("(?m)^(?=.)", "saved "), entered.out());
        var table = Run.of("table", file, "--format", "csv");
        var columns = table.lines().stream()
                .map(line -> String.join(",", List.of(line.split(",", -1)).subList(0, 10)))
                .toList();
        assertEquals(TableCommandTest.official("serie-a-2017-18-table-final.csv"), columns);
        assertTrue(Run.of("table", file).lines().getFirst().endsWith("380 of 380 matches played, final rules"));
    }

    @Test
    void badLinesAreSaidAndTheOthersSaved() {
        var run = Run.withInput(
                "Intr-Juventus=1-0\n\nGenoa-Hellas Verona = 3-1\nInter-Juventus=2-31\nRoma-Roma=1-0\nRoma-Chievo 4-1\n",
                "enter",
                file,
                "-");
        assertEquals(1, run.status());
        assertEquals("saved Genoa-Hellas Verona 3-1\n", run.out());
        assertEquals(
                List.of(
                        "There is no club “Intr”; the nearest is Inter.",
                        "“Inter-Juventus=2-31”: expected a score like 2-3 after the equals sign, with up to 30 goals.",
                        "There is no fixture Roma-Roma in this season.",
                        "“Roma-Chievo 4-1”: expected two clubs, an equals sign and a score, like Inter-Juventus=2-3."),
                run.err().lines().toList());
    }

    @Test
    void resultsMayBeArguments() {
        var run = Run.of("enter", file, "INT-JUV=2-3", "roma-chievo=41");
        assertEquals(new Run(0, "saved Inter-Juventus 2-3\nsaved Roma-Chievo 4-1\n", ""), run);
        assertEquals("341", Run.of("check", file).out().replaceAll(".* (\\d+) played.*\n", "$1"));
    }

    @Test
    void aFileThatIsOpenElsewhereIsLeftAlone() throws StoreException {
        var backups = new app.volata.store.Backups(folder, java.time.Clock.systemUTC());
        try (var open = SeasonFile.open(Path.of(file), backups)) {
            var run = Run.of("enter", file, "Inter-Juventus=2-3");
            assertEquals(new Run(1, "", file + " is open in another window; close it there and try again.\n"), run);
            assertEquals(1, Run.of("table", open.path().toString()).status());
        }
    }

    @Test
    void whatIsNoSeasonFileIsSaid() throws IOException {
        var text = folder.resolve("text.volata");
        Files.writeString(text, "no database");
        for (var command : List.of("check", "enter")) {
            var run = command.equals("check")
                    ? Run.of("check", text.toString())
                    : Run.of("enter", text.toString(), "Inter-Juventus=1-0");
            assertEquals(
                    new Run(1, "", text + " is not a season file of Volata; open another one, or import it.\n"), run);
        }
        var cut = folder.resolve("cut.volata");
        var whole = Files.readAllBytes(Path.of(file));
        Files.write(cut, java.util.Arrays.copyOf(whole, whole.length / 2));
        var run = Run.of("check", cut.toString());
        assertEquals(1, run.status());
        assertTrue(run.err().startsWith(cut + " is damaged"), run.err());
        assertFalse(run.err().contains("Exception"), run.err());
    }

    @Test
    void exportAndImportGiveTheSameSeason() throws StoreException {
        Run.of("enter", file, "Inter-Juventus=2-3");
        var csv = folder.resolve("Serie A 2017-18.csv").toString();
        assertEquals(new Run(0, "", ""), Run.of("export", file, "--format", "csv", "--out", csv));
        var again = folder.resolve("again.volata").toString();
        assertEquals(0, Run.of("import", csv, "--out", again).status());
        assertEquals(
                SeasonFile.read(Path.of(file)).season(),
                SeasonFile.read(Path.of(again)).season());
        assertEquals(Run.of("table", csv).out(), Run.of("table", file).out());
    }

    @Test
    void importDoesNotOverwriteButMerges() throws IOException {
        var csv = folder.resolve("results.csv");
        Files.writeString(csv, String.join("\n", TableCommandTest.official("serie-a-2017-18-final.csv")));
        var refused = Run.of("import", csv.toString(), "--out", file);
        assertEquals(new Run(1, "", file + " is there already; --merge takes the results into it.\n"), refused);
        var merged = Run.of("import", csv.toString(), "--out", file, "--merge");
        assertEquals(new Run(0, file + ": 380 fixtures, 380 played, 41 changed.\n", ""), merged);
        var again = Run.of("import", csv.toString(), "--out", file, "--merge");
        assertEquals(new Run(0, file + ": 380 fixtures, 380 played, 0 changed.\n", ""), again);
    }

    @Test
    void clubsThatAreNotInTheSeasonAreNotMerged() throws IOException {
        var csv = folder.resolve("other.csv");
        Files.writeString(csv, "date,home,away,home_goals,away_goals\n2018-05-01,Roma,Pescara,1,0\n");
        var run = Run.of("import", csv.toString(), "--out", file, "--merge");
        assertEquals(
                new Run(1, "", "Nothing was taken in, because these clubs are not in the season: Pescara.\n"), run);
    }

    @Test
    void theBundledSeasonComesBackWhole() throws StoreException {
        assertEquals(Catalogue.bundled(), SeasonFile.read(Path.of(file)));
    }
}
