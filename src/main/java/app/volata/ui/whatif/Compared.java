package app.volata.ui.whatif;

import app.volata.forecast.Forecast;
import app.volata.model.ZoneKind;
import org.jspecify.annotations.Nullable;

/**
 * The forecast with what is assumed beside the one without.
 *
 * @param with null where nothing is assumed
 */
record Compared(Forecast without, @Nullable Forecast with) {
    /** The one that counts. */
    Forecast shown() {
        return with != null ? with : without;
    }

    double with(int club, ZoneKind zone) {
        return chance(shown(), club, zone);
    }

    double without(int club, ZoneKind zone) {
        return chance(without, club, zone);
    }

    /** Of staying up, where the zone is one to stay out of. */
    private static double chance(Forecast forecast, int club, ZoneKind zone) {
        double chance = forecast.chance(club, zone);
        return zone.lower() ? 1 - chance : chance;
    }

    /** The standard error of a change in points. */
    double changeError(int club, ZoneKind zone) {
        return with == null ? 0 : 100 * with.changeError(without, club, zone);
    }

    /** Whether it is neither always nor never seen, in one of the two. */
    boolean inDoubt(int club, ZoneKind zone) {
        return doubtful(with(club, zone)) || doubtful(without(club, zone));
    }

    static boolean doubtful(double chance) {
        return chance >= 0.0005 && chance < 0.9995;
    }
}
