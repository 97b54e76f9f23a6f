package app.volata.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.volata.exchange.Catalogue;
import app.volata.model.Assumption;
import app.volata.model.Edit;
import app.volata.model.KickOff;
import app.volata.model.Outcome;
import app.volata.model.Score;
import app.volata.model.Season;
import app.volata.model.ZoneKind;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class WordsTest {
    private final Words english = Words.of(Locale.ENGLISH);
    private final Words italian = Words.of(Locale.ITALY);

    @Test
    void numbersHaveTheSignsOfTheLanguage() {
        assertEquals("1,017", english.number(1017));
        assertEquals("1.017", italian.number(1017));
        assertEquals("−1,234,567", english.number(-1234567));
        assertEquals("92.7", english.number(92.68, 1));
        assertEquals("92,7", italian.number(92.68, 1));
        assertEquals("1,000", english.number(999.96, 0));
        assertEquals("0.0", english.number(-0.04, 1));
    }

    @Test
    void signsStandBeforeChanges() {
        assertEquals("+20", english.signed(20));
        assertEquals("−3", english.signed(-3));
        assertEquals("0", english.signed(0));
        assertEquals("−7.9", english.signed(-7.9, 1));
        assertEquals("+0,4", italian.signed(0.4, 1));
        assertEquals("0.0", english.signed(0.04, 1));
    }

    @Test
    void aChanceNeverClaimsWhatOnlyTheExactEngineKnows() {
        assertEquals("<\u00A00.1", english.chance(0));
        assertEquals("<\u00A00.1", english.chance(0.00049));
        assertEquals("0.1", english.chance(0.0005));
        assertEquals("62,8", italian.chance(0.6281));
        assertEquals("99.9", english.chance(0.99949));
        assertEquals(">\u00A099.9", english.chance(0.9995));
        assertEquals(">\u00A099.9", english.chance(1));
        assertEquals("62.8\u00A0%", english.percent(0.6281, 1));
    }

    @Test
    void datesAreWrittenOut() {
        var night = LocalDate.of(2018, 4, 22);
        assertEquals("Sunday 22 April 2018", english.date(night));
        assertEquals("domenica 22 aprile 2018", italian.date(night));
        assertEquals("Sun 22 Apr", english.shortDay(night));
        assertEquals("Sunday 22 April", english.day(night));
        assertEquals("Sun 22 April, 20:45", english.kickOff(new KickOff(night, LocalTime.of(20, 45))));
        assertEquals("dom 22 aprile", italian.kickOff(new KickOff(night, null)));
    }

    @Test
    void placesAreOrdinals() {
        assertEquals(
                "1st 2nd 3rd 4th",
                english.place(1) + " " + english.place(2) + " " + english.place(3) + " " + english.place(4));
        assertEquals(
                "11th 12th 13th 21st",
                english.place(11) + " " + english.place(12) + " " + english.place(13) + " " + english.place(21));
        assertEquals("17º", italian.place(17));
    }

    @Test
    void editsHaveNames() {
        var season = Catalogue.bundled().season();
        int match = fixture(season, "Inter", "Juventus");
        assertEquals("Inter – Juventus 2–3", english.label(new Edit.EnterResult(match, new Score(2, 3)), season));
        var draw = new Edit.Assume(match, new Assumption.OfOutcome(Outcome.DRAW));
        assertEquals("assume Inter – Juventus X", english.label(draw, season));
        assertEquals("ipotesi Inter – Juventus X", italian.label(draw, season));
        var moved = new Edit.Reschedule(match, new KickOff(LocalDate.of(2018, 4, 30), LocalTime.of(18, 0)));
        assertEquals("move Inter – Juventus to Mon 30 April, 18:00", english.label(moved, season));
        assertEquals("Inter – Juventus a data da destinarsi", italian.label(new Edit.Reschedule(match, null), season));
    }

    @Test
    void everyZoneHasAName() {
        for (var zone : ZoneKind.values()) {
            assertFalse(english.zone(zone).isBlank());
            assertFalse(italian.zone(zone).isBlank());
        }
    }

    @Test
    void aSeasonsTitleHasAnEnDashBetweenItsYears() {
        assertEquals("Serie A 2017–18", english.title(Catalogue.bundled().season()));
    }

    @Test
    void aKeyThatIsMissingIsAMistake() {
        assertThrows(IllegalArgumentException.class, () -> english.text("zone.nowhere"));
    }

    private static int fixture(Season season, String home, String away) {
        return season.fixture(club(season, home), club(season, away))
                .orElseThrow()
                .number();
    }

    private static int club(Season season, String name) {
        return season.clubs().stream()
                .filter(club -> club.name().equals(name))
                .findFirst()
                .orElseThrow()
                .number();
    }
}
