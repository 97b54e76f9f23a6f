package app.volata.forecast;

/**
 * Whole numbers over the lanes of a block, one short loop each, without branches: what the compiler turns into vector
 * instructions. A shift by 31 is 1 for a negative number, else 0.
 */
final class IntLanes {
    /** A loop that compares takes so many others at once. */
    static final int AT_ONCE = 4;

    private IntLanes() {}

    static void fill(int[] to, int value) {
        for (int lane = 0; lane < Block.LANES; lane++) {
            to[lane] = value;
        }
    }

    /** Adds what the match is worth, but for what it is always worth. */
    static void addForm(int[] to, MatchForm form, int[] home, int[] away) {
        int win = (int) form.homeWin();
        int loss = (int) form.awayWin();
        int goals = (int) form.home();
        int against = (int) form.away();
        for (int lane = 0; lane < Block.LANES; lane++) {
            int x = home[lane];
            int y = away[lane];
            to[lane] += win * ((y - x) >>> 31) + loss * ((x - y) >>> 31) + goals * x + against * y;
        }
    }

    /** The sign of each number, times a power of two. */
    static void sign(int[] of, int shift, int[] to) {
        for (int lane = 0; lane < Block.LANES; lane++) {
            to[lane] = ((of[lane] >> 31) | (-of[lane] >>> 31)) << shift;
        }
    }

    /** Counts those of four others that are above: whose number is higher than one's own plus so much. */
    static void countAbove(int[] count, int[] own, int[][] other, int[] plus) {
        int[] a = other[0];
        int[] b = other[1];
        int[] c = other[2];
        int[] d = other[3];
        int pa = plus[0];
        int pb = plus[1];
        int pc = plus[2];
        int pd = plus[3];
        for (int lane = 0; lane < Block.LANES; lane++) {
            int o = own[lane];
            count[lane] += ((o - a[lane] + pa) >>> 31)
                    + ((o - b[lane] + pb) >>> 31)
                    + ((o - c[lane] + pc) >>> 31)
                    + ((o - d[lane] + pd) >>> 31);
        }
    }

    /** Counts the other where it is above one's own plus a number of the lane. */
    static void countAbovePlus(int[] count, int[] own, int[] other, int[] plus) {
        for (int lane = 0; lane < Block.LANES; lane++) {
            count[lane] += (own[lane] - other[lane] + plus[lane]) >>> 31;
        }
    }

    /** Counts the other where it is above one's own minus a number of the lane. */
    static void countAboveMinus(int[] count, int[] own, int[] other, int[] minus) {
        for (int lane = 0; lane < Block.LANES; lane++) {
            count[lane] += (own[lane] - other[lane] - minus[lane]) >>> 31;
        }
    }

    static void add(int[] to, int[] what) {
        for (int lane = 0; lane < Block.LANES; lane++) {
            to[lane] += what[lane];
        }
    }

    /** to = (from + half) divided by 2 to the shift, rounded down. */
    static void unpack(int[] from, int half, int shift, int[] to) {
        for (int lane = 0; lane < Block.LANES; lane++) {
            to[lane] = (from[lane] + half) >> shift;
        }
    }

    /** Counts those of four others whose number lies within half a unit of one's own: who is level on points. */
    static void countLevel(int[] count, int[] own, int[][] other, int shift) {
        int[] a = other[0];
        int[] b = other[1];
        int[] c = other[2];
        int[] d = other[3];
        int half = 1 << (shift - 1);
        for (int lane = 0; lane < Block.LANES; lane++) {
            int o = own[lane] + half;
            count[lane] += 4
                    - Math.min(1, Math.abs((o - a[lane]) >> shift))
                    - Math.min(1, Math.abs((o - b[lane]) >> shift))
                    - Math.min(1, Math.abs((o - c[lane]) >> shift))
                    - Math.min(1, Math.abs((o - d[lane]) >> shift));
        }
    }

    /** Counts one other where it is level on points. */
    static void countLevel(int[] count, int[] own, int[] other, int shift) {
        int half = 1 << (shift - 1);
        for (int lane = 0; lane < Block.LANES; lane++) {
            count[lane] += 1 - Math.min(1, Math.abs((own[lane] + half - other[lane]) >> shift));
        }
    }

    /** Sets a bit where a number is above 1. */
    static void mark(int[] number, int bit, int[] bits) {
        for (int lane = 0; lane < Block.LANES; lane++) {
            bits[lane] |= ((1 - number[lane]) >>> 31) << bit;
        }
    }

    /** Adds the number where the other one has this value. */
    static void addWhere(int[] other, int value, int[] number, int[] to) {
        for (int lane = 0; lane < Block.LANES; lane++) {
            int off = other[lane] ^ value;
            to[lane] += number[lane] & (((off | -off) >>> 31) - 1);
        }
    }

    /** Keeps the two highest numbers of every lane. */
    static void highest(int[] number, int[] first, int[] second) {
        for (int lane = 0; lane < Block.LANES; lane++) {
            second[lane] = Math.max(second[lane], Math.min(first[lane], number[lane]));
        }
        for (int lane = 0; lane < Block.LANES; lane++) {
            first[lane] = Math.max(first[lane], number[lane]);
        }
    }

    /** Puts four numbers below 256 into the bytes of one. */
    static void pack(int[] a, int[] b, int[] c, int[] d, int[] to) {
        for (int lane = 0; lane < Block.LANES; lane++) {
            to[lane] = a[lane] | b[lane] << 8 | c[lane] << 16 | d[lane] << 24;
        }
    }

    /** Adds 0 for a home win, 1 for a draw and 2 for an away win at a shift. */
    static void putOutcome(int[] home, int[] away, int shift, int[] to) {
        for (int lane = 0; lane < Block.LANES; lane++) {
            int x = home[lane];
            int y = away[lane];
            to[lane] += (1 - ((y - x) >>> 31) + ((x - y) >>> 31)) << shift;
        }
    }
}
