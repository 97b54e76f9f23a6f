package app.volata.standings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.volata.exchange.Catalogue;
import app.volata.model.Decision;
import app.volata.model.Fixture;
import app.volata.model.KickOff;
import app.volata.model.Ruling;
import app.volata.model.Score;
import app.volata.model.Season;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class FormTest {
    private final Season night = Catalogue.bundled().season();

    // Napoli until 22 April 2018: Sassuolo 1-1, Chievo 2-1, Milan 0-0, Udinese 4-2, Juventus 1-0
    @Test
    void theNewestIsLast() {
        assertEquals("DWDWW", letters(night, "Napoli", Cut.EVERYTHING));
        assertEquals(
                "WDWDW",
                letters(night, "Napoli", new Cut.AtDate(LocalDate.of(2018, 4, 21)))
                        .substring(0, 5));
        assertEquals(3, Form.lastOf(night, 0, 5, new Cut.AfterMatchday(3)).size());
    }

    @Test
    void anAwardIsWhatCounts() {
        var season = night.withDecisions(List.of(new Decision.Award(
                Form.lastOf(night, Little.club(night, "Napoli"), 1, Cut.EVERYTHING)
                        .getFirst()
                        .fixture(),
                new Score(3, 0),
                Ruling.on(LocalDate.of(2018, 4, 22), "by hand"))));
        assertEquals("DWDWL", letters(season, "Napoli", Cut.EVERYTHING));
    }

    @Test
    void next() {
        int genoa = Little.club(night, "Genoa");
        assertEquals(34, Form.next(night, genoa).orElseThrow().matchday());
        var postponed = night.with(Form.next(night, genoa)
                .orElseThrow()
                .withStatus(Fixture.Status.POSTPONED)
                .withKickOff(null));
        assertEquals(35, Form.next(postponed, genoa).orElseThrow().matchday());
        var moved = postponed.with(postponed
                .fixture(Form.next(postponed, genoa).orElseThrow().number())
                .withKickOff(new KickOff(LocalDate.of(2018, 6, 1), null)));
        assertEquals(36, Form.next(moved, genoa).orElseThrow().matchday());
        assertTrue(Form.next(NightOf22AprilTest.entered(night), genoa).isEmpty());
    }

    private static String letters(Season season, String club, Cut cut) {
        return Form.lastOf(season, Little.club(season, club), 5, cut).stream()
                .map(played -> played.letter().name().substring(0, 1))
                .collect(Collectors.joining());
    }
}
