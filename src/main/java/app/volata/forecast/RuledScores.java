package app.volata.forecast;

import app.volata.model.Outcome;
import app.volata.model.OwnChances;

/**
 * The score of a fixture that does not come from the model alone, lane by lane, by inversion of the distribution given the
 * outcome: from the same random numbers that the free score would have come from.
 */
final class RuledScores {
    private static final double SCALE = 1.0 / (1 << 16);

    private final ScoreChances chances;
    private int homeGoals;
    private int awayGoals;

    RuledScores(int most, double rho) {
        chances = new ScoreChances(most, rho);
    }

    /** Draws the scores of a block and multiplies each lane's weight by what its strengths gave the assumption. */
    void draw(ScoreRule rule, float[] homeRate, float[] awayRate, int[] bits, Lanes to) {
        for (int lane = 0; lane < Block.LANES; lane++) {
            chances.rates(homeRate[lane], awayRate[lane]);
            double first = ((bits[lane] >>> 16) + .5) * SCALE;
            double second = ((bits[lane] & 0xFFFF) + .5) * SCALE;
            switch (rule) {
                case ScoreRule.Given(var outcome) -> to.weight()[lane] *= draw(outcome, first, second);
                case ScoreRule.GivenScore(var score) -> {
                    fix(score.home(), score.away());
                    to.weight()[lane] *= chances.of(score.home(), score.away());
                }
                case ScoreRule.Fixed(var score) -> fix(score.home(), score.away());
                case ScoreRule.Own(var own) -> drawOwn(own, first, second);
                case ScoreRule.Free() -> throw new IllegalArgumentException("a free score needs no rule");
            }
            to.home()[lane] = homeGoals;
            to.away()[lane] = awayGoals;
        }
    }

    /** Where scores and weights go. */
    record Lanes(int[] home, int[] away, double[] weight) {}

    private void fix(int home, int away) {
        homeGoals = home;
        awayGoals = away;
    }

    /** The outcomes lie in the order in which home goals rise. */
    private void drawOwn(OwnChances own, double first, double second) {
        if (first < own.awayWin()) {
            draw(Outcome.AWAY_WIN, first / own.awayWin(), second);
        } else if (first < own.awayWin() + own.draw()) {
            draw(Outcome.DRAW, (first - own.awayWin()) / own.draw(), second);
        } else {
            double rest = first - own.awayWin() - own.draw();
            draw(Outcome.HOME_WIN, own.homeWin() > 0 ? Math.min(1, rest / own.homeWin()) : 1, second);
        }
    }

    private double draw(Outcome outcome, double first, double second) {
        double all = chances.of(outcome);
        double target = first * all;
        int home = outcome == Outcome.HOME_WIN ? 1 : 0;
        int last = outcome == Outcome.AWAY_WIN ? chances.most() - 1 : chances.most();
        double sum = chances.of(outcome, home);
        while (sum < target && home < last) {
            sum += chances.of(outcome, ++home);
        }
        homeGoals = home;
        double bottom = chances.bottom(outcome, home);
        double drawn = bottom + second * (chances.top(outcome, home) - bottom);
        awayGoals = outcome == Outcome.DRAW ? home : outcome == Outcome.AWAY_WIN ? home + 1 : 0;
        int most = outcome == Outcome.HOME_WIN ? home - 1 : outcome == Outcome.DRAW ? home : chances.most();
        while (awayGoals < most && chances.awayUpTo(awayGoals, home) < drawn) {
            awayGoals++;
        }
        return all;
    }
}
