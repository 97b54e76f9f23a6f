package app.volata.standings;

import app.volata.exchange.Catalogue;
import app.volata.model.Regulations.Rules;
import app.volata.model.Score;
import app.volata.model.Season;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * A full final table of Serie A 2017-18 from 380 results in memory; the yardstick is a C program that does the same work
 * ("full": every table from nothing). Every table is of another season: one result of the 380 is replaced.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 6, time = 1)
@Fork(1)
public class TableBenchmark {
    private static final int SEASONS = 64;

    private final Season[] seasons = new Season[SEASONS];
    private Tallies tallies = new Tallies(1, 3);
    private Ranking ranking = new Ranking(0, List.of(), List.of());
    private int[] home = {};
    private int[] away = {};
    private int[] homeGoals = {};
    private int[] awayGoals = {};
    private int next;

    @Setup
    public void read() {
        var season = NightOf22AprilTest.entered(Catalogue.bundled().season());
        for (int i = 0; i < SEASONS; i++) {
            var fixture = season.fixture(i * 7 % season.fixtures().size());
            seasons[i] = season.with(fixture.withScore(new Score(i & 7, i % 3)));
        }
        var fixtures = season.fixtures();
        home = fixtures.stream().mapToInt(fixture -> fixture.home()).toArray();
        away = fixtures.stream().mapToInt(fixture -> fixture.away()).toArray();
        homeGoals = fixtures.stream()
                .mapToInt(fixture -> scored(fixture.score(), true))
                .toArray();
        awayGoals = fixtures.stream()
                .mapToInt(fixture -> scored(fixture.score(), false))
                .toArray();
        tallies = new Tallies(season.clubs().size(), 3);
        ranking = Ranking.of(season, Rules.FINAL);
    }

    private static int scored(@Nullable Score score, boolean home) {
        return score == null ? 0 : home ? score.home() : score.away();
    }

    /** What every edit does: a season in, its table out. */
    @Benchmark
    public Standings calculate() {
        return StandingsCalculator.calculate(seasons[next++ & SEASONS - 1], Selection.ALL, Rules.FINAL);
    }

    /** What a simulated season does, without the season. */
    @Benchmark
    public int plainArrays() {
        int changed = (next++ & 0xFFFF) * 7 % home.length;
        int goals = homeGoals[changed];
        homeGoals[changed] = goals + next & 7;
        tallies.clear();
        for (int i = 0; i < home.length; i++) {
            tallies.add(home[i], away[i], homeGoals[i], awayGoals[i]);
        }
        ranking.rank(tallies, Lots.NONE);
        homeGoals[changed] = goals;
        return ranking.club(4);
    }
}
