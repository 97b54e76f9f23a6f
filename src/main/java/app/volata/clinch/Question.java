package app.volata.clinch;

/**
 * One club's best place, or its worst one seen in a mirror: there a defeat is a "win", and who is below is "above". Both
 * ask how few clubs can stand above, so that everything behind this class is written once.
 *
 * <p>A result in the mirror is 0 where the home club wins, 1 a draw, 2 where the away club wins; a win pays {@link #win}, a
 * draw {@link #draw}, a defeat nothing. The club wins all its open matches that are not pinned: that is proven best.
 */
final class Question {
    final Position position;
    final int club;
    final boolean worst;
    final int win;
    final int draw;
    /** What each club has before the open matches. */
    final int[] base;
    /** Per match the result in the mirror, or {@link Position#FREE}. */
    final byte[] fixed;
    /** What the club ends with. */
    final int value;
    /** The clubs that can end level with it, above or below. */
    final long free;
    /** How many end above whatever happens. */
    final int sure;
    /** The clubs that end above whatever happens. */
    final long surelyAbove;
    /** The least and the most that each club can end with. */
    final int[] least;

    final int[] most;
    /** The matches whose result is to be found: not given, and of a free club. */
    final int[] loose;

    Question(Position position, int club, boolean worst) {
        this.position = position;
        this.club = club;
        this.worst = worst;
        win = position.pointsForWin;
        draw = worst ? win - 1 : 1;
        base = new int[position.clubs];
        least = new int[position.clubs];
        most = new int[position.clubs];
        for (int other = 0; other < position.clubs; other++) {
            base[other] = worst ? -position.points[other] - win * position.left[other] : position.points[other];
            least[other] = base[other];
            most[other] = base[other];
        }
        fixed = new byte[position.matches()];
        for (int match = 0; match < fixed.length; match++) {
            fixed[match] = given(match);
            int home = position.home[match];
            int away = position.away[match];
            if (fixed[match] == Position.FREE) {
                most[home] += win;
                most[away] += win;
            } else {
                least[home] += pay(fixed[match], true);
                most[home] += pay(fixed[match], true);
                least[away] += pay(fixed[match], false);
                most[away] += pay(fixed[match], false);
            }
        }
        value = least[club];
        long mayEqual = 0;
        long above = 0;
        for (int other = 0; other < position.clubs; other++) {
            if (other == club || most[other] < value) {
                continue;
            }
            if (least[other] > value) {
                above |= 1L << other;
            } else {
                mayEqual |= 1L << other;
            }
        }
        free = mayEqual;
        surelyAbove = above;
        sure = Long.bitCount(above);
        loose = loose();
    }

    private byte given(int match) {
        byte pinned = position.pinned[match];
        if (pinned != Position.FREE) {
            return mirrored(pinned);
        }
        return position.home[match] == club
                ? Position.HOME
                : position.away[match] == club ? Position.AWAY : Position.FREE;
    }

    /** Matches of no free club get any result: nothing hangs on them. */
    private int[] loose() {
        int count = 0;
        var found = new int[fixed.length];
        for (int match = 0; match < fixed.length; match++) {
            if (fixed[match] == Position.FREE) {
                long both = 1L << position.home[match] | 1L << position.away[match];
                if ((both & free) == 0) {
                    fixed[match] = Position.DRAW;
                } else {
                    found[count++] = match;
                }
            }
        }
        return java.util.Arrays.copyOf(found, count);
    }

    byte mirrored(byte result) {
        return worst ? (byte) (2 - result) : result;
    }

    int pay(int result, boolean toHome) {
        return result == Position.DRAW ? draw : (result == Position.HOME) == toHome ? win : 0;
    }

    /** What a club has against another one before the open matches, the open ones counted as {@link #base} does. */
    int mutual(int one, int other, int open) {
        int points = position.mutualPoints[one * position.clubs + other];
        return worst ? -points - win * open : points;
    }

    int difference(int one, int other) {
        int difference = position.mutualDifference[one * position.clubs + other];
        return worst ? -difference : difference;
    }

    int difference(int one) {
        return worst ? -position.difference[one] : position.difference[one];
    }

    /** From the place counted in the mirror to the real one, and back. */
    int place(int inMirror) {
        return worst ? position.clubs + 1 - inMirror : inMirror;
    }

    /** Whether the club wins a match of its own: by as many goals as it likes. */
    boolean wins(int match) {
        return (position.home[match] == club && fixed[match] == Position.HOME)
                || (position.away[match] == club && fixed[match] == Position.AWAY);
    }
}
