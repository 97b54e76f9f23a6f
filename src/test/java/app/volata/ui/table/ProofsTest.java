package app.volata.ui.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.volata.ui.kit.CertainSign;
import app.volata.ui.kit.Mark;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is proven stands in the table, and its proof behind P. */
class ProofsTest {
    private final OpenTable table = new OpenTable();

    @Test
    void nothingIsProvenBeforeTheEngineHasSaidSo() {
        assertEquals(TableLine.Proven.UNKNOWN, table.line("JUV").proven());
    }

    @Test
    void marksTagsAndPlacesOfTheNightOf22April() {
        table.proofsArrive();
        var juventus = table.line("JUV").proven();
        assertEquals(1, juventus.best());
        assertEquals(2, juventus.worst());
        assertEquals(
                List.of(Optional.empty(), Optional.of(Mark.Kind.CERTAIN), Optional.of(Mark.Kind.IMPOSSIBLE)),
                juventus.marks());
        assertEquals("CL", sign("JUV"));
        assertEquals("EL", sign("INT"));
        assertEquals("S", sign("TOR"));
        assertEquals("", sign("BOL"));
        assertEquals("R", sign("BEN"));
        assertEquals(
                Optional.of(Mark.Kind.RELEGATED), table.line("BEN").proven().mark(2));
        assertEquals("can end 18 to 20", table.line("BEN").proven().spoken());
    }

    private String sign(String club) {
        return table.line(club).proven().sign().map(CertainSign::tag).orElse("");
    }

    @Test
    void theProofOfAMarkIsASentence() {
        table.proofsArrive();
        int benevento = table.club("BEN");
        assertTrue(table.model
                .proof(benevento)
                .contains("Relegation, clinched: Benevento can reach 29 points; Crotone, 17th, already have 31."));
        assertEquals("Benevento: 18th to 20th", table.model.proofTitle(benevento));
    }

    @Test
    void thePastHasNoMarks() {
        table.proofsArrive();
        table.model.showAfter(20);
        assertEquals(TableLine.Proven.UNKNOWN, table.line("JUV").proven());
        assertTrue(table.model.proof(table.club("JUV")).isEmpty());
    }
}
