package app.volata.clinch;

/**
 * Makes a set of scores look like matches: the club's own margins as small as its place allows, then those of the others, and
 * the same results with goals on both sides where that changes nothing.
 */
final class Natural {
    /** Scores as a weekend brings them. */
    private static final int[][] USUAL = {{1, 0}, {2, 1}, {1, 1}, {0, 1}, {2, 0}, {0, 0}, {1, 2}, {3, 1}, {1, 1}, {0, 2}
    };

    /** Goals of a loser, or of both where a match is drawn. */
    private static final int[] LOSER_GOALS = {1, 0, 0, 1, 0, 2, 1};

    private final Position position;
    private final Judge judge;
    private final int club;
    private final boolean worst;
    /** The place to keep, any lots going as they must; 0 where it is the best, or worst, one of these scores. */
    private final int kept;

    private final int[] home;
    private final int[] away;
    private int place;

    /** Keeps the best, or the worst, place of the scores. */
    Natural(Position position, int club, boolean worst, int[] home, int[] away) {
        this(position, club, worst, 0, home, away);
    }

    /** Keeps a very place. */
    Natural(Position position, int club, int kept, int[] home, int[] away) {
        this(position, club, false, kept, home, away);
    }

    private Natural(Position position, int club, boolean worst, int kept, int[] home, int[] away) {
        this.kept = kept;
        this.position = position;
        this.club = club;
        this.worst = worst;
        this.home = home;
        this.away = away;
        judge = new Judge(position);
    }

    int home(int match) {
        return home[match];
    }

    int away(int match) {
        return away[match];
    }

    /** Shrinks what can be shrunk; gives the place, which stays. */
    int settle() {
        place = placed();
        for (int match = 0; match < home.length; match++) {
            if (own(match)) {
                shrink(match);
            }
        }
        for (int match = 0; match < home.length; match++) {
            if (!own(match)) {
                shrink(match);
            }
        }
        for (int match = 0; match < home.length; match++) {
            dress(match);
        }
        return place;
    }

    private boolean own(int match) {
        return position.home[match] == club || position.away[match] == club;
    }

    private int placed() {
        if (kept > 0) {
            judge.rank(home, away, club, true);
            int last = judge.place(club, true);
            judge.rank(home, away, club, false);
            return judge.place(club, false) <= kept && kept <= last ? kept : 0;
        }
        judge.rank(home, away, club, worst);
        return judge.place(club, worst);
    }

    private void shrink(int match) {
        int margin = home[match] - away[match];
        int lifted = Math.min(home[match], away[match]);
        if (lifted > 0) {
            accepted(match, home[match] - lifted, away[match] - lifted);
        }
        int wanted = 1;
        while (wanted < Math.abs(margin)) {
            int loser = Math.min(home[match], away[match]);
            if (accepted(match, margin > 0 ? loser + wanted : loser, margin > 0 ? loser : loser + wanted)) {
                return;
            }
            wanted++;
        }
    }

    /** A score of every weekend where nothing hangs on the match, else the same margin with goals on both sides. */
    private void dress(int match) {
        int margin = home[match] - away[match];
        int seed = position.fixture[match] * 7 + 3;
        var score = USUAL[seed % USUAL.length];
        boolean pinned = position.pinned[match] != Position.FREE;
        if (!own(match) && !pinned && accepted(match, score[0], score[1])) {
            return;
        }
        int more = LOSER_GOALS[seed % LOSER_GOALS.length];
        if (more > 0 && Math.abs(margin) <= 2 && Math.min(home[match], away[match]) == 0) {
            accepted(match, home[match] + more, away[match] + more);
        }
    }

    private boolean accepted(int match, int homeGoals, int awayGoals) {
        int oldHome = home[match];
        int oldAway = away[match];
        home[match] = homeGoals;
        away[match] = awayGoals;
        if (placed() == place) {
            return true;
        }
        home[match] = oldHome;
        away[match] = oldAway;
        return false;
    }
}
