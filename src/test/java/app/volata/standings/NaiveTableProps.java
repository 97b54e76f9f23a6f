package app.volata.standings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.volata.model.Regulations;
import app.volata.model.Regulations.Rules;
import app.volata.model.Season;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The calculator and the naive one agree on random seasons, under every regulation and under invented ones, at any moment. */
class NaiveTableProps {
    private static final int CASES = Integer.getInteger("volata.cases", 2000);

    @Test
    void everyRegulationEveryMoment() {
        long seed = Long.getLong("volata.seed", System.nanoTime());
        System.out.println("NaiveTableProps: seed " + seed);
        var regulations =
                RegulationFiles.ids().stream().map(RegulationFiles::regulations).toList();
        for (int i = 0; i < CASES; i++) {
            long own = seed + i;
            var random = new RandomSeasons(new Random(own));
            var chosen = own % 4 == 0 ? random.regulations() : regulations.get(Math.floorMod(own, regulations.size()));
            agree(chosen, random, "-Dvolata.seed=" + own);
        }
    }

    private static void agree(Regulations regulations, RandomSeasons random, String seed) {
        var season = random.season(regulations);
        var cut = random.cut();
        for (var rules : Rules.values()) {
            assertEquals(
                    String.join("\n", NaiveTable.of(season, cut, rules)),
                    String.join("\n", table(season, cut, rules)),
                    () -> "%s %s %s %s %s".formatted(seed, regulations.id(), rules, cut, season));
        }
    }

    private static List<String> table(Season season, Cut cut, Rules rules) {
        return StandingsCalculator.calculate(season, new Selection(cut, Part.ALL), rules).rows().stream()
                .sorted(Comparator.comparingInt(Standings.Row::place).thenComparingInt(Standings.Row::club))
                .map(row -> row.place() + " " + row.club() + " " + row.points())
                .toList();
    }
}
