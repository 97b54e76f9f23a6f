package app.volata.standings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.volata.exchange.Catalogue;
import app.volata.model.Decision;
import app.volata.model.Fixture;
import app.volata.model.Goal;
import app.volata.model.Player;
import app.volata.model.Ruling;
import app.volata.model.Score;
import app.volata.model.Season;
import app.volata.model.Side;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScorerTableTest {
    private final Season night = Catalogue.bundled().season();
    private final ScorerTable table = ScorerTable.calculate(night, Cut.EVERYTHING);

    // goals.csv of Pappalardo et al., counted apart: every scorer of the 339 matches
    @Test
    void everyScorerOfTheNight() {
        assertEquals(
                SeasonCsv.lines("standings/scorers-night-of-2018-04-22.csv").stream()
                        .sorted()
                        .toList(),
                table.rows().stream()
                        .map(row -> "%s,%d,%d,%d"
                                .formatted(
                                        night.player(row.player()).name(),
                                        row.goals(),
                                        row.penalties(),
                                        row.matchesScoredIn()))
                        .sorted()
                        .toList());
        assertEquals(893, table.recorded());
        assertEquals(893, table.total());
        assertEquals(
                30,
                table.ownGoals().stream().mapToInt(ScorerTable.OwnGoals::goals).sum());
    }

    // 22 April 2018: Immobile 29, Icardi 26, Dybala 21
    @Test
    void places() {
        assertEquals("1 Ciro Immobile 29", line(table, 0));
        assertEquals("2 Mauro Icardi 26", line(table, 1));
        assertEquals("3 Paulo Dybala 21", line(table, 2));
        var eleven = table.rows().stream().filter(row -> row.goals() == 11).toList();
        assertEquals(4, eleven.size());
        assertTrue(eleven.stream().allMatch(row -> row.shared() && row.place() == 8));
        assertFalse(table.rows().getFirst().shared());
    }

    // Serie A 2017-18: Théréau scored for Udinese, then for Fiorentina
    @Test
    void aPlayerOfTwoClubsIsOneRow() {
        var row = row("Cyril Théréau");
        assertEquals(List.of(Little.club(night, "Fiorentina"), Little.club(night, "Udinese")), row.clubs());
    }

    @Test
    void ownGoalsStandApart() {
        var samir = table.ownGoals().stream()
                .filter(own -> night.player(own.player()).name().equals("Samir"))
                .findFirst()
                .orElseThrow();
        assertEquals(2, samir.goals());
    }

    @Test
    void onlyGoalsUpToTheCut() {
        var first = ScorerTable.calculate(night, new Cut.AfterMatchday(1));
        assertEquals(first.total(), first.recorded());
        assertTrue(first.total() < 60);
        assertTrue(first.rows().stream()
                .allMatch(row -> night.fixture(row.lastGoal()).matchday() == 1));
    }

    // Serie A 2016-17: an awarded match keeps its scorers; an abandoned or annulled one does not
    @Test
    void whichMatchesCount() {
        var season = scored("Roma-Lazio 2-1");
        assertEquals("1 Totti 1", line(ScorerTable.calculate(season, Cut.EVERYTHING), season, 0));
        var award = new Decision.Award(0, new Score(0, 3), Ruling.on(Little.DAY, "by hand"));
        var awarded = ScorerTable.calculate(season.withDecisions(List.of(award)), Cut.EVERYTHING);
        assertEquals(3, awarded.total());
        assertEquals(2, awarded.recorded());
        var annulment = new Decision.Annulment(0, Ruling.on(Little.DAY, "by hand"));
        assertEquals(
                0,
                ScorerTable.calculate(season.withDecisions(List.of(annulment)), Cut.EVERYTHING)
                        .total());
        var abandoned = season.with(season.fixture(0).withStatus(Fixture.Status.ABANDONED));
        assertEquals(0, ScorerTable.calculate(abandoned, Cut.EVERYTHING).total());
    }

    /** Totti scores for Roma and puts one into his own net; one goal has no scorer. */
    private static Season scored(String line) {
        var season = Little.season(RegulationFiles.regulations("serie-a-2005"), line);
        return season.withPlayers(List.of(new Player(0, "Totti", 0)))
                .with(season.fixture(0)
                        .withGoals(List.of(
                                new Goal(Side.HOME, 0, Goal.Kind.PENALTY, null),
                                new Goal(Side.AWAY, 0, Goal.Kind.OWN_GOAL, null))));
    }

    private ScorerTable.Row row(String name) {
        return table.rows().stream()
                .filter(row -> night.player(row.player()).name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private String line(ScorerTable scorers, int index) {
        return line(scorers, night, index);
    }

    private static String line(ScorerTable scorers, Season season, int index) {
        var row = scorers.rows().get(index);
        return row.place() + " " + season.player(row.player()).name() + " " + row.goals();
    }
}
