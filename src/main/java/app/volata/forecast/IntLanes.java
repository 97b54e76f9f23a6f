package app.volata.forecast;

/**
 * Whole numbers over the lanes of a block, one short loop each, without branches: what the compiler turns into vector
 * instructions. A shift by 31 is 1 for a negative number, else 0.
 */
final class IntLanes {
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

    /** Marks in {@code thrice} the bits of numbers, counted modulo 32, that came a third time. */
    static void mark(int[] number, int[] once, int[] twice, int[] thrice) {
        for (int lane = 0; lane < Block.LANES; lane++) {
            thrice[lane] |= twice[lane] & (1 << number[lane]);
        }
        for (int lane = 0; lane < Block.LANES; lane++) {
            twice[lane] |= once[lane] & (1 << number[lane]);
        }
        for (int lane = 0; lane < Block.LANES; lane++) {
            once[lane] |= 1 << number[lane];
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
}
