package app.volata.ui.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.volata.exchange.Catalogue;
import app.volata.forecast.ForecastRequest;
import app.volata.forecast.Forecaster;
import app.volata.model.Assumption;
import app.volata.model.Edit;
import app.volata.model.Outcome;
import app.volata.model.Score;
import app.volata.model.Side;
import app.volata.model.ZoneKind;
import app.volata.session.Chances;
import app.volata.standings.Form;
import app.volata.ui.kit.Race;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.collections.ListChangeListener;
import org.junit.jupiter.api.Test;

class StandingsViewModelTest {
    private final OpenTable table = new OpenTable();
    private final StandingsViewModel model = table.model;

    @Test
    void tellsTheNightOf22April() {
        assertEquals(List.of("JUV", "NAP", "ROM", "LAZ"), table.order().subList(0, 4));
        var roma = table.line("ROM").facts();
        assertEquals(67, roma.row().points());
        assertEquals(ZoneKind.CHAMPIONS_LEAGUE, roma.zone());
        assertFalse(roma.zoneEnds());
        assertTrue(table.line("LAZ").facts().zoneEnds());
        assertEquals(ZoneKind.CHAMPIONS, table.line("JUV").facts().zone());
        assertNull(table.line("TOR").facts().zone());
        assertEquals("CHV", roma.next().opponent().code());
        assertEquals(Side.HOME, roma.next().side());
        assertEquals(34, model.frame().get().matchday());
        assertEquals(
                List.of(Form.Letter.WON, Form.Letter.WON, Form.Letter.WON, Form.Letter.DRAWN, Form.Letter.LOST),
                table.line("JUV").facts().recent().stream()
                        .map(TableLine.Recent::letter)
                        .toList());
        assertEquals(
                "Juventus 0–1 Napoli, Sunday 22 April",
                table.line("JUV").facts().recent().getLast().match());
    }

    @Test
    void movementIsSinceTheMatchdayBefore() {
        assertEquals(0, table.line("JUV").facts().moved());
        assertEquals(1, table.line("ATA").facts().moved());
        assertEquals(-1, table.line("MIL").facts().moved());
        model.showAfter(1);
        assertNull(table.line("JUV").facts().moved());
    }

    @Test
    void clubsLevelOnPointsHaveANoteTogether() {
        assertEquals("1", table.line("ROM").facts().note());
        assertEquals("1", table.line("LAZ").facts().note());
        assertEquals("", table.line("INT").facts().note());
        var notes = model.notes().get().notes();
        assertEquals(List.of("1", "2", "3", "4"), notes.stream().map(Note::mark).toList());
        assertEquals("Roma above Lazio:", notes.getFirst().head());
        assertEquals("head-to-head 4 points to 1 (2-1, 0-0)", notes.getFirst().text());
        assertEquals(
                "Roma above Lazio: head-to-head 4 points to 1 (2-1, 0-0)",
                table.line("LAZ").facts().why());
    }

    @Test
    void whereNotAllNotesFitTheSelectedClubsAreThere() {
        model.showAfter(3);
        var notes = model.notes().get();
        assertTrue(notes.notes().size() > 6);
        for (var row : model.rows()) {
            var fitting = notes.fitting(6, row.club(), table.texts);
            assertEquals(6, fitting.size());
            boolean carries = !row.line().get().facts().note().isEmpty();
            assertEquals(carries, fitting.stream().anyMatch(note -> note.clubs().contains(row.club())));
        }
        assertEquals(
                "and %d more: W on a row says why".formatted(notes.notes().size() - 5),
                notes.fitting(6, -1, table.texts).getLast().sentence());
    }

    @Test
    void aResultMovesRowsAndKeepsThem() {
        var before = List.copyOf(model.rows());
        var kinds = new ArrayList<Boolean>();
        model.rows().addListener((ListChangeListener<ClubRow>) change -> {
            while (change.next()) {
                kinds.add(change.wasPermutated());
            }
        });
        table.execute(new Edit.EnterResult(table.fixture("FIO", "NAP"), new Score(0, 2)));
        assertEquals("NAP", table.order().getFirst());
        assertEquals(87, table.line("NAP").facts().row().points());
        assertEquals(List.of(true), kinds);
        assertSame(before.get(1), model.rows().getFirst());
        assertEquals(35, model.frame().get().matchday());
    }

    @Test
    void chancesComeByTheZonesOfTheSeason() {
        assertEquals(
                List.of(
                        new Race(ZoneKind.CHAMPIONS, 1),
                        new Race(ZoneKind.CHAMPIONS_LEAGUE, 4),
                        new Race(ZoneKind.RELEGATION, 3)),
                model.frame().get().races());
        assertEquals(TableLine.Prospects.UNKNOWN, table.line("JUV").prospects());
        table.forecastArrives();
        var juve = table.line("JUV").prospects();
        assertTrue(
                juve.chance(0).text().matches("[56]\\d\\.\\d"), juve.chance(0).text());
        assertEquals(">\u00A099.9", juve.chance(1).text());
        assertEquals("<\u00A00.1", juve.chance(2).text());
        assertFalse(juve.chance(2).seen());
        assertEquals(1, juve.best());
        assertEquals(2, juve.worst());
        assertTrue(juve.spoken().contains("Title"), juve.spoken());
    }

