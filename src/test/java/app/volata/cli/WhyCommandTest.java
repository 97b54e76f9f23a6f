package app.volata.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** The pairs of the night of 22 April 2018; their numbers are in the README of the data. */
class WhyCommandTest {
    private static String why(String... more) {
        var args = new String[more.length + 2];
        args[0] = "why";
        args[1] = "serie-a-2017-18";
        System.arraycopy(more, 0, args, 2, more.length);
        var run = Run.of(args);
        assertEquals("", run.err());
        assertEquals(0, run.status());
        return run.out();
    }

    @Test
    void criterionByCriterionUntilOneDecides() {
        assertEquals("Roma above Lazio: 67 points each; head-to-head 4 points to 1 (2-1, 0-0)\n", why("Roma", "Lazio"));
        assertEquals("Juventus above Napoli: 85 points to 84\n", why("Juventus", "Napoli"));
        assertEquals(
                "Chievo above Crotone: 31 points each; goal difference −23 to −27 (return match open)\n",
                why("Chievo", "Crotone"));
    }

    @Test
    void theOrderOfTheNamesDoesNotMatterNorHowTheyAreWritten() {
        var expected = why("Roma", "Lazio");
        assertEquals(expected, why("lazio", "ROM"));
        assertEquals(why("Hellas Verona", "Benevento"), why("ver", "ben"));
    }

    @Test
    void inItalian() {
        assertEquals(
                "Roma davanti a Lazio: 67 punti per entrambe; scontri diretti 4 punti a 1 (2-1, 0-0)\n",
                why("Roma", "Lazio", "--lang", "it"));
    }

    @Test
    void atAnEarlierMatchday() {
        assertEquals("Napoli above Juventus: 51 points to 50\n", why("Napoli", "Juventus", "--after", "20"));
    }
}
