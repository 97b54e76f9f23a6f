package app.volata.clinch;

import app.volata.standings.Lots;
import app.volata.standings.Ranking;
import app.volata.standings.Tallies;

/** Places the clubs of a full set of scores by the real table. Not safe for several threads. */
final class Judge {
    private final Position position;
    private final Ranking ranking;
    private final Tallies tallies;

    Judge(Position position) {
        this.position = position;
        ranking = position.ranking();
        tallies = position.tallies;
    }

    /** Ranks the scores with all lots for a club (or against it), others drawn as they are numbered. */
    void rank(int[] homeGoals, int[] awayGoals, int club, boolean against) {
        tallies.reset();
        for (int match = 0; match < homeGoals.length; match++) {
            tallies.add(position.home[match], position.away[match], homeGoals[match], awayGoals[match]);
        }
        ranking.rank(tallies, lots(club, against));
    }

    /** What was settled stands; else the club draws the best, or the worst, lot. */
    private Lots lots(int club, boolean against) {
        int many = position.clubs + 1;
        return other -> position.settled.drawn(other) * many * 2 + (other == club ? (against ? many : 0) : 1 + other);
    }

    /** The place that the club has come to; of a shared one the first, or the last that it covers. */
    int place(int club, boolean against) {
        int at = 0;
        while (ranking.club(at) != club) {
            at++;
        }
        int place = ranking.place(at);
        if (!against) {
            return place;
        }
        while (at + 1 < position.clubs && ranking.place(at + 1) == place) {
            at++;
        }
        return at + 1;
    }

    Tallies tallies() {
        return tallies;
    }
}
