package app.volata.forecast;

import app.volata.model.Assumption;
import app.volata.model.Assumptions;
import app.volata.model.Outcome;
import app.volata.model.Season;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;

/**
 * A report, not a gate: how near the simulator comes to what a machine can do. Arguments are the two programs of the limit, compiled,
 * and the matches that they read. Both sides take turns, so that the machine's ups and downs fall on both; what is printed are ratios of minima.
 */
public final class LimitReport {
    private static final int RUNS = 20_000;
    private static final int TURNS = 7;
    private static final int ROUNDS = 12;
    private static final int CLUBS = 20;
    private static final int MORE_CLUBS = 30;
    private static final Pattern SEASONS = Pattern.compile("(\\w+,\\w+)\\s+([\\d.]+) / [\\d.]+\\s+([\\d.]+) / .*");
    private static final Pattern GUIDE = Pattern.compile("leverage\\s+min ([\\d.]+) .*");

    private final Map<String, Double> least = new TreeMap<>();

    private LimitReport() {}

    public static void main(String[] programs) throws IOException, InterruptedException {
        var report = new LimitReport();
        for (int turn = 0; turn < TURNS; turn++) {
            report.limit(programs);
            report.ours();
        }
        report.print();
    }

    private void note(String what, double time) {
        least.merge(what, time, Math::min);
    }

    private double least(String what) {
        return least.getOrDefault(what, Double.NaN);
    }

    private void limit(String[] programs) throws IOException, InterruptedException {
        for (var line : output(List.of(programs[0], programs[2], Integer.toString(RUNS), "5"))) {
            var matcher = SEASONS.matcher(line);
            if (matcher.matches()) {
                note("limit " + matcher.group(1), Double.parseDouble(matcher.group(2)));
                note("limit two " + matcher.group(1), Double.parseDouble(matcher.group(3)));
            }
        }
        for (var line : output(List.of(programs[1], Integer.toString(RUNS)))) {
            var matcher = GUIDE.matcher(line);
            if (matcher.matches()) {
                note("limit guide", Double.parseDouble(matcher.group(1)) * 1e3);
            }
        }
    }

    private static List<String> output(List<String> command) throws IOException, InterruptedException {
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException(String.join(" ", command) + ": " + text);
        }
        return text.lines().map(String::strip).toList();
    }

    private void ours() {
        var night = new OpeningNight();
        var request = night.request().withRuns(RUNS).withStakes(false);
        var fixed = new Plan(request, Model.MEASURED.withUncertain(false));
        var drawn = new Plan(request, Model.MEASURED);
        var assumed = request.assuming(night.fixture("INT", "JUV"), new Assumption.OfOutcome(Outcome.DRAW));
        var forecast = new Forecaster().run(request);
        simulate("ours table,h2h", fixed, 1);
        simulate("ours draw,h2h", drawn, 1);
        simulate("ours two table,h2h", fixed, 2);
        simulate("ours two draw,h2h", drawn, 2);
        for (int round = 0; round < ROUNDS; round++) {
            note("assumed", time(() -> new Forecaster().run(assumed)));
            note("guide", time(() -> guide(forecast)));
        }
        simulate("clubs 20", new Plan(fresh(CLUBS), Model.MEASURED), 1);
        simulate("clubs 30", new Plan(fresh(MORE_CLUBS), Model.MEASURED), 1);
    }

    private static ForecastRequest fresh(int clubs) {
        Season season = Leagues.empty(clubs, Leagues.SERIE_A);
        return new ForecastRequest(season, List.of(), Assumptions.NONE, Map.of(), RUNS / 4, 1);
    }

    private void simulate(String what, Plan plan, int threads) {
        int rounds = plan.fixtures().size() > 100 ? 2 : ROUNDS;
        try (var pool = Executors.newFixedThreadPool(threads)) {
            for (int round = 0; round < rounds; round++) {
                double time = time(() -> new Course(plan).run(pool, threads, () -> false, _ -> {}));
                note(what, time / plan.request().runs());
            }
        }
    }

    private static int guide(Forecast forecast) {
        var guide = forecast.rootingGuide();
        int sum = 0;
        for (int fixture : forecast.openFixtures()) {
            for (var outcome : Outcome.values()) {
                sum += Arrays.stream(guide.places(fixture, outcome)).sum();
            }
        }
        return sum;
    }

    private static double time(Runnable work) {
        long from = System.nanoTime();
        work.run();
        return System.nanoTime() - from;
    }

    private void print() {
        ratio("20,000 seasons, full head-to-head, nanoseconds each", "ours table,h2h", "limit table,h2h", "5, aim 3");
        ratio("the same with strengths drawn", "ours draw,h2h", "limit draw,h2h", "8, aim 5");
        ratio("rooting guide, 123 outcomes, nanoseconds", "guide", "limit guide", "5");
        var rows = new ArrayList<String>();
        for (var kind : List.of("table,h2h", "draw,h2h")) {
            double limit = least("limit " + kind) / least("limit two " + kind);
            double ours = least("ours " + kind) / least("ours two " + kind);
            rows.add(String.format(
                    Locale.ROOT,
                    "two threads, %s: %.2f times as fast, the limit %.2f: %.2f of it (at least .85)",
                    kind,
                    ours,
                    limit,
                    ours / limit));
        }
        rows.forEach(System.out::println);
        System.out.printf(Locale.ROOT, "an assumed result to all new cells: %.1f ms (50)%n", least("assumed") / 1e6);
        System.out.printf(
                Locale.ROOT,
                "a whole season of 30 clubs: %.2f times that of 20; its fixtures %.2f times%n",
                least("clubs 30") / least("clubs 20"),
                (double) fixtures(MORE_CLUBS) / fixtures(CLUBS));
    }

    private static int fixtures(int clubs) {
        return fresh(clubs).season().fixtures().size();
    }

    private void ratio(String what, String ours, String limit, String wanted) {
        System.out.printf(
                Locale.ROOT,
                "%s: %.0f, the limit %.0f: %.2f times (%s)%n",
                what,
                least(ours),
                least(limit),
                least(ours) / least(limit),
                wanted);
    }
}
