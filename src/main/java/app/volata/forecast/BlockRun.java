package app.volata.forecast;

import java.util.Arrays;

/** Simulates blocks of seasons, one after the other: the work space of one thread. */
final class BlockRun {
    private final Plan plan;
    private final Samples samples;
    private final RandomLanes random = new RandomLanes();
    private final StrengthLanes strengths;
    private final ScoreLanes free;
    private final Placing placing;
    private final FinalTables tables;
    private final Totals totals;
    private final Samples.Writer writer = new Samples.Writer();
    private final int[][] home;
    private final int[][] away;
    private final double[] weight = new double[Block.LANES];
    private final float[] homeRate = new float[Block.LANES];
    private final float[] awayRate = new float[Block.LANES];

    BlockRun(Plan plan, Samples samples) {
        this.plan = plan;
        this.samples = samples;
        strengths = new StrengthLanes(plan.posterior(), plan.model().uncertain());
        free = new ScoreLanes(plan.model().rho());
        placing = Placing.of(plan);
        tables = new FinalTables(plan.runIn().clubs());
        totals = new Totals(plan.runIn().clubs());
        home = new int[plan.fixtures().size()][Block.LANES];
        away = new int[plan.fixtures().size()][Block.LANES];
    }

    /** What the block adds up to, good until the next one. */
    Totals simulate(int block) {
        int runs = plan.runsOf(block);
        random.begin(plan.request().seed(), block);
        strengths.draw(random);
        Arrays.fill(weight, 1);
        for (int i = 0; i < home.length; i++) {
            play(plan.fixtures().get(i), home[i], away[i]);
        }
        placing.rank(home, away, runs, random, tables);
        totals.clear();
        if (samples.weighted()) {
            totals.count(tables, runs, weight);
        } else {
            totals.count(tables, runs);
        }
        samples.keep(block, new Samples.Seasons(tables, home, away, weight), writer);
        return totals;
    }

    private void play(Plan.OpenFixture match, int[] homeGoals, int[] awayGoals) {
        strengths.homeRate(match.home(), match.away(), match.homeFactor(), homeRate);
        strengths.awayRate(match.home(), match.away(), match.awayFactor(), awayRate);
        int[] bits = random.next();
        if (match.rule() instanceof ScoreRule.Free) {
            free.draw(homeRate, awayRate, bits, match.mostHome(), match.mostAway(), homeGoals, awayGoals);
        } else {
            var to = new RuledScores.Lanes(homeGoals, awayGoals, weight);
            new RuledScores(match.most(), plan.model().rho()).draw(match.rule(), homeRate, awayRate, bits, to);
        }
    }
}
