package app.volata.standings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.volata.exchange.Catalogue;
import app.volata.model.Regulations.Rules;
import app.volata.model.Season;
import java.util.List;
import java.util.function.ToIntFunction;
import org.junit.jupiter.api.Test;

class PartTest {
    private final Season season = NightOf22AprilTest.entered(Catalogue.bundled().season());

    // the halves of Serie A 2017-18: Napoli were winter champions with 48 points, Juventus had 47, Inter 41
    @Test
    void winterChampions() {
        var standings = table(Part.FIRST_HALF);
        assertEquals(
                List.of("Napoli 48", "Juventus 47", "Inter 41"),
                standings.rows().stream()
                        .limit(3)
                        .map(row -> season.club(row.club()).name() + " " + row.points())
                        .toList());
        standings.rows().forEach(row -> assertEquals(19, row.played()));
    }

    @Test
    void partsAddUp() {
        var all = table(Part.ALL);
        for (var halves : List.of(List.of(Part.HOME, Part.AWAY), List.of(Part.FIRST_HALF, Part.SECOND_HALF))) {
            var one = table(halves.get(0));
            var two = table(halves.get(1));
            for (var row : all.rows()) {
                for (ToIntFunction<Standings.Row> number : List.<ToIntFunction<Standings.Row>>of(
                        Standings.Row::played,
                        Standings.Row::won,
                        Standings.Row::drawn,
                        Standings.Row::lost,
                        Standings.Row::goalsFor,
                        Standings.Row::goalsAgainst,
                        Standings.Row::points)) {
                    assertEquals(
                            number.applyAsInt(row),
                            number.applyAsInt(one.row(row.club())) + number.applyAsInt(two.row(row.club())));
                }
            }
        }
    }

    @Test
    void lastFiveAreTheForm() {
        var standings = table(new Part.Last(5));
        for (var row : standings.rows()) {
            var form = Form.lastOf(season, row.club(), 5, Cut.EVERYTHING);
            assertEquals(5, row.played());
            assertEquals(row.won(), count(form, Form.Letter.WON));
            assertEquals(row.drawn(), count(form, Form.Letter.DRAWN));
        }
    }

    @Test
    void aPartKnowsNoMutualMatches() {
        var little = Little.season(
                RegulationFiles.regulations("serie-a-2005"),
                "Arezzo-Bari 1-0",
                "Bari-Arezzo 0-0",
                "Como-Arezzo 1-0",
                "Bari-Como 3-0",
                "+9 Arezzo");
        var home = StandingsCalculator.calculate(little, Selection.ALL.with(Part.HOME), Rules.FINAL);
        assertEquals("1 Bari, 2 Arezzo, 2 Como", Little.order(home));
        assertTrue(home.rows().get(1).shared());
        assertEquals(0, home.row(0).deducted());
    }

    private static int count(List<Form.Played> form, Form.Letter letter) {
        return (int) form.stream().filter(played -> played.letter() == letter).count();
    }

    private Standings table(Part part) {
        return StandingsCalculator.calculate(season, Selection.ALL.with(part), Rules.FINAL);
    }
}
