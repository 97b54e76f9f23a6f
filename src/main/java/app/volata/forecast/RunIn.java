package app.volata.forecast;

import app.volata.model.Decision;
import app.volata.model.Fixture;
import app.volata.model.Regulations.Rules;
import app.volata.model.Score;
import app.volata.model.Season;
import app.volata.model.Split;
import app.volata.standings.Cut;
import app.volata.standings.Ledger;
import app.volata.standings.Lots;
import app.volata.standings.Ranking;
import app.volata.standings.Tallies;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A season as the simulator sees it: what counts so far, and the fixtures left. */
final class RunIn {
    private final Season season;
    private final Ledger ledger;
    private final List<Fixture> open;
    private final List<Integer> settled = new ArrayList<>();

    RunIn(Season season) {
        this.season = season;
        ledger = new Ledger(season, Cut.EVERYTHING);
        open = season.fixtures().stream().filter(ledger::open).toList();
        for (var decision : ledger.decisions()) {
            if (decision instanceof Decision.Settlement(var clubs, var _)) {
                settled.removeAll(clubs);
                settled.addAll(clubs);
            }
        }
    }

    Season season() {
        return season;
    }

    int clubs() {
        return season.clubs().size();
    }

    /** The fixtures left, in the order of their numbers. */
    List<Fixture> open() {
        return open;
    }

    /** Matches that each club still has. */
    int[] left() {
        var left = new int[clubs()];
        for (var fixture : open) {
            left[fixture.home()]++;
            left[fixture.away()]++;
        }
        return left;
    }

    /** Told of a match that counts in the table. */
    @FunctionalInterface
    interface Counted {
        void match(int home, int away, Score score);
    }

    void eachCounted(Counted counted) {
        for (var fixture : season.fixtures()) {
            var score = ledger.score(fixture);
            if (score != null) {
                counted.match(fixture.home(), fixture.away(), score);
            }
        }
    }

    /** Points taken from a club; below 0 where some were given. */
    int deducted(int club) {
        int points = 0;
        for (var decision : ledger.decisions()) {
            if (decision instanceof Decision.Deduction(int whose, int taken, var _) && whose == club) {
                points += taken;
            }
        }
        return points;
    }

    /** How often two clubs meet at most. */
    int mostMeetings() {
        var meetings = new int[clubs() * clubs()];
        int most = 1;
        for (var fixture : season.fixtures()) {
            int low = Math.min(fixture.home(), fixture.away());
            int high = Math.max(fixture.home(), fixture.away());
            most = Math.max(most, ++meetings[low * clubs() + high]);
        }
        return most;
    }

    /** What was settled outside the results, the best first. */
    List<Integer> settled() {
        return settled;
    }

    /** The split that is still to come; null where there is none, or it was made. */
    @Nullable
    Split splitAhead() {
        var split = season.regulations().split();
        return split != null && open.stream().anyMatch(fixture -> fixture.matchday() <= split.matchdays())
                ? split
                : null;
    }

    /** The table so far, as if the fixtures left did not exist. */
    Tallies tallies() {
        var tallies = new Tallies(clubs(), season.regulations().pointsForWin());
        deduct(tallies);
        var split = season.regulations().split();
        int stage = split == null ? Integer.MAX_VALUE : split.matchdays();
        add(tallies, 0, stage);
        if (split != null && splitAhead() == null) {
            var order = Ranking.of(season, Rules.FINAL);
            order.rank(tallies, settled.isEmpty() ? Lots.NONE : this::settlement);
            tallies.split(order, split);
        }
        add(tallies, stage, Integer.MAX_VALUE);
        return tallies;
    }

    void deduct(Tallies tallies) {
        for (int club = 0; club < clubs(); club++) {
            tallies.deduct(club, deducted(club));
        }
    }

    /** Adds what counts so far of these matchdays. */
    void add(Tallies tallies, int afterMatchday, int upToMatchday) {
        for (var fixture : season.fixtures()) {
            var score = ledger.score(fixture);
            if (score != null && fixture.matchday() > afterMatchday && fixture.matchday() <= upToMatchday) {
                tallies.add(fixture.home(), fixture.away(), score.home(), score.away());
            }
        }
    }

    /** A club's place in what was settled; behind all of it where it was not. */
    int settlement(int club) {
        int at = settled.indexOf(club);
        return at < 0 ? settled.size() : at;
    }

    /** Points so far, deductions taken off. */
    int[] points() {
        var tallies = tallies();
        var points = new int[clubs()];
        for (int club = 0; club < points.length; club++) {
            points[club] = tallies.points(club);
        }
        return points;
    }

    /**
     * The matches that were played, an awarded one with the score on the pitch; an old one counts less.
     *
     * @param halfLife matchdays, counted back from the newest matchday with a result
     */
    List<PlayedMatch> played(double halfLife) {
        int newest = 0;
        for (var fixture : season.fixtures()) {
            newest = ledger.goals(fixture) == null ? newest : Math.max(newest, fixture.matchday());
        }
        var matches = new ArrayList<PlayedMatch>();
        for (var fixture : season.fixtures()) {
            var score = ledger.goals(fixture);
            if (score != null) {
                double weight = Math.pow(.5, (newest - fixture.matchday()) / halfLife);
                matches.add(new PlayedMatch(fixture.home(), fixture.away(), score.home(), score.away(), weight));
            }
        }
        return matches;
    }
}
