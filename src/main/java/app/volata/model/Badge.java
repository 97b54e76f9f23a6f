package app.volata.model;

/**
 * The badge drawn for a club from its colours; never its crest.
 *
 * @param fill colour of the field as 0xRRGGBB
 * @param figure colour of the pattern as 0xRRGGBB
 */
public record Badge(int fill, int figure, Pattern pattern) {
    /** The heraldic figure on the field. */
    public enum Pattern {
        STRIPES,
        HALVES,
        HOOP,
        SASH,
        CHIEF
    }

    public Badge {
        if ((fill & 0xFF000000) != 0 || (figure & 0xFF000000) != 0) {
            throw new IllegalArgumentException("a colour is 0xRRGGBB");
        }
    }
}
