package app.volata.ui.cross;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.volata.model.Edit;
import app.volata.model.Outcome;
import app.volata.model.Score;
import app.volata.model.Season;
import app.volata.model.Workbook;
import app.volata.ui.Played;
import app.volata.ui.kit.Texts;
import app.volata.words.Words;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What the cross table says. */
class CrossViewModelTest {
    private final Played played = new Played();
    private final CrossViewModel model = model(played);

    private static CrossViewModel model(Played played) {
        return new CrossViewModel(played.state, played.chances, played::execute, new Texts(Words.of(Locale.ENGLISH)));
    }

    private CrossCell cell(String home, String away) {
        int row = played.club(home);
        int column = played.club(away);
        return model.table().get().cells().stream()
                .flatMap(List::stream)
                .filter(cell -> cell.home() == row && cell.away() == column)
                .findFirst()
                .orElseThrow();
    }

    private void to(String home, String away) {
        model.toClubs(played.club(home), played.club(away));
    }

    @Test
    void everyClubAtHomeAgainstEveryOther() {
        var table = model.table().get();
        assertEquals(20, table.clubs().size());
        assertEquals("Atalanta", table.clubs().getFirst().shortName());
        assertEquals("5–2", cell("ROM", "BEN").text());
        assertEquals(CrossCell.Kind.HOME_WIN, cell("ROM", "BEN").kind());
        assertEquals(CrossCell.Kind.AWAY_WIN, cell("ROM", "FIO").kind());
        assertEquals(CrossCell.Kind.DRAW, cell("ROM", "SAS").kind());
        assertEquals(CrossCell.Kind.OPEN, cell("INT", "JUV").kind());
        assertEquals("28/4", cell("INT", "JUV").text());
        assertEquals(CrossCell.Kind.NONE, cell("INT", "INT").kind());
    }

    @Test
    void pointsAtHome() {
        int row = model.table().get().clubs().stream()
                .map(club -> club.code())
                .toList()
                .indexOf("JUV");
        assertEquals("43", model.table().get().homePoints().get(row));
    }

    @Test
    void theCursorBeginsAtTheNextOpenMatchAndStaysInTheGrid() {
        assertEquals(cell("GEN", "VER"), model.cursor().get());
        model.move(-100, -100);
        assertEquals(cell("ATA", "ATA"), model.cursor().get());
        model.move(0, -1);
        model.move(1, 1);
        assertEquals(cell("BEN", "BEN"), model.cursor().get());
    }

    @Test
    void theMatchUnderTheCursorInWords() {
        to("INT", "JUV");
        assertEquals("Inter – Juventus", model.detail().name());
        assertEquals("Saturday 28 April, 20:45, open.", model.detail().facts());
        assertEquals(
                "The other match: Juventus 0–0 Inter, 9 December.",
                model.detail().more());
        assertTrue(model.detail().open());
        played.forecastArrives();
        assertTrue(model.detail().more().matches("Forecast \\d+, \\d+, \\d+.%\\. The other match.*"));
        to("JUV", "INT");
        assertFalse(model.detail().open());
        assertEquals(
                "The other match: Inter – Juventus, 28 April, open.",
                model.detail().more());
        to("INT", "INT");
        assertEquals("", model.detail().name());
    }

    @Test
    void assumedIsNoResult() {
        to("INT", "JUV");
        assertTrue(model.assume(Outcome.AWAY_WIN));
        assertEquals("2", cell("INT", "JUV").text());
        assertTrue(cell("INT", "JUV").assumed());
        assertEquals(model.cursor().get(), cell("INT", "JUV"));
        assertFalse(model.copy().text().contains(" 2 "));
        assertTrue(model.letGo());
        assertFalse(model.letGo());
        to("JUV", "INT");
        assertFalse(model.assume(Outcome.DRAW));
    }

    @Test
    void aResultShowsAtOnce() {
        played.execute(new Edit.EnterResult(played.fixture("INT", "JUV"), new Score(2, 3)));
        assertEquals("2–3", cell("INT", "JUV").text());
        assertEquals(340, model.table().get().played());
    }

    @Test
    void theOrderOfTheTableAndTheClubFollowed() {
        assertEquals(played.club("JUV"), model.table().get().own());
        model.follow(played.club("ROM"));
        model.order(true);
        assertEquals("JUV", model.table().get().clubs().getFirst().code());
        assertEquals(played.club("ROM"), model.table().get().own());
        model.follow(null);
        assertEquals(null, model.table().get().own());
    }

    @Test
    void nothingOfAnEmptySeason() {
        var season = played.season();
        var empty =
                new Season("Nothing", season.zone(), season.regulations(), List.of(), List.of(), List.of(), List.of());
        var nothing = model(new Played(Workbook.of(empty)));
        nothing.move(1, 1);
        assertEquals("", nothing.detail().name());
        assertEquals(0, nothing.table().get().cells().size());
    }
}
