package app.volata.forecast;

import app.volata.model.Assumptions;
import app.volata.model.Fixture;
import app.volata.model.Outcome;
import app.volata.model.PastSeason;
import app.volata.model.Regulations;
import app.volata.model.Season;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the model would have said of a season's matches, against what happened. The matches of a day are forecast from what
 * was known the evening before; those without a date are left out.
 */
public final class Audit {
    private static final int BINS = 10;

    private final List<Said> said = new ArrayList<>();

    /** What was said of one match, and how it ended. */
    public record Said(int matchday, double homeWin, double draw, double awayWin, Outcome outcome) {
        double of(Outcome which) {
            return switch (which) {
                case HOME_WIN -> homeWin;
                case DRAW -> draw;
                case AWAY_WIN -> awayWin;
            };
        }
    }

    /** Chances that were said to be about so high: how high on average, and how often it then came so. */
    public record Bin(int count, double said, double seen) {}

    /**
     * @param rankedProbabilityScore 0 is perfect (Constantinou and Fenton, Journal of Quantitative Analysis in Sports 8, 2012)
     * @param logLoss mean of minus the natural logarithm of what was said of what happened
     */
    public record Scores(double rankedProbabilityScore, double logLoss) {}

    private Audit() {}

    /** @param fromMatchday the first one that is forecast */
    public static Audit of(Season season, List<PastSeason> history, int fromMatchday) {
        return of(season, history, fromMatchday, Model.MEASURED);
    }

    /** The same of an earlier season, under these regulations. */
    public static Audit of(PastSeason season, Regulations regulations, List<PastSeason> before, int fromMatchday) {
        return of(PastMatchdays.season(season, regulations), before, fromMatchday);
    }

    static Audit of(Season season, List<PastSeason> history, int fromMatchday, Model model) {
        var audit = new Audit();
        var request = new ForecastRequest(season, history, Assumptions.NONE, Map.of(), 1, 1);
        var days = new TreeMap<LocalDate, List<Fixture>>();
        for (var fixture : season.fixtures()) {
            var kickOff = fixture.kickOff();
            if (fixture.played() && kickOff != null && fixture.matchday() >= fromMatchday) {
                days.computeIfAbsent(kickOff.date(), _ -> new ArrayList<>()).add(fixture);
            }
        }
        days.forEach((day, fixtures) -> audit.say(new Plan(request.asOf(day.minusDays(1)), model), fixtures));
        return audit;
    }

    /** Several seasons as one. */
    public static Audit of(List<Audit> audits) {
        var all = new Audit();
        audits.forEach(audit -> all.said.addAll(audit.said));
        return all;
    }

    private void say(Plan plan, List<Fixture> fixtures) {
        for (var fixture : fixtures) {
            var score = fixture.score();
            int at = plan.find(fixture.number());
            if (score != null && at >= 0) {
                var chances = Predictive.of(plan, plan.fixtures().get(at));
                said.add(new Said(
                        fixture.matchday(), chances.homeWin(), chances.draw(), chances.awayWin(), score.outcome()));
            }
        }
    }

    /** Match by match, in the order of days. */
    public List<Said> said() {
        return List.copyOf(said);
    }

    public Scores model() {
        return scores(said);
    }

    /** The same scores for saying every time how often home wins, draws and away wins came in this season. */
    public Scores baseRates() {
        double all = said.size();
        double home =
                said.stream().filter(one -> one.outcome() == Outcome.HOME_WIN).count() / all;
        double draw = said.stream().filter(one -> one.outcome() == Outcome.DRAW).count() / all;
        return scores(said.stream()
                .map(one -> new Said(one.matchday(), home, draw, 1 - home - draw, one.outcome()))
                .toList());
    }

    private static Scores scores(List<Said> said) {
        double ranked = 0;
        double log = 0;
        for (var one : said) {
            double home = one.homeWin() - (one.outcome() == Outcome.HOME_WIN ? 1 : 0);
            double away = one.awayWin() - (one.outcome() == Outcome.AWAY_WIN ? 1 : 0);
            ranked += (home * home + away * away) / 2;
            log -= Math.log(one.of(one.outcome()));
        }
        return new Scores(ranked / said.size(), log / said.size());
    }

    /** How reliable the chances were: those from 0 to 10 %, from 10 to 20 % and so on. */
    public List<Bin> reliability() {
        var count = new int[BINS];
        var sum = new double[BINS];
        var came = new int[BINS];
        for (var one : said) {
            for (var outcome : Outcome.values()) {
                int bin = Math.min(BINS - 1, (int) (one.of(outcome) * BINS));
                count[bin]++;
                sum[bin] += one.of(outcome);
                came[bin] += one.outcome() == outcome ? 1 : 0;
            }
        }
        var bins = new ArrayList<Bin>();
        for (int bin = 0; bin < BINS; bin++) {
            bins.add(new Bin(count[bin], sum[bin] / count[bin], (double) came[bin] / count[bin]));
        }
        return List.copyOf(bins);
    }
}
