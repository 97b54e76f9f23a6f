package app.volata.cli;

import app.volata.forecast.ForecastRequest;
import app.volata.forecast.Forecaster;
import app.volata.model.PastSeason;
import app.volata.model.Workbook;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** {@code chances}: the forecast. */
final class ChancesCommand implements Command {
    private static final String HISTORY = "--history";
    private static final String RUNS = "--runs";
    private static final String SEED = "--seed";
    private static final String STAKES = "--stakes";

    private static final Pattern RUN_COUNT = Pattern.compile("\\d{1,8}");
    private static final Pattern WHOLE = Pattern.compile("-?\\d{1,18}");

    private final Supplier<Forecaster> forecaster;

    ChancesCommand(Supplier<Forecaster> forecaster) {
        this.forecaster = forecaster;
    }

    @Override
    public String name() {
        return "chances";
    }

    @Override
    public void describe(Syntax syntax) {
        var words = syntax.words();
        syntax.does(words.text("cli.chances"));
        SeasonOptions.source(syntax);
        SeasonOptions.regulations(syntax);
        SeasonOptions.after(syntax);
        syntax.values(HISTORY, "SOURCE", words.text("cli.option-history"))
                .value(RUNS, "N", words.text("cli.option-runs", ForecastRequest.USUAL_RUNS, ForecastRequest.MOST_RUNS))
                .value(SEED, "S", words.text("cli.option-seed"));
        Assuming.describe(syntax);
        syntax.value(STAKES, "on|off", words.text("cli.option-stakes"));
        SeasonOptions.deductions(syntax);
        SeasonOptions.format(syntax, "text", "csv", "json");
        Output.describe(syntax);
    }

    @Override
    public int run(Call call) throws Trouble {
        var options = new SeasonOptions(call);
        var format = options.format("text", "csv", "json");
        var workbook = options.workbook();
        int after = options.after(workbook.season());
        if (after >= 0) {
            workbook = workbook.with(Truncation.after(workbook.season(), after));
        }
        var forecast = forecaster.get().run(request(call, workbook));
        var text = new ChancesText(forecast, call.words());
        Output.write(
                call,
                switch (format) {
                    case "csv" -> text.csv();
                    case "json" -> text.json();
                    default -> text.text();
                });
        return 0;
    }

    /** What the file itself assumes is a question of the window and does not count here; its own chances do. */
    private static ForecastRequest request(Call call, Workbook workbook) throws Trouble {
        var season = workbook.season();
        var assuming = new Assuming(season, call.words());
        var request = new ForecastRequest(
                season,
                call.has(HISTORY) ? history(call) : workbook.history(),
                assuming.assumptions(call.values(Assuming.ASSUME)),
                ownChances(workbook, assuming.chances(call.values(Assuming.ODDS))),
                runs(call),
                seed(call));
        if (!call.has(STAKES)) {
            return request;
        }
        var stakes = new SeasonOptions(call).oneOf(STAKES, List.of("on", "off"));
        return request.withStakes(stakes.equals("on"));
    }

    private static Map<Integer, app.volata.model.OwnChances> ownChances(
            Workbook workbook, Map<Integer, app.volata.model.OwnChances> given) {
        var chances = new TreeMap<>(workbook.ownChances());
        chances.putAll(given);
        return chances;
    }

    private static List<PastSeason> history(Call call) throws Trouble {
        var seasons = new ArrayList<PastSeason>();
        for (var source : call.values(HISTORY)) {
            seasons.add(History.of(Sources.workbook(call, source).season()));
        }
        return History.newestFirst(seasons);
    }

    private static int runs(Call call) throws Trouble {
        var given = call.value(RUNS);
        if (given.isEmpty()) {
            return ForecastRequest.USUAL_RUNS;
        }
        int runs = RUN_COUNT.matcher(given.get()).matches() ? Integer.parseInt(given.get()) : 0;
        if (runs < 1 || runs > ForecastRequest.MOST_RUNS) {
            throw Trouble.call(call.words().text("cli.no-runs", given.get(), ForecastRequest.MOST_RUNS));
        }
        return runs;
    }

    private static long seed(Call call) throws Trouble {
        var given = call.value(SEED);
        if (given.isEmpty()) {
            return ForecastRequest.USUAL_SEED;
        }
        if (!WHOLE.matcher(given.get()).matches()) {
            throw Trouble.call(call.words().text("cli.no-seed", given.get()));
        }
        return Long.parseLong(given.get());
    }
}
