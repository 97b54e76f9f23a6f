package app.volata.clinch;

import app.volata.model.Assumption;
import app.volata.model.Assumptions;
import app.volata.model.Fixture;
import app.volata.model.Outcome;
import app.volata.model.Season;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Best and worst place of all twenty clubs of Serie A 2017-18 under its full rules, one thread, with so many fixtures open:
 * the first answer of a fresh machine, the usual one, and the one after another assumption with what was known before.
 */
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
public class ClinchBenchmark {
    /** A season, and no engine that has run before. */
    @State(Scope.Thread)
    public static class Untouched {
        @Param({"41", "80", "130", "190"})
        int open;

        private ClinchRequest request = ClinchRequest.of(Seasons.night());

        @Setup(Level.Trial)
        public void read() {
            request = ClinchRequest.of(season(open));
        }
    }

    /** The same, asked before. */
    @State(Scope.Thread)
    public static class Known {
        @Param({"41", "80", "130", "190"})
        int open;

        private ClinchRequest request = ClinchRequest.of(Seasons.night());
        private ClinchRequest assuming = request;
        private ClinchReport report = new ClinchEngine().run(request);

        @Setup(Level.Trial)
        public void read() {
            var season = season(open);
            request = ClinchRequest.of(season);
            report = new ClinchEngine().run(request);
            int fixture = season.fixtures().stream()
                    .filter(one -> !one.played())
                    .findFirst()
                    .orElseThrow()
                    .number();
            assuming = request.withAssumed(Assumptions.NONE.with(fixture, new Assumption.OfOutcome(Outcome.HOME_WIN)));
        }
    }

    /** The last ones by date are open. */
    static Season season(int open) {
        var whole = Seasons.whole();
        var fixtures = new ArrayList<>(whole.fixtures());
        whole.fixtures().stream()
                .sorted(Comparator.comparing((Fixture fixture) ->
                                Objects.requireNonNull(fixture.kickOff()).date())
                        .thenComparingInt(Fixture::number))
                .skip(whole.fixtures().size() - open)
                .forEach(fixture -> fixtures.set(fixture.number(), fixture.cleared()));
        return whole.withFixtures(fixtures);
    }

    @Benchmark
    @BenchmarkMode(Mode.SingleShotTime)
    @Warmup(iterations = 0)
    @Measurement(iterations = 1)
    @Fork(5)
    public ClinchReport cold(Untouched untouched) {
        return new ClinchEngine().run(untouched.request);
    }

    @Benchmark
    @BenchmarkMode(Mode.AverageTime)
    @Warmup(iterations = 4, time = 1)
    @Measurement(iterations = 5, time = 1)
    public ClinchReport warm(Known known) {
        return new ClinchEngine().run(known.request);
    }

    @Benchmark
    @BenchmarkMode(Mode.AverageTime)
    @Warmup(iterations = 4, time = 1)
    @Measurement(iterations = 5, time = 1)
    public ClinchReport afterAnAssumption(Known known) {
        return new ClinchEngine()
                .run(known.assuming, known.report, () -> false, _ -> {})
                .orElseThrow();
    }
}
