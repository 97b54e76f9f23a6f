package app.volata.ui.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.volata.exchange.Catalogue;
import app.volata.model.Decision;
import app.volata.model.Ruling;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class DeductionsTest {
    private static OpenTable deducted() {
        var workbook = Catalogue.bundled();
        var season = workbook.season();
        var ruling = Ruling.on(LocalDate.of(2018, 3, 12), "late accounts");
        return new OpenTable(
                workbook.with(season.withDecisions(List.of(new Decision.Deduction(0, 3, ruling)))), Locale.ENGLISH);
    }

    @Test
    void haveAMarkAndANote() {
        var table = deducted();
        var club = table.season().club(0);
        var facts = table.line(club.code()).facts();
        assertEquals(3, facts.row().deducted());
        assertTrue(facts.note().endsWith(Note.DEDUCTION), facts.note());
        var note = table.model.notes().get().notes().getLast();
        assertEquals(club.shortName() + ":", note.head());
        assertEquals("3 points deducted, Monday 12 March 2018 (late accounts)", note.text());
    }

    @Test
    void beforeTheDecisionThereIsNoMark() {
        var table = deducted();
        table.model.showAfter(2);
        var facts = table.line(table.season().club(0).code()).facts();
        assertEquals(0, facts.row().deducted());
        assertTrue(facts.note().indexOf('*') < 0, facts.note());
    }
}
