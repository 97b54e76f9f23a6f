package app.volata.cli;

import app.volata.forecast.Forecaster;
import app.volata.store.Backups;
import java.util.function.Supplier;

/**
 * What the root gives to the commands, made only when a command needs it.
 *
 * @param forecaster with the threads that the root grants
 * @param backups of the season files that are written
 */
public record Outfit(Supplier<Forecaster> forecaster, Supplier<Backups> backups) {}
