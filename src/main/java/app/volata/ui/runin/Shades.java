package app.volata.ui.runin;

import java.util.List;

/** How deep a chance is coloured. */
final class Shades {
    private static final List<Double> CHANCES = List.of(0.001, 0.02, 0.08, 0.18, 0.32, 0.50, 0.75);
    private static final List<Double> WINS = List.of(0.78, 0.62, 0.50, 0.40);

    private Shades() {}

    /** 1 to 7; 0 below the smallest that is said. */
    static int ofChance(double chance) {
        int shade = 0;
        while (shade < CHANCES.size() && chance >= CHANCES.get(shade)) {
            shade++;
        }
        return shade;
    }

    /** How hard a fixture is with this chance to win: 1 easy to 5 hard. */
    static int difficulty(double win) {
        int difficulty = 1;
        while (difficulty <= WINS.size() && win <= WINS.get(difficulty - 1)) {
            difficulty++;
        }
        return difficulty;
    }
}
