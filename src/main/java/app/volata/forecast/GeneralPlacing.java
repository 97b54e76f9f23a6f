package app.volata.forecast;

import app.volata.model.Regulations.Rules;
import app.volata.model.Split;
import app.volata.standings.Lots;
import app.volata.standings.Ranking;
import app.volata.standings.Tallies;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Ranks simulated seasons one by one under the full final regulations, whatever they are. What the regulations leave to
 * lots, a play-off or fair play is drawn by lot, run by run.
 */
final class GeneralPlacing implements Placing {
    private final int clubs;
    private final RunIn runIn;
    private final List<Plan.OpenFixture> fixtures;
    private final Tallies tallies;
    private final Ranking ranking;
    private final int[] order;
    private final @Nullable Split splitAhead;

    GeneralPlacing(Plan plan) {
        runIn = plan.runIn();
        clubs = runIn.clubs();
        fixtures = plan.fixtures();
        tallies = runIn.tallies();
        tallies.mark();
        splitAhead = runIn.splitAhead();
        ranking = Ranking.of(runIn.season(), Rules.FINAL);
        order = new int[clubs];
    }

    @Override
    public void rank(int[][] home, int[][] away, int runs, RandomLanes random, FinalTables to) {
        for (int lane = 0; lane < runs; lane++) {
            rank(lane, home, away, random, to);
        }
    }

    void rank(int lane, int[][] home, int[][] away, RandomLanes random, FinalTables to) {
        Lots lots = club -> lot(lane, club, random);
        if (splitAhead == null) {
            tallies.reset();
            add(lane, home, away, 0, Integer.MAX_VALUE);
        } else {
            playStages(splitAhead, lane, home, away, lots);
        }
        ranking.rank(tallies, lots);
        separate(lots);
        for (int position = 0; position < clubs; position++) {
            to.place(order[position])[lane] = position;
        }
        for (int club = 0; club < clubs; club++) {
            to.points(club)[lane] = tallies.points(club);
        }
        to.levelAtTop()[lane] = clubs > 1 && tallies.points(order[0]) == tallies.points(order[1]) ? 1 : 0;
    }

    /** Where the first stage is still open, every run splits the clubs by its own table. */
    private void playStages(Split split, int lane, int[][] home, int[][] away, Lots lots) {
        tallies.clear();
        runIn.deduct(tallies);
        runIn.add(tallies, 0, split.matchdays());
        add(lane, home, away, 0, split.matchdays());
        ranking.rank(tallies, lots);
        tallies.split(ranking, split);
        runIn.add(tallies, split.matchdays(), Integer.MAX_VALUE);
        add(lane, home, away, split.matchdays(), Integer.MAX_VALUE);
    }

    private void add(int lane, int[][] home, int[][] away, int afterMatchday, int upToMatchday) {
        for (int i = 0; i < home.length; i++) {
            var fixture = fixtures.get(i).fixture();
            if (fixture.matchday() > afterMatchday && fixture.matchday() <= upToMatchday) {
                tallies.add(fixture.home(), fixture.away(), home[i][lane], away[i][lane]);
            }
        }
    }

    /** What was settled comes first; the rest is drawn. */
    int lot(int lane, int club, RandomLanes random) {
        int settled = runIn.settlement(club);
        return settled < runIn.settled().size() ? settled - clubs : (int) (random.lot(lane, club) >>> 33);
    }

    /** Draws for the places that the regulations let clubs share. */
    private void separate(Lots lots) {
        for (int position = 0; position < clubs; position++) {
            int club = ranking.club(position);
            int at = position;
            while (at > 0
                    && ranking.place(at - 1) == ranking.place(position)
                    && lots.drawn(order[at - 1]) > lots.drawn(club)) {
                order[at] = order[at - 1];
                at--;
            }
            order[at] = club;
        }
    }
}
