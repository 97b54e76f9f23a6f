package app.volata.ui.audit;

import java.util.List;

/**
 * All that the page shows.
 *
 * @param state whether there is anything to show
 * @param matches how many were forecast, in words
 * @param bins chances said from 0 to 10 %, from 10 to 20 % and so on; those never said left out
 * @param words what it comes to
 * @param rows season by season, the sum last where there are several
 * @param base what the base rates say every time, in words
 * @param several whether the present season is one of several
 */
record AuditFrame(
        State state,
        String matches,
        List<Bin> bins,
        List<InWords> words,
        List<Row> rows,
        String base,
        boolean several) {
    static final AuditFrame COMPUTING = new AuditFrame(State.COMPUTING, "", List.of(), List.of(), List.of(), "", false);

    AuditFrame {
        bins = List.copyOf(bins);
        words = List.copyOf(words);
        rows = List.copyOf(rows);
    }

    /** Those with enough cases, as the diagram shows them. */
    List<Bin> tellingBins() {
        return bins.stream().filter(Bin::telling).toList();
    }

    enum State {
        COMPUTING,
        /** No match to speak of. */
        EMPTY,
        READY
    }

    /**
     * Chances of about one height; all in per cent.
     *
     * @param from 0, 10, 20 and so on
     * @param said on average
     * @param seen how often it came so
     * @param low what luck alone allows, 5 %
     * @param high the same, 95 %
     */
    record Bin(int from, int count, double said, double seen, double low, double high) {
        private static final int ENOUGH = 10;

        /** Whether it was said often enough to compare. */
        boolean telling() {
            return count >= ENOUGH;
        }
    }

    record InWords(String head, String text) {}

    /**
     * A season.
     *
     * @param score ranked probability score of the forecast; 0 is perfect
     * @param baseScore of the base rates
     */
    record Row(
            String season,
            String matches,
            String forecast,
            String base,
            String better,
            double score,
            double baseScore,
            boolean sum) {}
}
