package app.volata.forecast;

/**
 * A match that tells how strong two clubs are.
 *
 * @param weight 1 for a full match, less for an old one
 */
record PlayedMatch(int home, int away, int homeGoals, int awayGoals, double weight) {}
