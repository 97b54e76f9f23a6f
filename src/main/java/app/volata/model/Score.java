package app.volata.model;

import java.util.Optional;
import java.util.regex.Pattern;

/** Goals of the home and the away club, 0 to {@value #MAX} each. */
public record Score(int home, int away) {
    public static final int MAX = 30;

    private static final Pattern TWO_DIGITS = Pattern.compile("(\\d)(\\d)");
    private static final Pattern SEPARATED = Pattern.compile("(\\d{1,2})\\s*(?:\\s|[-:\u2013])\\s*(\\d{1,2})");

    public Score {
        if (home < 0 || home > MAX || away < 0 || away > MAX) {
            throw new IllegalArgumentException("a score is 0 to " + MAX + " goals each, not " + home + "-" + away);
        }
    }

    /** Reads what a person types: {@code 2-1}, {@code 2:1}, {@code 2 1} or {@code 21}; empty where it is none of these. */
    public static Optional<Score> typed(String text) {
        var trimmed = text.strip();
        var matcher = TWO_DIGITS.matcher(trimmed);
        if (!matcher.matches()) {
            matcher = SEPARATED.matcher(trimmed);
        }
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int home = Integer.parseInt(matcher.group(1));
        int away = Integer.parseInt(matcher.group(2));
        return home > MAX || away > MAX ? Optional.empty() : Optional.of(new Score(home, away));
    }

    public int goals(Side side) {
        return side == Side.HOME ? home : away;
    }

    public Outcome outcome() {
        return home > away ? Outcome.HOME_WIN : home < away ? Outcome.AWAY_WIN : Outcome.DRAW;
    }

    /** As it is typed, {@code 2-1}; the screen prints an en dash. */
    @Override
    public String toString() {
        return home + "-" + away;
    }
}
