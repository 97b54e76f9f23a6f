package app.volata.ui.kit;

import app.volata.model.Assumption;
import app.volata.model.Outcome;
import app.volata.model.Score;
import java.util.Locale;
import java.util.Optional;

/** Reads what is typed over a fixture: 1, X or 2 counts at once; a number, a hyphen and a number make it a score. */
public final class TypedAssumption {
    private String typed = "";

    /** What the keys up to this one say; empty where they say nothing yet. */
    public Optional<Assumption> key(String character) {
        var sign = character.toUpperCase(Locale.ROOT);
        if (sign.equals("-")) {
            typed = typed.matches("\\d{1,2}") ? typed + sign : "";
            return Optional.empty();
        }
        if (!sign.matches("\\d")) {
            typed = "";
            return sign.equals("X") ? outcome(Outcome.DRAW) : Optional.empty();
        }
        typed = typed.matches("\\d{1,2}-\\d?") ? typed + sign : sign;
        if (typed.contains("-")) {
            return Score.typed(typed).map(Assumption.OfScore::new);
        }
        return switch (sign) {
            case "1" -> outcome(Outcome.HOME_WIN);
            case "2" -> outcome(Outcome.AWAY_WIN);
            default -> Optional.empty();
        };
    }

    private static Optional<Assumption> outcome(Outcome outcome) {
        return Optional.of(new Assumption.OfOutcome(outcome));
    }
}
