package app.volata.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.volata.model.Assumption;
import app.volata.model.Outcome;
import app.volata.model.Score;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TypedAssumptionTest {
    private static Optional<Assumption> typed(String keys) {
        var reader = new TypedAssumption();
        Optional<Assumption> last = Optional.empty();
        for (var key : keys.split("")) {
            last = reader.key(key);
        }
        return last;
    }

    private static Optional<Assumption> outcome(Outcome outcome) {
        return Optional.of(new Assumption.OfOutcome(outcome));
    }

    private static Optional<Assumption> score(int home, int away) {
        return Optional.of(new Assumption.OfScore(new Score(home, away)));
    }

    @Test
    void oneXTwoCountAtOnce() {
        assertEquals(outcome(Outcome.HOME_WIN), typed("1"));
        assertEquals(outcome(Outcome.DRAW), typed("x"));
        assertEquals(outcome(Outcome.DRAW), typed("X"));
        assertEquals(outcome(Outcome.AWAY_WIN), typed("12"));
    }

    @Test
    void aHyphenMakesItAScore() {
        assertEquals(score(1, 1), typed("1-1"));
        assertEquals(score(3, 2), typed("3-2"));
        assertEquals(score(1, 10), typed("1-10"));
        assertEquals(Optional.empty(), typed("1-"));
        assertEquals(Optional.empty(), typed("3"));
    }

    @Test
    void anythingElseBeginsAnew() {
        assertEquals(Optional.empty(), typed("a"));
        assertEquals(Optional.empty(), typed("-"));
        assertEquals(outcome(Outcome.AWAY_WIN), typed("1-a2"));
        assertEquals(outcome(Outcome.HOME_WIN), typed("x1"));
    }
}
