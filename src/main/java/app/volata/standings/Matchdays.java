package app.volata.standings;

import app.volata.model.Season;
import java.util.List;
import java.util.stream.IntStream;

/** How far a season has come, by the labels of its matchdays. */
public final class Matchdays {
    private Matchdays() {}

    /**
     * The matchday that is on, or was played last: the last one with a result that was begun in its turn, so that a match
     * brought forward by weeks does not count. 0 before the first result.
     */
    public static int current(Season season) {
        var all = new int[season.matchdays() + 1];
        var played = new int[all.length];
        int latest = 0;
        for (var fixture : season.fixtures()) {
            int matchday = fixture.matchday();
            all[matchday]++;
            if (fixture.played()) {
                played[matchday]++;
                latest = Math.max(latest, matchday);
            }
        }
        for (int matchday = latest; matchday > 0; matchday--) {
            boolean inTurn = played[matchday - 1] * 2 >= all[matchday - 1];
            if (played[matchday] > 0 && inTurn) {
                return matchday;
            }
        }
        return latest;
    }

    /** The tables after every matchday up to the current one, the first one first, each by the rules of its moment. */
    public static List<Standings> tables(Season season) {
        return IntStream.rangeClosed(1, current(season))
                .mapToObj(matchday -> table(season, Selection.after(matchday)))
                .toList();
    }

    private static Standings table(Season season, Selection selection) {
        return StandingsCalculator.calculate(season, selection, StandingsCalculator.rulesOf(season, selection.cut()));
    }
}
