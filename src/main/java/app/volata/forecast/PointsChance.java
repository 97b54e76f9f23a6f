package app.volata.forecast;

/**
 * What a club's final points are worth.
 *
 * @param share how often the club ends with these points
 * @param chance of the zone in the runs in which it does
 * @param standardError of the chance
 */
public record PointsChance(int points, double share, double chance, double standardError) {}
