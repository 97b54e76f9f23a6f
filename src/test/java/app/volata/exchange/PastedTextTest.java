package app.volata.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.volata.model.Score;
import app.volata.model.Workbook;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Results as people write them, on the night of 22 April 2018. */
class PastedTextTest {
    private final Workbook bundled = Catalogue.bundled();

    private Pasted read(String line) {
        return PastedText.read(bundled, List.of(line), 35).getFirst();
    }

    private int number(String home, String away) {
        var names = ClubNames.of(bundled.season().clubs());
        return bundled.season()
                .fixture(
                        names.find(home).orElseThrow().number(),
                        names.find(away).orElseThrow().number())
                .orElseThrow()
                .number();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Inter - Juventus 2-3",
                "Inter-Juventus 2:3",
                "Inter – Juventus 2–3",
                "Inter v Juventus 2-3",
                "Inter vs. Juventus 2 - 3",
                "Inter 2-3 Juventus",
                "INT JUV 2 3",
                "inter juve 2 3",
                "  FC Internazionale - Juventus   2-3 ",
                "Inter Juventus 2-3"
            })
    void oneResultWrittenInManyWays(String line) {
        if (line.contains("Internazionale")) {
            assertInstanceOf(Pasted.Doubtful.class, read(line), "a name that nobody here knows is asked");
            return;
        }
        var fresh = assertInstanceOf(Pasted.Fresh.class, read(line), line);
        assertEquals(number("Inter", "Juventus"), fresh.fixture());
        assertEquals(new Score(2, 3), fresh.score());
    }

    @Test
    void aNameThatWasCompletedIsTold() {
        var fresh = assertInstanceOf(Pasted.Fresh.class, read("Hellas-Spal 1-3"));
        assertEquals(1, fresh.nicknames().size());
        assertEquals("Hellas", fresh.nicknames().getFirst().typed());
    }

    @Test
    void aPlayedMatchIsNeverChanged() {
        assertInstanceOf(Pasted.Same.class, read("Juventus Napoli 0-1"));
        var other = assertInstanceOf(Pasted.Doubtful.class, read("Juventus Napoli 1-1"));
        assertInstanceOf(Pasted.Doubt.Played.class, other.doubt());
        assertTrue(other.options().stream().noneMatch(option -> option.fixture() == number("Juventus", "Napoli")));
    }

    @Test
    void homeAndAwayTheOtherWayRoundIsAsked() {
        var turned = assertInstanceOf(Pasted.Doubtful.class, read("Milan Bologna 2-1"));
        assertInstanceOf(Pasted.Doubt.Turned.class, turned.doubt());
        assertEquals(
                List.of(
                        new Pasted.Option(number("Bologna", "Milan"), new Score(1, 2), true, false),
                        new Pasted.Option(number("Milan", "Bologna"), new Score(2, 1), false, true)),
                turned.options());
    }

    @Test
    void whatIsNoResultIsSaid() {
        for (var line :
                List.of("Inter Juventus", "Inter Juventus 40-1", "hello", "2-1", "Pescara Roma 1-1", "Roma Roma 1-1")) {
            var doubtful = assertInstanceOf(Pasted.Doubtful.class, read(line), line);
            assertTrue(doubtful.options().isEmpty(), line);
        }
        assertInstanceOf(Pasted.Nothing.class, read("   "));
    }

    @Test
    void aResultTwiceIsAsked() {
        var readings = PastedText.read(bundled, List.of("Roma Chievo 4-1", "Roma - Chievo 4-0"), 35);
        assertInstanceOf(Pasted.Fresh.class, readings.get(0));
        assertEquals(
                new Pasted.Doubt.Repeated(0),
                assertInstanceOf(Pasted.Doubtful.class, readings.get(1)).doubt());
    }

    @Test
    void theMatchdayIsTheOneOfMostLines() {
        var lines = List.of("Genoa - Verona 3:1", "Roma - Chievo 4-1", "Inter Juve 2-3");
        assertEquals(35, PastedText.matchday(bundled, lines).orElseThrow());
        assertTrue(PastedText.matchday(bundled, List.of("nothing")).isEmpty());
    }

    /** Whatever the clipboard holds: a reading for each line, and no played match among those that would be written. */
    @Test
    void noiseIsReadToo() {
        long seed = System.nanoTime();
        System.out.println("PastedTextTest seed " + seed);
        var random = new Random(seed);
        var words = List.of(
                "Inter", "Juve", "Roma", "-", "–", " ", "v", "2-1", "3:3", "1 1", "\t", "ž", "99-99", "()", "[", "\\",
                "");
        for (int i = 0; i < Integer.getInteger("volata.cases", 2000); i++) {
            var line = new StringBuilder();
            for (int word = random.nextInt(9); word > 0; word--) {
                line.append(words.get(random.nextInt(words.size()))).append(random.nextBoolean() ? " " : "");
            }
            if (read(line.toString()) instanceof Pasted.Fresh(int fixture, var _, var _)) {
                assertFalse(bundled.season().fixture(fixture).played(), line.toString());
            }
        }
    }
}
