package app.volata.session;

import app.volata.forecast.Forecast;
import app.volata.forecast.ForecastRequest;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** Computes a forecast, away from the UI thread: {@code forecaster::run}. */
@FunctionalInterface
public interface ForecastEngine {
    /**
     * Simulates.
     *
     * @param cancelled asked often
     * @param partial takes forecasts from the first runs
     * @return empty where it was cancelled
     */
    Optional<Forecast> run(ForecastRequest request, BooleanSupplier cancelled, Consumer<Forecast> partial);
}
