package app.volata.clinch;

import app.volata.model.Assumption;
import app.volata.model.Assumptions;
import app.volata.model.Regulations.Rules;
import app.volata.model.Season;
import app.volata.standings.Cut;
import app.volata.standings.Ledger;
import app.volata.standings.Ranking;
import app.volata.standings.Tallies;
import java.util.Arrays;

/** All scores of a league's open matches, of a choice of them, ranked by the final order: nothing of the engine is used. */
final class CountedOut {
    private static final int[][] MANY = {
        {0, 0}, {1, 0}, {0, 1}, {2, 0}, {0, 2}, {1, 1}, {3, 1}, {6, 0}, {0, 6}, {4, 4}, {1, 3}
    };
    private static final int[][] SOME = {{0, 0}, {1, 0}, {0, 1}, {2, 0}, {0, 2}, {5, 5}, {7, 0}, {0, 7}};
    private static final int[][] FEW = {{0, 0}, {1, 0}, {0, 1}, {5, 0}, {0, 5}};
    private static final int[][] SIGNS = {{0, 0}, {1, 0}, {0, 1}};

    private final Season season;
    private final Assumptions assumed;
    private final Ranking ranking;
    private final Tallies tallies;
    private final int[] open;
    private final int[] best;
    private final int[] worst;
    private final int[] homeGoals;
    private final int[] awayGoals;
    private final boolean playOffs;
    private final boolean[][] seen;

    CountedOut(Season season, Assumptions assumed) {
        this.season = season;
        this.assumed = assumed;
        int clubs = season.clubs().size();
        ranking = Ranking.of(season, Rules.FINAL);
        tallies = new Tallies(clubs, season.regulations().pointsForWin());
        var ledger = new Ledger(season, Cut.EVERYTHING);
        for (var decision : ledger.decisions()) {
            if (decision instanceof app.volata.model.Decision.Deduction(int club, int points, var _)) {
                tallies.deduct(club, points);
            }
        }
        for (var fixture : season.fixtures()) {
            var score = ledger.score(fixture);
            if (score != null) {
                tallies.add(fixture.home(), fixture.away(), score.home(), score.away());
            }
        }
        tallies.mark();
        open = season.fixtures().stream()
                .filter(ledger::open)
                .mapToInt(f -> f.number())
                .toArray();
        homeGoals = new int[open.length];
        awayGoals = new int[open.length];
        best = new int[clubs];
        worst = new int[clubs];
        seen = new boolean[clubs][clubs + 1];
        Arrays.fill(best, clubs);
        Arrays.fill(worst, 1);
        playOffs =
                season.regulations().closing().stream().anyMatch(app.volata.model.Tiebreaker.PlayOff.class::isInstance);
        play(0);
    }

    int best(int club) {
        return best[club];
    }

    int worst(int club) {
        return worst[club];
    }

    boolean seen(int club, int place) {
        return seen[club][place];
    }

    private void play(int match) {
        if (match == open.length) {
            rank();
            return;
        }
        var assumption = assumed.of(open[match]);
        if (assumption instanceof Assumption.OfScore(var score)) {
            goals(match, score.home(), score.away());
            return;
        }
        int free = open.length - assumed.size();
        for (var score : free <= 3 ? MANY : free == 4 ? SOME : free == 5 ? FEW : SIGNS) {
            int sign = score[0] > score[1] ? 0 : score[0] == score[1] ? 1 : 2;
            if (assumption == null || assumption.outcome().ordinal() == sign) {
                goals(match, score[0], score[1]);
            }
        }
    }

    private void goals(int match, int home, int away) {
        homeGoals[match] = home;
        awayGoals[match] = away;
        play(match + 1);
    }

    private void rank() {
        tallies.reset();
        for (int match = 0; match < open.length; match++) {
            var fixture = season.fixture(open[match]);
            tallies.add(fixture.home(), fixture.away(), homeGoals[match], awayGoals[match]);
        }
        if (!playOffs) {
            ranking.rank(tallies, club -> 0);
        }
        for (int club = 0; club < best.length; club++) {
            int asked = club;
            if (playOffs) {
                ranking.rank(tallies, other -> other == asked ? 0 : 1 + other);
            }
            int top = place(club, false);
            if (playOffs) {
                ranking.rank(tallies, other -> other == asked ? 1000 : 1 + other);
            }
            int foot = place(club, true);
            best[club] = Math.min(best[club], top);
            worst[club] = Math.max(worst[club], foot);
            for (int place = top; place <= foot; place++) {
                seen[club][place] = true;
            }
        }
    }

    private int place(int club, boolean last) {
        int at = 0;
        while (ranking.club(at) != club) {
            at++;
        }
        int place = ranking.place(at);
        while (last && at + 1 < best.length && ranking.place(at + 1) == place) {
            at++;
        }
        return last ? at + 1 : place;
    }
}
