package app.volata.session;

import app.volata.forecast.Forecast;
import org.jspecify.annotations.Nullable;

/**
 * The forecast as far as it is known.
 *
 * @param revision of the state that the numbers are of; of the older ones where {@code stale}
 * @param without what is assumed left out; null until the first numbers are there
 * @param with as if the assumed results were final; null where nothing is assumed, and until its first numbers are there
 * @param progress 0 to 1, of what is being computed; 1 when it is done
 * @param stale whether some of the numbers are of an older state, and newer ones are on their way
 */
public record Chances(
        long revision, @Nullable Forecast without, @Nullable Forecast with, double progress, boolean stale) {
    static final Chances NONE = new Chances(-1, null, null, 0, true);
}
