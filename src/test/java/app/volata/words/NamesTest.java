package app.volata.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.volata.model.Letters;
import java.util.List;
import org.junit.jupiter.api.Test;

class NamesTest {
    @Test
    void accentsAndCapitalsDoNotMatter() {
        assertEquals("edin dzeko", Letters.plain("Edin Džeko"));
        assertEquals("lukasz skorupski", Letters.plain("Łukasz Skorupski"));
        assertEquals("maehle", Letters.plain("Mæhle"));
        assertTrue(Names.found("Gonzalo Higuaín", "HIGUAIN"));
        assertTrue(Names.found("Gonzalo Higuaín", "Higuaín"));
    }

    @Test
    void anyWordOfTheNameIsFoundByItsFirstLetters() {
        assertTrue(Names.found("Sergej Milinković-Savić", "sav"));
        assertTrue(Names.found("Sergej Milinković-Savić", "milinkovic ser"));
        assertTrue(Names.found("M’Baye Niang", "niang m'b"));
        assertTrue(Names.found("M’Baye Niang", "baye"));
        assertTrue(Names.found("Stephan El Shaarawy", "el sha"));
        assertFalse(Names.found("Ciro Immobile", "mobile"));
        assertFalse(Names.found("Ciro Immobile", "immobile lazio"));
        assertTrue(Names.found("Ciro Immobile", "  "));
    }

    @Test
    void theTypedLettersAreKnownInTheName() {
        assertEquals(List.of(new Names.Stretch(5, 8)), Names.stretches("Musa Barrow", "bar"));
        assertEquals(List.of(new Names.Stretch(5, 7)), Names.stretches("Edin Džeko", "dz"));
        assertEquals(List.of(new Names.Stretch(0, 2), new Names.Stretch(5, 6)), Names.stretches("Edin Džeko", "d ed"));
        assertEquals(List.of(new Names.Stretch(0, 2)), Names.stretches("Mæhle", "mae"));
        assertEquals(List.of(), Names.stretches("Ciro Immobile", ""));
    }

    @Test
    void theSameNameIsKnownHoweverItIsWritten() {
        assertTrue(Names.same("Džeko", " dzeko "));
        assertFalse(Names.same("Džeko", "dzek"));
    }
}
