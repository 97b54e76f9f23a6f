package app.volata.session;

import app.volata.clinch.ClinchReport;
import org.jspecify.annotations.Nullable;

/**
 * What is proven of the open season, as far as it is known.
 *
 * @param revision of the state that it is proven of
 * @param without what is assumed left out; null until the first answers are there
 * @param with as if the assumed results were final; null where nothing is assumed, and until its first answers are there
 * @param stale whether it is of an older state, and a newer answer is on its way
 */
public record Certain(
        long revision,
        @Nullable ClinchReport without,
        @Nullable ClinchReport with,
        boolean stale) {
    public static final Certain NONE = new Certain(-1, null, null, true);

    /** As the season is shown: with what is assumed, where something is. */
    public @Nullable ClinchReport shown() {
        return with == null ? without : with;
    }
}
