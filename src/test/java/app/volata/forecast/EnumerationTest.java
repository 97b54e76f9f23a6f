package app.volata.forecast;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.volata.model.Assumption;
import app.volata.model.Assumptions;
import app.volata.model.Outcome;
import app.volata.model.OwnChances;
import app.volata.model.Regulations;
import app.volata.model.Score;
import app.volata.model.Season;
import app.volata.standings.Selection;
import app.volata.standings.StandingsCalculator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Two or three fixtures left and fixed strengths: every score can be counted out. */
class EnumerationTest {
    private static final Model FIXED = Model.MEASURED.withUncertain(false);
    private static final int RUNS = 40_000;

    @Test
    void countedOutChancesAreMet() {
        var random = new Random(5);
        for (int league = 0; league < 12; league++) {
            var season = Leagues.played(Leagues.empty(4 + league % 3, Leagues.SERIE_A), 2, random);
            compare(request(season, Assumptions.NONE, Map.of()), "league " + league);
        }
    }

    @Test
    void alsoGivenAnOutcomeOrAScore() {
        var random = new Random(6);
        for (int league = 0; league < 12; league++) {
            var season = Leagues.played(Leagues.empty(4, Leagues.SERIE_A), 2, random);
            var assumed = Assumptions.NONE.with(
                    season.fixtures().size() - 1,
                    league % 4 == 3
                            ? new Assumption.OfScore(new Score(1, 1))
                            : new Assumption.OfOutcome(Outcome.values()[league % 4]));
            compare(request(season, assumed, Map.of()), "league " + league);
        }
    }

    @Test
    void alsoWithOwnChances() {
        var random = new Random(7);
        for (int league = 0; league < 6; league++) {
            var season = Leagues.played(Leagues.empty(4, Leagues.SERIE_A), 2, random);
            var own = new OwnChances(.2, .5, .3);
            compare(request(season, Assumptions.NONE, Map.of(season.fixtures().size() - 2, own)), "league " + league);
        }
    }

    private static ForecastRequest request(Season season, Assumptions assumed, Map<Integer, OwnChances> own) {
        return new ForecastRequest(season, List.of(), assumed, own, RUNS, 3);
    }

    private static void compare(ForecastRequest request, String what) {
        var forecast = new Forecaster(Runnable::run, 1, FIXED).run(request);
        var exact = new Enumeration(new Plan(request, FIXED)).places();
        for (int club = 0; club < exact.length; club++) {
            double sum = 0;
            for (int place = 1; place <= exact.length; place++) {
                double expected = exact[club][place - 1];
                double error = Math.sqrt(Math.max(0, expected * (1 - expected)) / RUNS);
                // goals drawn from 16 bits round a chance by up to 2^-16 a threshold
                assertEquals(expected, forecast.place(club, place), 4 * error + 1e-3 / 2, what + ", club " + club);
                sum += forecast.place(club, place);
            }
            assertEquals(1, sum, 1e-12);
        }
    }

    /** All scores of all fixtures left, each with its chance, ranked by the calculator. */
    private static final class Enumeration {
        private final Plan plan;
        private final double[][] places;

        Enumeration(Plan plan) {
            this.plan = plan;
            places = new double[plan.runIn().clubs()][plan.runIn().clubs()];
        }

        double[][] places() {
            play(0, plan.request().season(), 1);
            double all = 0;
            for (double chance : places[0]) {
                all += chance;
            }
            assertTrue(all > 0);
            for (var row : places) {
                for (int i = 0; i < row.length; i++) {
                    row[i] /= all;
                }
            }
            return places;
        }

        private void play(int fixture, Season season, double chance) {
            if (fixture == plan.fixtures().size()) {
                count(season, chance);
                return;
            }
            var open = plan.fixtures().get(fixture);
            var posterior = plan.posterior();
            var chances = new ScoreChances(open.most(), plan.model().rho());
            chances.rates(
                    open.homeFactor() * Math.exp(posterior.logRate(new Posterior.Rate(open.home(), open.away(), true))),
                    open.awayFactor()
                            * Math.exp(posterior.logRate(new Posterior.Rate(open.away(), open.home(), false))));
            for (int home = 0; home <= open.most(); home++) {
                for (int away = 0; away <= open.most(); away++) {
                    var score = new Score(home, away);
                    double factor = factor(open.rule(), score, chances);
                    if (factor > 0) {
                        play(
                                fixture + 1,
                                season.with(open.fixture().withScore(score)),
                                chance * factor * chances.of(home, away));
                    }
                }
            }
        }

        private static double factor(ScoreRule rule, Score score, ScoreChances chances) {
            return switch (rule) {
                case ScoreRule.Free() -> 1;
                case ScoreRule.Given(var outcome) -> score.outcome() == outcome ? 1 : 0;
                case ScoreRule.GivenScore(var given) -> score.equals(given) ? 1 : 0;
                case ScoreRule.Fixed(var given) -> score.equals(given) ? 1 : 0;
                case ScoreRule.Own(var own) ->
                    new FixtureChances(0, own.homeWin(), own.draw(), own.awayWin(), 0, 0, true).of(score.outcome())
                            / chances.of(score.outcome());
            };
        }

        private void count(Season season, double chance) {
            var rows = StandingsCalculator.calculate(season, Selection.ALL, Regulations.Rules.FINAL)
                    .rows();
            for (int i = 0, end; i < rows.size(); i = end) {
                end = i + 1;
                while (end < rows.size() && rows.get(end).place() == rows.get(i).place()) {
                    end++;
                }
                for (int club = i; club < end; club++) {
                    for (int place = i; place < end; place++) {
                        places[rows.get(club).club()][place] += chance / (end - i);
                    }
                }
            }
        }
    }
}
