package app.volata.ui.runin;

import app.volata.model.Club;
import app.volata.ui.kit.Race;
import java.util.List;

/**
 * Whom to root for.
 *
 * @param club whose chance it is, of {@code race}
 * @param matchday the one shown; 0 for all that is left
 * @param changeHead over the changes, with the chance as it is
 * @param note how large the noise is
 */
record RootingState(
        Club club,
        List<Club> offered,
        Race race,
        int matchday,
        List<Integer> matchdays,
        String changeHead,
        List<Row> rows,
        String note,
        List<PairTable> pairs,
        Evening evening) {
    /**
     * A fixture.
     *
     * @param telling whether its changes stand out from the noise
     * @param root the outcome to root for, in words
     * @param chances of 1, X and 2 in per cent; empty texts while unknown
     * @param win a fraction of one, as is {@code draw}
     * @param changes after 1, X and 2
     * @param assumed what is assumed of it; empty for nothing
     */
    record Row(
            int fixture,
            Club home,
            Club away,
            boolean telling,
            String root,
            List<String> chances,
            double win,
            double draw,
            List<Change> changes,
            String swing,
            String assumed) {}

    /**
     * @param points of per cent; NaN where no run had the outcome
     * @param error standard error of it
     */
    record Change(double points, double error) {}

    /** The chance if all goes well or badly in the fixtures that tell; empty texts while unknown. */
    record Evening(String best, String worst, boolean assumable) {
        static final Evening UNKNOWN = new Evening("", "", false);
    }

    /** How far the axis of changes reaches, in points: at the left and at the right of nothing. */
    double reach() {
        return rows.stream()
                .flatMap(row -> row.changes().stream())
                .mapToDouble(change -> Double.isNaN(change.points()) ? 0 : Math.abs(change.points()))
                .max()
                .orElse(1);
    }
}
