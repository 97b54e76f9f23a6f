package app.volata.standings;

import app.volata.model.Measure;
import app.volata.model.Regulations.Rules;
import app.volata.model.Season;
import app.volata.model.Tiebreaker;
import app.volata.model.Tiebreaker.Last;
import app.volata.model.Tiebreaker.Means;
import app.volata.model.Tiebreaker.Overall;
import java.util.List;

/** Makes tables out of seasons. Pure; one pass over the fixtures. */
public final class StandingsCalculator {
    /** No regulations speak of a part of the matches: the order that every newspaper prints. */
    private static final List<Tiebreaker> PART = List.of(
            new Overall(Measure.POINTS),
            new Overall(Measure.GOAL_DIFFERENCE),
            new Overall(Measure.GOALS),
            new Last(Means.SHARED));

    private StandingsCalculator() {}

    public static Standings calculate(Season season, Selection selection, Rules rules) {
        var counted = Counted.of(season, selection);
        var ranking = ranking(season, selection, rules);
        ranking.rank(counted.tallies(), counted.lots());
        var rows = new Standings.Row[season.clubs().size()];
        for (int position = 0; position < rows.length; position++) {
            rows[position] = row(ranking, counted.tallies(), position);
        }
        return new Standings(season, selection, rules, List.of(rows));
    }

    /** The rules of the moment: interim while a match is open. */
    public static Rules rulesOf(Season season) {
        return rulesOf(season, Cut.EVERYTHING);
    }

    /** The rules of a table that ends there: interim while a match is open. */
    public static Rules rulesOf(Season season, Cut cut) {
        var ledger = new Ledger(season, cut);
        return season.fixtures().stream().anyMatch(ledger::open) ? Rules.INTERIM : Rules.FINAL;
    }

    static Ranking ranking(Season season, Selection selection, Rules rules) {
        return selection.part().equals(Part.ALL) ? Ranking.of(season, rules) : Ranking.of(season, PART);
    }

    private static Standings.Row row(Ranking ranking, Tallies tallies, int position) {
        int club = ranking.club(position);
        return new Standings.Row(
                ranking.place(position),
                ranking.shared(position),
                club,
                tallies.played(club),
                tallies.won(club),
                tallies.drawn(club),
                tallies.lost(club),
                tallies.goalsFor(club),
                tallies.goalsAgainst(club),
                tallies.points(club),
                tallies.deducted(club));
    }
}