    @Test
    void olderNumbersStayAndAreCalledStale() {
        table.forecastArrives();
        assertFalse(model.stale().get());
        var shown = table.line("JUV").prospects();
        var old = table.chances.get();
        table.chances.set(new Chances(old.revision(), old.without(), null, 0, true));
        assertTrue(model.stale().get());
        assertEquals(shown, table.line("JUV").prospects());
    }

    @Test
    void whatIsAssumedCountsForChancesOnly() {
        var without = table.forecast();
        var fixture = table.fixture("INT", "JUV");
        table.execute(new Edit.Assume(fixture, new Assumption.OfOutcome(Outcome.HOME_WIN)));
        table.forecastArrives();
        var with = new Forecaster()
                .run(ForecastRequest.of(table.state.get().workbook()).withRuns(1_000));
        table.chances.set(new Chances(1, without, with, 1, false));
        assertEquals(1, model.frame().get().assumed());
        assertEquals(85, table.line("JUV").facts().row().points());
        assertEquals(
                table.texts.words().chance(with.chance(table.club("JUV"), ZoneKind.CHAMPIONS)),
                table.line("JUV").prospects().chance(0).text());
    }

    @Test
    void lookingBackShowsNoChances() {
        table.forecastArrives();
        assertTrue(model.step(-1));
        assertEquals(33, model.frame().get().matchday());
        assertEquals(33, table.line("JUV").facts().row().played());
        assertEquals(TableLine.Prospects.UNKNOWN, table.line("JUV").prospects());
        assertEquals("NAP", table.line("JUV").facts().next().opponent().code());
        assertTrue(model.step(1));
        assertNull(model.frame().get().choice().past());
        assertFalse(model.step(1));
        model.showAfter(1);
        assertFalse(model.step(-1));
    }

    @Test
    void partsHaveNeitherZonesNorNotes() {
        model.show(PartChoice.HOME);
        assertEquals(17, table.line("JUV").facts().row().played());
        assertNull(table.line("JUV").facts().zone());
        assertEquals(List.of(), model.notes().get().notes());
        model.show(PartChoice.LAST_FIVE);
        assertEquals(5, table.line("JUV").facts().row().played());
        model.showAfter(20);
        model.show(PartChoice.SECOND_HALF);
        assertNull(model.frame().get().choice().past());
        assertEquals(15, table.line("JUV").facts().row().played());
        assertFalse(model.step(-1));
    }

    @Test
    void finalRulesCompareWhatInterimRulesLeaveOpen() {
        var interim = model.notes().get().notes().getLast().text();
        assertTrue(interim.contains("return match open"), interim);
        model.toggleRules();
        var closing = model.notes().get().notes().getLast().text();
        assertFalse(closing.contains("open"), closing);
        model.toggleRules();
        assertEquals(interim, model.notes().get().notes().getLast().text());
    }

    @Test
    void whyNamesBothNeighbours() {
        var why = model.why(table.club("ROM"));
        assertEquals(2, why.size());
        assertTrue(why.getFirst().startsWith("Napoli above Roma: 84 points to 67"), why.getFirst());
        assertTrue(why.getLast().contains("67 points each"), why.getLast());
        assertEquals(1, model.why(table.club("JUV")).size());
        assertEquals(1, model.why(table.club("BEN")).size());
        assertEquals("Roma, 3rd", model.whyTitle(table.club("ROM")));
    }

    @Test
    void theCopyHasThreeForms() {
        var copy = model.copy();
        assertTrue(copy.text().startsWith("Serie A 2017–18, after matchday 34\n\n"), copy.text());
        assertTrue(copy.text().contains("Juventus    34  27   4   3  78  20  +58   85"), copy.text());
        assertTrue(copy.text().contains("1 Roma above Lazio"), copy.text());
        assertTrue(copy.markdown().contains("| 3 | Roma | 34 | 20 |"), copy.markdown());
        assertTrue(copy.html().contains("<td>Roma</td>"), copy.html());
    }

    @Test
    void speaksItalian() {
        var italian = new OpenTable(Catalogue.bundled(), Locale.ITALIAN);
        italian.forecastArrives();
        var juve = italian.line("JUV").prospects();
        assertTrue(juve.chance(0).text().contains(","), juve.chance(0).text());
        assertEquals("Roma, 3º", italian.model.whyTitle(italian.club("ROM")));
    }

    @Test
    void hearsNothingOnceClosed() {
        model.close();
        table.execute(new Edit.EnterResult(table.fixture("FIO", "NAP"), new Score(0, 2)));
        assertEquals("JUV", table.order().getFirst());
    }
}
