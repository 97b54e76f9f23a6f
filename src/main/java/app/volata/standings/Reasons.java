package app.volata.standings;

import app.volata.model.Fixture;
import app.volata.model.Measure;
import app.volata.model.Season;
import app.volata.model.Tiebreaker;
import app.volata.model.Tiebreaker.Means;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Finds the reason of an order by ranking once more and writing down what the two clubs came to. */
final class Reasons implements Trace {
    private final Season season;
    private final Ledger ledger;
    private final Counted counted;
    private final int upper;
    private final int lower;
    private final List<Reason.Step> steps = new ArrayList<>();

    private Reasons(Standings standings, int upper, int lower) {
        season = standings.season();
        ledger = new Ledger(season, standings.selection().cut());
        counted = Counted.of(season, standings.selection());
        this.upper = upper;
        this.lower = lower;
    }

    static Reason of(Standings standings, int upper, int lower) {
        var reasons = new Reasons(standings, upper, lower);
        var tallies = reasons.counted.tallies();
        if (tallies.isSplit() && tallies.part(upper) != tallies.part(lower)) {
            return new Reason(upper, lower, List.of(new Reason.Apart()));
        }
        var ranking = StandingsCalculator.ranking(standings.season(), standings.selection(), standings.rules());
        ranking.rank(tallies, reasons.counted.lots(), reasons);
        return new Reason(upper, lower, reasons.steps);
    }

    @Override
    public void reached(Tiebreaker step, int[] clubs, int from, int to) {
        var group = group(clubs, from, to);
        if (!group.contains(upper) || !group.contains(lower)) {
            return;
        }
        switch (step) {
            case Tiebreaker.Overall(var measure) ->
                steps.add(new Reason.Overall(measure, overall(measure, upper), overall(measure, lower)));
            case Tiebreaker.Mutual mutual -> mutual(mutual, group);
            case Tiebreaker.PlayOff(int place, int legs) -> steps.add(new Reason.PlayOff(place, legs, drawn()));
            case Tiebreaker.Last(var means) -> steps.add(new Reason.Last(means, means == Means.ALPHABET || drawn()));
            case Tiebreaker.AtStake _ -> throw new IllegalStateException("the ranking tells the step inside");
        }
    }

    @Override
    public void unfinished(Tiebreaker.Mutual step, int[] clubs, int from, int to) {
        var group = group(clubs, from, to);
        if (group.contains(upper) && group.contains(lower)) {
            var open = inside(group).filter(ledger::open).map(Fixture::number).toList();
            steps.add(new Reason.Unfinished(group, open));
        }
    }

    private static List<Integer> group(int[] clubs, int from, int to) {
        return Arrays.stream(clubs, from, to).sorted().boxed().toList();
    }

    private Stream<Fixture> inside(List<Integer> group) {
        return season.fixtures().stream()
                .filter(fixture -> group.contains(fixture.home()) && group.contains(fixture.away()));
    }

    private boolean drawn() {
        return counted.lots().drawn(upper) != counted.lots().drawn(lower);
    }

    private double overall(Measure measure, int club) {
        double value = counted.tallies().value(measure, club);
        return measure == Measure.POINTS_PER_MATCH ? value / Tallies.PER_MATCH : value;
    }

    private void mutual(Tiebreaker.Mutual mutual, List<Integer> group) {
        var meetings = inside(List.of(upper, lower))
                .sorted(Form.IN_ORDER)
                .flatMap(fixture -> ledger.result(fixture).stream()
                        .map(result -> new Reason.Meeting(fixture.number(), result.score())))
                .toList();
        for (var measure : mutual.measures()) {
            var step = new Reason.Mutual(
                    measure,
                    counted.tallies().mutual(measure, upper, group),
                    counted.tallies().mutual(measure, lower, group),
                    group,
                    meetings);
            steps.add(step);
            if (step.decides()) {
                return;
            }
        }
    }
}
