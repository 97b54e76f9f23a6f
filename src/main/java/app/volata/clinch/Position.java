package app.volata.clinch;

import app.volata.model.Assumption;
import app.volata.model.Assumptions;
import app.volata.model.Decision;
import app.volata.model.Fixture;
import app.volata.model.Outcome;
import app.volata.model.Regulations.Rules;
import app.volata.model.Score;
import app.volata.model.Season;
import app.volata.standings.Cut;
import app.volata.standings.Ledger;
import app.volata.standings.Lots;
import app.volata.standings.Ranking;
import app.volata.standings.Tallies;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A season as the exact engine sees it: what is fixed, as plain arrays, and the matches still open. An assumed score is
 * fixed; an assumed outcome leaves the match open with its sign pinned.
 */
final class Position {
    /** Any of the three results may come. */
    static final byte FREE = -1;

    static final byte HOME = 0;
    static final byte DRAW = 1;
    static final byte AWAY = 2;

    /** More than any season's points: keeps the two parts of a split season apart. */
    private static final int APART = 1 << 20;

    final Season season;
    final int clubs;
    final int pointsForWin;
    /** What counts so far; marked. */
    final Tallies tallies;

    final Lots settled;
    final int[] points;
    final int[] difference;
    final int[] goals;
    /** Per pair {@code club * clubs + other}: the points that the club has taken from the other. */
    final int[] mutualPoints;

    final int[] mutualDifference;
    /** The number of the season's fixture of each open match. */
    final int[] fixture;

    final int[] home;
    final int[] away;
    /** {@link #FREE}, or the result that is assumed. */
    final byte[] pinned;
    /** Open matches of each club. */
    final int[] left;

    private final @Nullable Score[] fixedScores;

    Position(Season season, Assumptions assumed) {
        this.season = season;
        clubs = season.clubs().size();
        pointsForWin = season.regulations().pointsForWin();
        points = new int[clubs];
        difference = new int[clubs];
        goals = new int[clubs];
        left = new int[clubs];
        fixedScores = new Score[season.fixtures().size()];
        mutualPoints = new int[clubs * clubs];
        mutualDifference = new int[clubs * clubs];
        tallies = new Tallies(clubs, pointsForWin);
        var ledger = new Ledger(season, Cut.EVERYTHING);
        settled = ledger.settled();
        for (var decision : ledger.decisions()) {
            if (decision instanceof Decision.Deduction(int club, int taken, var _)) {
                tallies.deduct(club, taken);
            }
        }
        var open = new ArrayList<Fixture>();
        var split = season.regulations().split();
        int stage = split == null ? Integer.MAX_VALUE : split.matchdays();
        for (var one : season.fixtures()) {
            if (one.matchday() <= stage) {
                take(one, ledger, assumed, open);
            }
        }
        if (split != null && open.isEmpty()) {
            var order = Ranking.of(season, Rules.FINAL);
            order.rank(tallies, settled);
            tallies.split(order, split);
        }
        for (var one : season.fixtures()) {
            if (one.matchday() > stage) {
                take(one, ledger, assumed, open);
            }
        }
        tallies.mark();
        for (int club = 0; club < clubs; club++) {
            points[club] = tallies.points(club) + (tallies.isSplit() && tallies.part(club) == 0 ? APART : 0);
            goals[club] = tallies.goalsFor(club);
            difference[club] = goals[club] - tallies.goalsAgainst(club);
        }
        fixture = open.stream().mapToInt(Fixture::number).toArray();
        home = open.stream().mapToInt(Fixture::home).toArray();
        away = open.stream().mapToInt(Fixture::away).toArray();
        pinned = new byte[fixture.length];
        for (int i = 0; i < fixture.length; i++) {
            var assumption = assumed.of(fixture[i]);
            pinned[i] = assumption == null ? FREE : result(assumption.outcome());
            left[home[i]]++;
            left[away[i]]++;
        }
    }

    private Position(Position other, byte[] pins) {
        season = other.season;
        clubs = other.clubs;
        pointsForWin = other.pointsForWin;
        tallies = other.tallies;
        settled = other.settled;
        points = other.points;
        difference = other.difference;
        goals = other.goals;
        mutualPoints = other.mutualPoints;
        mutualDifference = other.mutualDifference;
        fixture = other.fixture;
        home = other.home;
        away = other.away;
        left = other.left;
        fixedScores = other.fixedScores;
        pinned = pins.clone();
    }

    /** The same with other results pinned; it shares all else, the tallies too. */
    Position pinned(byte[] pins) {
        return new Position(this, pins);
    }

    static byte result(Outcome outcome) {
        return switch (outcome) {
            case HOME_WIN -> HOME;
            case DRAW -> DRAW;
            case AWAY_WIN -> AWAY;
        };
    }

    private void take(Fixture one, Ledger ledger, Assumptions assumed, List<Fixture> open) {
        var score = score(one, ledger, assumed);
        if (score != null) {
            count(one, score);
        } else if (ledger.open(one)) {
            open.add(one);
        }
    }

    /** The score that a fixture has, or is assumed to have; null where it has none. */
    private static @Nullable Score score(Fixture fixture, Ledger ledger, Assumptions assumed) {
        var score = ledger.score(fixture);
        if (score == null
                && ledger.open(fixture)
                && assumed.of(fixture.number()) instanceof Assumption.OfScore(var given)) {
            return given;
        }
        return score;
    }

    private void count(Fixture one, Score score) {
        fixedScores[one.number()] = score;
        tallies.add(one.home(), one.away(), score.home(), score.away());
        int margin = score.home() - score.away();
        int there = one.home() * clubs + one.away();
        int back = one.away() * clubs + one.home();
        mutualPoints[there] += margin > 0 ? pointsForWin : margin == 0 ? 1 : 0;
        mutualPoints[back] += margin < 0 ? pointsForWin : margin == 0 ? 1 : 0;
        mutualDifference[there] += margin;
        mutualDifference[back] -= margin;
    }

    /** The score that counts, or is assumed, of a fixture that is not open; null where it counts for nothing. */
    @Nullable
    Score fixedScore(int number) {
        return fixedScores[number];
    }

    int matches() {
        return fixture.length;
    }

    /** Whether places of a split that is still to come depend on the matches left. */
    boolean splitAhead() {
        return season.regulations().split() != null && !tallies.isSplit();
    }

    /** The ranking of the season's final order; one for each thread. */
    Ranking ranking() {
        return Ranking.of(season, Rules.FINAL);
    }
}
