package app.volata.forecast;

/**
 * Random numbers for the lanes of one block, one stream a lane: xorshift with 128 bits of state (Marsaglia, Journal of
 * Statistical Software 8, 2003), begun from the seed and the block alone. A block draws the same numbers whatever thread
 * it runs on and whatever is assumed.
 */
final class RandomLanes {
    private int[] oldest = new int[Block.LANES];
    private int[] older = new int[Block.LANES];
    private int[] newer = new int[Block.LANES];
    private int[] newest = new int[Block.LANES];
    private long seed;
    private long block;

    void begin(long newSeed, long newBlock) {
        seed = newSeed;
        block = newBlock;
        for (int lane = 0; lane < Block.LANES; lane++) {
            long one = scattered(newSeed, newBlock * Block.LANES + lane);
            long two = scattered(one, lane);
            oldest[lane] = (int) one | 1;
            older[lane] = (int) (one >>> 32);
            newer[lane] = (int) two;
            newest[lane] = (int) (two >>> 32);
        }
    }

    /** The next 32 random bits of every lane; good until the call after the next three. */
    int[] next() {
        int[] drawn = oldest;
        step(drawn, newest);
        oldest = older;
        older = newer;
        newer = newest;
        newest = drawn;
        return drawn;
    }

    private static void step(int[] oldest, int[] newest) {
        for (int lane = 0; lane < Block.LANES; lane++) {
            int t = oldest[lane] ^ (oldest[lane] << 11);
            oldest[lane] = newest[lane] ^ (newest[lane] >>> 19) ^ t ^ (t >>> 8);
        }
    }

    /** A number for drawing lots, of a run and a club, that takes nothing from the streams. */
    long lot(int lane, int club) {
        return scattered(seed ^ 0x5DEECE66DL, (block * Block.LANES + lane) * 1024 + club);
    }

    /** SplitMix64 (Steele, Lea and Flood 2014): neighbouring numbers become unrelated ones. */
    private static long scattered(long seed, long number) {
        long z = seed + (number + 1) * 0x9E3779B97F4A7C15L;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
