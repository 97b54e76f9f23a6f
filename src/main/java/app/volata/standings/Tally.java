package app.volata.standings;

import app.volata.model.Measure;

/**
 * Matches added up in one number, as the home club saw them, so that a match costs one addition wherever it counts.
 *
 * <pre>
 *   bits  63–55   54–46   45–37   36–28    27–14       13–0
 *         open    won     drawn   lost     goals for   goals against
 * </pre>
 *
 * <p>511 matches of {@link app.volata.model.Score#MAX} goals fit. A club's figures are read from two of them: its home
 * matches, and its away matches as the home clubs saw them.
 */
final class Tally {
    private static final int OPEN = 55;
    private static final int WON = 46;
    private static final int DRAWN = 37;
    private static final int LOST = 28;
    private static final int FOR = 14;
    private static final int COUNT = 0x1FF;
    private static final int GOALS = 0x3FFF;

    /** A match still to be played. */
    static final long OPEN_MATCH = 1L << OPEN;

    private Tally() {}

    static long of(int homeGoals, int awayGoals) {
        int margin = homeGoals - awayGoals;
        int result = margin > 0 ? WON : margin < 0 ? LOST : DRAWN;
        return 1L << result | (long) homeGoals << FOR | awayGoals;
    }

    static int open(long tally) {
        return (int) (tally >>> OPEN);
    }

    static int won(long home, long away) {
        return count(home, WON) + count(away, LOST);
    }

    static int drawn(long home, long away) {
        return count(home, DRAWN) + count(away, DRAWN);
    }

    static int lost(long home, long away) {
        return count(home, LOST) + count(away, WON);
    }

    static int played(long home, long away) {
        return won(home, away) + drawn(home, away) + lost(home, away);
    }

    static int goalsFor(long home, long away) {
        return goals(home, FOR) + goals(away, 0);
    }

    static int goalsAgainst(long home, long away) {
        return goals(home, 0) + goals(away, FOR);
    }

    /** What the results say under this measure, more or less being better; points by so many for a win. */
    static int value(Measure measure, long home, long away, int pointsForWin) {
        return switch (measure) {
            case POINTS -> pointsForWin * won(home, away) + drawn(home, away);
            case GOAL_DIFFERENCE -> goalsFor(home, away) - goalsAgainst(home, away);
            case GOALS -> goalsFor(home, away);
            case WINS -> won(home, away);
            case AWAY_GOALS -> goals(away, 0);
            case AWAY_WINS -> count(away, LOST);
            case AWAY_GOAL_DIFFERENCE -> goals(away, 0) - goals(away, FOR);
            case HOME_GOALS -> goals(home, FOR);
            case HOME_GOAL_DIFFERENCE -> goals(home, FOR) - goals(home, 0);
            case POINTS_PER_MATCH,
                    LOST_POINTS,
                    OPPONENTS_POINTS,
                    OPPONENTS_GOAL_DIFFERENCE,
                    OPPONENTS_GOALS,
                    DROPPED_HALF_POINT -> throw new IllegalArgumentException("not of these matches alone: " + measure);
        };
    }

    private static int count(long tally, int shift) {
        return (int) (tally >>> shift) & COUNT;
    }

    private static int goals(long tally, int shift) {
        return (int) (tally >>> shift) & GOALS;
    }
}
