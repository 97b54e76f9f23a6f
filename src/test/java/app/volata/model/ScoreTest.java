package app.volata.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScoreTest {
    @ParameterizedTest
    @CsvSource({
        "2-1,2,1",
        "2:1,2,1",
        "2 1,2,1",
        "21,2,1",
        "' 2 - 1 ',2,1",
        "2–1,2,1",
        "10-1,10,1",
        "1-10,1,10",
        "30 30,30,30",
        "00,0,0"
    })
    void typed(String text, int home, int away) {
        assertEquals(new Score(home, away), Score.typed(text).orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "2", "101", "2-", "-1", "31-0", "0-31", "2-1-0", "a-b", "2--1", "1.5", "²1", "٢-١"})
    void refused(String text) {
        assertTrue(Score.typed(text).isEmpty(), text);
    }

    @Test
    void whatIsWrittenIsRead() {
        for (int home = 0; home <= Score.MAX; home++) {
            for (int away = 0; away <= Score.MAX; away++) {
                var score = new Score(home, away);
                assertEquals(score, Score.typed(score.toString()).orElseThrow());
            }
        }
    }

    @Test
    void neverNegativeNorAbsurd() {
        assertThrows(IllegalArgumentException.class, () -> new Score(-1, 0));
        assertThrows(IllegalArgumentException.class, () -> new Score(0, 31));
    }

    @Test
    void sides() {
        var score = new Score(1, 3);
        assertEquals(1, score.goals(Side.HOME));
        assertEquals(3, score.goals(Side.HOME.other()));
        assertEquals("2", score.outcome().sign());
        assertEquals(Outcome.DRAW, new Score(0, 0).outcome());
        assertEquals(Outcome.HOME_WIN, new Score(1, 0).outcome());
    }
}
