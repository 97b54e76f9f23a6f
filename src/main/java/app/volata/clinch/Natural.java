package app.volata.clinch;

/**
 * Makes a set of scores look like matches: the club's own margins as small as its place allows, then those of the others, and
 * the same results with goals on both sides where that changes nothing.
 */
final class Natural {
    /** Scores that are seen every weekend, by margin: goals of the loser. */
    private static final int[] LOSER_GOALS = {1, 0, 0, 1, 0, 2, 1, 0, 1, 0};

    private final Position position;
    private final Judge judge;
    private final int club;
    private final boolean worst;
    private final int[] home;
    private final int[] away;
    private int place;

    Natural(Position position, int club, boolean worst, int[] home, int[] away) {
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

    /** Goals on both sides: as many as such a match often has, different from one match to the next. */
    private void dress(int match) {
        int margin = Math.abs(home[match] - away[match]);
        if (margin > 2 || Math.min(home[match], away[match]) > 0) {
            return;
        }
        int more = LOSER_GOALS[(match * 7 + margin * 3) % LOSER_GOALS.length];
        if (more > 0) {
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
