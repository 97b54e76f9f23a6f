package app.volata.forecast;

import app.volata.exchange.Catalogue;
import app.volata.model.PastResult;
import app.volata.model.PastSeason;
import app.volata.model.Regulations;
import app.volata.model.Score;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A report, not a gate: how the model would have done on the seasons at hand, beside base rates, from matchday 6 on. Arguments are
 * seasons of one league as {@code date,home,away,home_goals,away_goals}, oldest first; without any it takes those in the program.
 */
public final class BackTest {
    private static final int FROM = 6;
    private static final int RUN_IN = 35;

    private BackTest() {}

    public static void main(String[] files) throws IOException {
        var opening = Catalogue.bundled();
        var seasons = new ArrayList<>(opening.history().reversed());
        if (files.length > 0) {
            seasons.clear();
            for (var file : files) {
                seasons.add(read(Path.of(file)));
            }
        }
        var regulations = Catalogue.regulations("serie-a-2005").orElseThrow();
        var zones = regulations.withZones(opening.season().regulations().zones());
        report("model as measured", seasons, zones, Model.MEASURED);
        report("strengths not drawn", seasons, zones, Model.MEASURED.withUncertain(false));
        report("no half-life", seasons, zones, Model.MEASURED.withHalfLife(1e9));
        report("without stakes", seasons, zones.withStakes(false), Model.MEASURED);
        System.out.printf(Locale.ROOT, "bundled season, so far:%n");
        print("model as measured", Audit.of(opening.season(), opening.history(), FROM));
        print("no earlier season", Audit.of(opening.season(), List.of(), FROM));
    }

    private static void report(String what, List<PastSeason> seasons, Regulations regulations, Model model) {
        System.out.printf(Locale.ROOT, "%s:%n", what);
        for (int i = 0; i < seasons.size(); i++) {
            var season = PastMatchdays.season(seasons.get(i), regulations);
            var history = seasons.subList(0, i).reversed();
            print(seasons.get(i).name(), Audit.of(season, history, FROM, model));
            print("  matchdays 35 on", Audit.of(season, history, RUN_IN, model));
        }
    }

    private static void print(String what, Audit audit) {
        System.out.printf(
                Locale.ROOT,
                "%-24s %4d matches  RPS %.4f (base rates %.4f)  log-loss %.4f (%.4f)%n",
                what,
                audit.said().size(),
                audit.model().rankedProbabilityScore(),
                audit.baseRates().rankedProbabilityScore(),
                audit.model().logLoss(),
                audit.baseRates().logLoss());
    }

    private static PastSeason read(Path file) throws IOException {
        var results = new ArrayList<PastResult>();
        for (var line : Files.readAllLines(file).stream().skip(1).toList()) {
            var cells = line.split(",", -1);
            var score = new Score(Integer.parseInt(cells[3]), Integer.parseInt(cells[4]));
            results.add(new PastResult(LocalDate.parse(cells[0]), cells[1], cells[2], score, null));
        }
        return new PastSeason(String.valueOf(file.getFileName()), results);
    }
}
