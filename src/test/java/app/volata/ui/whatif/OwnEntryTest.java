package app.volata.ui.whatif;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.volata.ui.kit.Texts;
import app.volata.words.Words;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class OwnEntryTest {
    private final Texts texts = new Texts(Words.of(Locale.ENGLISH));

    private OwnEntry perCent(String home, String draw, String away) {
        return OwnEntry.perCent(List.of(home, draw, away), texts);
    }

    private OwnEntry odds(String home, String draw, String away) {
        return OwnEntry.odds(List.of(home, draw, away), texts);
    }

    @Test
    void ofTwoPercentagesTheThirdFollows() {
        var entry = perCent("40", "30", "");
        assertEquals("30", entry.third());
        assertEquals(0.4, entry.chances().orElseThrow().homeWin());
        assertEquals(0.3, entry.chances().orElseThrow().awayWin(), 1e-9);
        assertEquals("29.5", perCent("", "30", "40,5").third());
    }

    @Test
    void threePercentagesMakeAHundred() {
        assertTrue(perCent("40", "30", "30").chances().isPresent());
        assertEquals(1 / 3.0, perCent("33", "33", "33").chances().orElseThrow().draw(), 1e-9);
        assertEquals("These make 120 %, not 100.", perCent("50", "40", "30").trouble());
        assertEquals("These make 130 %, not 100.", perCent("70", "60", "").trouble());
    }

    @Test
    void whatIsNoNumberIsNamed() {
        assertEquals(
                "“4o” is not a percentage. Write 40 or 40.5.",
                perCent("4o", "", "").trouble());
        assertEquals(
                "“101” is not a percentage. Write 40 or 40.5.",
                perCent("101", "", "").trouble());
        assertEquals("“1” is not decimal odds. Write 2.50.", odds("1", "3", "4").trouble());
    }

    @Test
    void withTooLittleThereIsNoComplaintYet() {
        assertEquals("", perCent("40", "", "").trouble());
        assertTrue(perCent("40", "", "").chances().isEmpty());
        assertEquals("", odds("2.5", "", "").trouble());
    }

    @Test
    void theMarginIsTakenOutOfOdds() {
        var chances = odds("2", "4", "4").chances().orElseThrow();
        assertEquals(0.5, chances.homeWin(), 1e-9);
        var shop = odds("1.9", "3.4", "3,9").chances().orElseThrow();
        assertEquals(1, shop.homeWin() + shop.draw() + shop.awayWin(), 1e-9);
        assertEquals(1.9 / 3.4, shop.draw() / shop.homeWin(), 1e-9);
        assertEquals(
                "These odds make 75 %; a bookmaker’s make 100 to 130.",
                odds("4", "4", "4").trouble());
    }
}
