package app.volata.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DecidedCommandTest {
    private static final String SEASON = "serie-a-2017-18";

    private static Run decided(String... more) {
        var args = new ArrayList<>(List.of("decided", SEASON));
        args.addAll(Arrays.asList(more));
        return Run.of(args.toArray(String[]::new));
    }

    @Test
    void csvHasThePlacesAndAStateAndAReasonForEachZone() {
        var run = decided("--format", "csv");
        assertEquals(0, run.status());
        assertTrue(run.lines().getFirst().startsWith("club,best,worst,champions,champions_reason,"), run.out());
        assertTrue(run.lines().contains(line(run, "Benevento")));
        assertTrue(line(run, "Benevento").startsWith("Benevento,18,20,eliminated,"));
        assertTrue(line(run, "Juventus").startsWith("Juventus,1,2,open,"));
        assertTrue(line(run, "Benevento")
                .endsWith("relegation,clinched,\"Benevento can reach 29 points; Crotone, 17th, already have 31.\""
                        .substring("relegation,".length())));
    }

    private static String line(Run run, String club) {
        return run.lines().stream()
                .filter(line -> line.startsWith(club + ","))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void jsonNamesTheStateOfEveryZone() {
        var run = decided("--format", "json");
        assertTrue(run.out().contains("\"state\" : \"clinched\""), run.out());
        assertTrue(run.out().contains("\"best\" : 18"), run.out());
    }

    @Test
    void aClubCanBeSaidInItalian() {
        assertTrue(decided("--lang", "it")
                .out()
                .contains("Benevento può arrivare a 29 punti; Crotone, 17º, ne ha già 31."));
    }

    @Test
    void aWitnessEndsWithTheClubInThatPlace(@TempDir Path folder) throws IOException {
        for (var wanted : List.of("SPAL:20", "Genoa:13", "Napoli:1", "Atalanta:4")) {
            var run = decided("--witness", wanted);
            assertEquals(0, run.status(), run.err());
            var file = folder.resolve(wanted.replace(':', '-') + ".csv");
            Files.writeString(file, run.out());
            var table = Run.of("table", file.toString(), "--regulations", "serie-a-2005", "--format", "csv");
            var name = wanted.split(":")[0];
            var row = table.rows().stream()
                    .filter(fields -> fields.get(1).equals(name))
                    .findFirst()
                    .orElseThrow();
            assertEquals("38", row.get(2));
            assertEquals(wanted.split(":")[1], row.getFirst(), wanted);
        }
    }

    @Test
    void whatIsAssumedAndDeductedCounts() {
        var lost = decided("--assume", "Juventus-Bologna=2", "--deduct", "Juventus=9", "--format", "csv");
        assertTrue(line(lost, "Napoli").startsWith("Napoli,1,"), lost.out());
        assertTrue(line(lost, "Juventus").startsWith("Juventus,1,5,open,"), lost.out());
    }

    @Test
    void afterTheLastMatchdayThereIsOnePlace() {
        var run = decided("--after", "0", "--format", "csv");
        assertTrue(line(run, "SPAL").startsWith("SPAL,1,20,"), run.out());
    }

    @Test
    void whatMustHappenOnTheComingMatchday() {
        var run = decided("--after", "34", "--assume", "Inter-Juventus=2", "--next");
        assertTrue(run.out().startsWith("Serie A 2017–18, matchday 35\n\n"), run.out());
        assertTrue(run.out().contains("Juventus have it in their own hands: "), run.out());
        assertTrue(decided("--next", "--lang", "it").out().contains("giornata 35"));
        assertTrue(decided("--next", "--format", "json").out().contains("\"decisions\" : "));
        assertEquals(
                "club,zone,state,conditions,sentence",
                decided("--next", "--format", "csv").lines().getFirst());
    }

    @Test
    void wrongInputIsOneSentence() {
        assertEquals(
                "Juventus cannot end 3rd.\n", decided("--witness", "Juventus:3").err());
        assertEquals(1, decided("--witness", "Juventus:3").status());
        assertEquals(2, decided("--witness", "Juventus").status());
        assertEquals(2, decided("--witness", "Juventus:21").status());
        assertEquals(
                "There is no club “Juventas”; the nearest is Juventus.\n",
                decided("--witness", "Juventas:1").err());
        assertEquals(
                "“Inter-Juventus” was said twice; say it once.\n",
                decided("--assume", "Inter-Juventus=1", "--assume", "Inter-Juventus=2")
                        .err());
        var split = decided("--regulations", "scottish-premiership", "--after", "20");
        assertTrue(split.err().startsWith("Not decided exactly: the table will be split"), split.err());
        assertEquals(0, split.status());
    }
}
