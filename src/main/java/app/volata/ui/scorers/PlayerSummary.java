package app.volata.ui.scorers;

import java.util.List;

/**
 * The selected player in a sentence or two.
 *
 * @param byMatchday his goals on each matchday, from the first
 * @param spread {@code Goals on each matchday, most 4}
 * @param kinds {@code 22 from open play, 7 penalties}
 */
record PlayerSummary(String title, List<Integer> byMatchday, String spread, String kinds) {}
