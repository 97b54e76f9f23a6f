package app.volata.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChancesCommandTest {
    private static final int CHAMPIONS = 22;

    private static Run chances(String... more) {
        var args = new ArrayList<>(List.of("chances", "serie-a-2017-18", "--runs", "2000"));
        args.addAll(Arrays.asList(more));
        return Run.of(args.toArray(String[]::new));
    }

    private static double title(Run run, String club) {
        return run.rows().stream()
                .filter(row -> row.getFirst().equals(club))
                .mapToDouble(row -> Double.parseDouble(row.get(CHAMPIONS)))
                .sum();
    }

    @Test
    void csvHasPlacesThatAddUpAndAColumnForEachZone() {
        var run = chances("--format", "csv");
        assertEquals(
                "club,expected_points,p1,p2,p3,p4,p5,p6,p7,p8,p9,p10,p11,p12,p13,p14,p15,p16,p17,p18,p19,p20,"
                        + "champions,champions_league,europa_league,europa_league_qualifying,relegation",
                run.lines().getFirst());
        assertEquals(20, run.rows().size());
        for (var row : run.rows()) {
            double sum = row.subList(2, CHAMPIONS).stream()
                    .mapToDouble(Double::parseDouble)
                    .sum();
            assertEquals(1, sum, 1e-7, row.getFirst());
        }
        assertEquals(1, title(run, "Juventus") + title(run, "Napoli"), 1e-7);
    }

    @Test
    void theSameSeedGivesTheSameBytes() {
        var one = chances("--seed", "7", "--format", "json");
        assertEquals(one, chances("--format", "json", "--seed=7"));
        assertNotEquals(one, chances("--seed", "8", "--format", "json"));
    }

    @Test
    void assumedResultsMoveTheChances() {
        double free = title(chances("--format", "csv"), "Juventus");
        double won = title(chances("--assume", "Inter-Juventus=2", "--format", "csv"), "Juventus");
        double lost =
                title(chances("--assume", "int-juv=3-0", "--assume=Roma-Juventus=1", "--format", "csv"), "Juventus");
        assertTrue(won > free + .1 && lost < free - .2, free + " " + won + " " + lost);
    }

    @Test
    void ownChancesReplaceTheModels() {
        var json =
                chances("--odds", "Inter-Juventus=10/20/70", "--format", "json").out();
        assertTrue(json.contains("\"home_win\" : 0.1,\n    \"draw\" : 0.2,\n    \"away_win\" : 0.7"), json);
        // 2.00, 4.00 and 4.00 are 1/2, 1/4 and 1/4
        var odds = chances("--odds", "Inter-Juventus=2.00/4/4.0", "--format", "json")
                .out();
        assertTrue(odds.contains("\"home_win\" : 0.5,\n    \"draw\" : 0.25,\n    \"away_win\" : 0.25"), odds);
        for (var bad : List.of("30/28", "50/60/70", "1.1/1.2/1.3", "a/b/c", "-1/50/51", "0/0/0", "30/28/42/0", "")) {
            var run = chances("--odds", "Inter-Juventus=" + bad);
            assertEquals(2, run.status(), bad);
            assertEquals(1, run.err().lines().count(), bad);
        }
    }

    @Test
    void stakesAndDeductionsCount() {
        assertNotEquals(chances("--format=csv", "--stakes", "off"), chances("--format=csv", "--stakes", "on"));
        assertEquals(chances("--format=csv"), chances("--format=csv", "--stakes", "on"));
        assertTrue(title(chances("--format=csv", "--deduct", "Juventus=10"), "Juventus") < .01);
    }

    @Test
    void anEarlierMatchdayKnowsNothingLater() {
        var run = chances("--after", "10", "--format", "json");
        assertEquals(
                280,
                run.out().lines().filter(line -> line.contains("\"home_win\"")).count());
    }

    @Test
    void textIsInTheLanguageAskedFor() {
        var english = chances();
        assertEquals(
                "Serie A 2017–18, chances in % from 2,000 simulated seasons",
                english.lines().getFirst());
        var italian = chances("--lang", "it");
        assertEquals(
                "Serie A 2017–18, probabilità in % da 2.000 stagioni simulate",
                italian.lines().getFirst());
        assertTrue(
                italian.lines().get(2).contains("Retrocessione"),
                italian.lines().get(2));
    }

    @Test
    void whatCannotBeIsSaid() {
        assertEquals(new Run(2, "", "Juventus-Napoli is no longer open.\n"), chances("--assume", "Juventus-Napoli=1"));
        assertEquals(
                new Run(2, "", "There is no club “Intr”; the nearest is Inter.\n"),
                chances("--assume", "Intr-Juventus=1"));
        assertEquals(
                new Run(2, "", "“Inter-Juventus=5”: expected 1, X, 2 or a score like 2-1 after the equals sign.\n"),
                chances("--assume", "Inter-Juventus=5"));
        assertEquals(
                new Run(
                        2,
                        "",
                        "“InterJuventus=1”: expected two clubs with a hyphen between them.\n"
                                .replace("InterJuventus=1", "InterJuventus")),
                chances("--assume", "InterJuventus=1"));
        assertEquals(
                new Run(2, "", "“Inter-Juventus” was said twice; say it once.\n"),
                chances("--assume", "Inter-Juventus=1-2", "--assume", "Inter-Juventus=X"));
        for (var bad : List.of("0", "10000001", "x", "-5", "99999999999")) {
            assertEquals(
                    2, Run.of("chances", "serie-a-2017-18", "--runs=" + bad).status(), bad);
        }
        assertEquals(2, chances("--seed", "x").status());
        assertEquals(2, chances("--stakes", "maybe").status());
    }
}
