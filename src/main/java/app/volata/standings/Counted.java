package app.volata.standings;

import app.volata.model.Decision;
import app.volata.model.Fixture;
import app.volata.model.Regulations.Rules;
import app.volata.model.Season;
import app.volata.model.Split;
import java.util.function.Predicate;

/**
 * The matches of a selection, added up.
 *
 * @param lots what was settled outside the results
 */
record Counted(Tallies tallies, Lots lots) {
    static Counted of(Season season, Selection selection) {
        var ledger = new Ledger(season, selection.cut());
        var tallies = new Tallies(season.clubs().size(), season.regulations().pointsForWin());
        if (!selection.part().equals(Part.ALL)) {
            PartOfMatches.count(season, ledger, selection.part(), tallies);
            return new Counted(tallies, Lots.NONE);
        }
        deduct(ledger, tallies);
        var split = season.regulations().split();
        if (split == null) {
            count(season, ledger, tallies);
        } else {
            count(season, ledger, tallies, split);
        }
        return new Counted(tallies, ledger.settled());
    }

    private static void deduct(Ledger ledger, Tallies tallies) {
        for (var decision : ledger.decisions()) {
            if (decision instanceof Decision.Deduction(int club, int points, var _)) {
                tallies.deduct(club, points);
            }
        }
    }

    private static void count(Season season, Ledger ledger, Tallies tallies) {
        for (var fixture : season.fixtures()) {
            count(fixture, ledger, tallies);
        }
    }

    private static void count(Fixture fixture, Ledger ledger, Tallies tallies) {
        var score = ledger.score(fixture);
        if (score != null) {
            tallies.add(fixture.home(), fixture.away(), score.home(), score.away());
        } else if (ledger.open(fixture)) {
            tallies.open(fixture.home(), fixture.away());
        }
    }

    /** The first stage; where it is complete, the split; the second stage. */
    private static void count(Season season, Ledger ledger, Tallies tallies, Split split) {
        Predicate<Fixture> first = fixture -> fixture.matchday() <= split.matchdays();
        season.fixtures().stream().filter(first).forEach(fixture -> count(fixture, ledger, tallies));
        if (season.fixtures().stream().filter(first).noneMatch(ledger::open)) {
            var order = Ranking.of(season, Rules.FINAL);
            order.rank(tallies, ledger.settled());
            tallies.split(order, split);
        }
        season.fixtures().stream().filter(first.negate()).forEach(fixture -> count(fixture, ledger, tallies));
    }
}
