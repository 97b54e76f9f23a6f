package app.volata.forecast;

/** The unit of simulation: this many seasons lie side by side in the lanes of plain arrays, which the compiler vectorises. */
final class Block {
    static final int LANES = 512;

    private Block() {}
}
