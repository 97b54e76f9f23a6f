package app.volata.clinch;

import java.util.Arrays;

/**
 * Margins of decided matches that keep goal differences within bounds, in tables one inside the other: all matches, those of
 * the level clubs, those of the clubs still level then, and so on. A margin is at least 1 and has no upper bound; it goes
 * from the loser to the winner.
 */
final class Layers {
    /** No bound of a goal difference. */
    static final int FREE = Circulation.ENDLESS;

    private final Question question;
    private final Circulation network = new Circulation();
    private final int clubs;
    private final long[] members;
    private final int[][] low;
    private final int[][] high;
    private final int[][] node;
    private final int[] arcOf;
    private int depth;
    private int outsideDeep;

    Layers(Question question) {
        this.question = question;
        clubs = question.position.clubs;
        int most = 2 * clubs + 2;
        members = new long[most];
        low = new int[most][];
        high = new int[most][];
        node = new int[most][];
        arcOf = new int[question.fixed.length];
    }

    int depth() {
        return depth;
    }

    void cut(int to) {
        depth = to;
    }

    /** Adds a table inside the last one; its clubs have no bounds yet. */
    void push(long clubsInside) {
        if (low[depth] == null) {
            low[depth] = new int[clubs];
            high[depth] = new int[clubs];
            node[depth] = new int[clubs];
        }
        members[depth] = clubsInside;
        Arrays.fill(low[depth], -FREE);
        Arrays.fill(high[depth], FREE);
        depth++;
    }

    /** Adds the table of all matches around the others; one that is there already stays as it is. */
    void pushOutside() {
        outsideDeep++;
        if (outsideDeep > 1) {
            return;
        }
        push(0);
        for (int layer = depth - 1; layer > 0; layer--) {
            swap(layer, layer - 1);
        }
        members[0] = -1L;
    }

    void cutOutside() {
        outsideDeep--;
        if (outsideDeep > 0) {
            return;
        }
        for (int layer = 0; layer + 1 < depth; layer++) {
            swap(layer, layer + 1);
        }
        depth--;
    }

    boolean boundOutside(int club) {
        return outsideDeep > 0 && low[0][club] == high[0][club];
    }

    private void swap(int one, int other) {
        long set = members[one];
        members[one] = members[other];
        members[other] = set;
        var array = low[one];
        low[one] = low[other];
        low[other] = array;
        array = high[one];
        high[one] = high[other];
        high[other] = array;
        array = node[one];
        node[one] = node[other];
        node[other] = array;
    }

    void bound(int layer, int club, int least, int most) {
        low[layer][club] = least;
        high[layer][club] = most;
    }

    /** The goal difference from matches with a margin already, in a table. */
    int constant(byte[] result, long table, int club) {
        int sum = 0;
        if (table == -1L) {
            sum = question.difference(club);
        } else {
            for (long rest = table & ~(1L << club); rest != 0; rest &= rest - 1) {
                sum += question.difference(club, Long.numberOfTrailingZeros(rest));
            }
        }
        for (int match = 0; match < result.length; match++) {
            if (ofClubAsked(match) && in(table, match)) {
                sum += share(match, club, result[match]);
            }
        }
        return sum;
    }

    /** A match of the club asked about has margin 1 where the club loses; where it wins, no table is asked about it. */
    private boolean ofClubAsked(int match) {
        return question.position.home[match] == question.club || question.position.away[match] == question.club;
    }

    private int share(int match, int club, int result) {
        boolean home = question.position.home[match] == club;
        boolean away = question.position.away[match] == club;
        if (result == Position.DRAW || (!home && !away)) {
            return 0;
        }
        return (result == Position.HOME) == home ? 1 : -1;
    }

    private boolean in(long table, int match) {
        return (table >>> question.position.home[match] & 1) != 0 && (table >>> question.position.away[match] & 1) != 0;
    }

    /** Wins (or defeats) of a club with a free margin, in a table. */
    int decided(byte[] result, long table, int club, boolean won) {
        int count = 0;
        for (int match = 0; match < result.length; match++) {
            if (result[match] != Position.DRAW && !ofClubAsked(match) && in(table, match)) {
                int share = share(match, club, result[match]);
                count += share == (won ? 1 : -1) ? 1 : 0;
            }
        }
        return count;
    }

    /** Whether margins exist; {@link #margin} tells them. */
    boolean solve(byte[] result) {
        network.clear();
        for (int layer = 0; layer < depth; layer++) {
            for (int club = 0; club < clubs; club++) {
                node[layer][club] = needed(layer, club) ? network.node() : 0;
            }
        }
        for (int layer = 0; layer < depth; layer++) {
            for (int club = 0; club < clubs; club++) {
                if (node[layer][club] != 0) {
                    connect(result, layer, club);
                }
            }
        }
        Arrays.fill(arcOf, -1);
        for (int match = 0; match < result.length; match++) {
            if (result[match] != Position.DRAW && !ofClubAsked(match)) {
                connect(result, match);
            }
        }
        return network.solve();
    }

    /** A club has a node where it, or a table around, is bounded. */
    private boolean needed(int layer, int club) {
        if ((members[layer] >>> club & 1) == 0) {
            return false;
        }
        for (int outer = layer; outer >= 0; outer--) {
            if (low[outer][club] > -FREE || high[outer][club] < FREE) {
                return true;
            }
        }
        return false;
    }

    private void connect(byte[] result, int layer, int club) {
        int deeper = layer + 1 < depth && (members[layer + 1] >>> club & 1) != 0
                ? constant(result, members[layer + 1], club)
                : 0;
        int own = constant(result, members[layer], club) - deeper;
        network.arc(0, node[layer][club], own, own);
        int outer = layer == 0 ? 0 : node[layer - 1][club];
        network.arc(node[layer][club], outer, low[layer][club], high[layer][club]);
    }

    private void connect(byte[] result, int match) {
        int layer = -1;
        while (layer + 1 < depth && in(members[layer + 1], match)) {
            layer++;
        }
        if (layer < 0) {
            return;
        }
        int home = node[layer][question.position.home[match]];
        int away = node[layer][question.position.away[match]];
        if (home != 0 || away != 0) {
            boolean homeWins = result[match] == Position.HOME;
            arcOf[match] = network.arc(homeWins ? away : home, homeWins ? home : away, 1, FREE);
        }
    }

    /** The margin found for a decided match; 1 where nothing hangs on it. */
    int margin(int match) {
        return arcOf[match] < 0 ? 1 : network.flow(arcOf[match]);
    }
}
