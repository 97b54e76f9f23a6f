package app.volata.forecast;

/**
 * What assumptions do to a chance.
 *
 * @param difference chance with them less chance without, as a fraction of 1
 * @param standardError of the difference; far below that of two separate forecasts, since both drew the same numbers
 */
public record Change(double difference, double standardError) {}
