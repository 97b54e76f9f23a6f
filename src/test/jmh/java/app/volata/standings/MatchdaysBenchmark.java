package app.volata.standings;

import app.volata.exchange.Catalogue;
import app.volata.model.Season;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** The tables of a whole season, one after each of its 38 matchdays, each under the rules of its moment: places of Race. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class MatchdaysBenchmark {
    private final Season season = NightOf22AprilTest.entered(Catalogue.bundled().season());

    @Benchmark
    public void all(Blackhole seen) {
        for (int matchday = 1; matchday <= season.matchdays(); matchday++) {
            var rules = StandingsCalculator.rulesOf(season, new Cut.AfterMatchday(matchday));
            seen.consume(StandingsCalculator.calculate(season, Selection.after(matchday), rules));
        }
    }
}
