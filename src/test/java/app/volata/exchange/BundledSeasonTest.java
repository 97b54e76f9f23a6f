package app.volata.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.volata.model.Fixture;
import app.volata.model.Goal;
import app.volata.model.Score;
import app.volata.model.Season;
import app.volata.model.Side;
import app.volata.model.Workbook;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The facts of the bundled season; they were checked against several published sources. */
class BundledSeasonTest {
    private final Workbook workbook = Catalogue.bundled();
    private final Season season = workbook.season();

    @Test
    void holdsTheWholeCalendarAndWhatWasPlayedUntilThatNight() {
        assertEquals(20, season.clubs().size());
        assertEquals(380, season.fixtures().size());
        assertEquals(38, season.matchdays());
        assertEquals(339, season.played());
        var open =
                season.fixtures().stream().filter(fixture -> !fixture.played()).toList();
        assertEquals(41, open.size());
        var first = open.getFirst();
        assertEquals("Genoa", season.club(first.home()).name());
        assertEquals("Hellas Verona", season.club(first.away()).name());
        assertEquals(34, first.matchday());
        assertEquals(
                "2018-04-23T20:45",
                day(first) + "T" + Objects.requireNonNull(first.kickOff()).time());
        assertTrue(open.stream().skip(1).allMatch(fixture -> fixture.matchday() >= 35));
    }

    @Test
    void nothingOfTheOpenMatchesIsKnown() {
        for (var fixture : season.fixtures()) {
            if (!fixture.played()) {
                assertNull(fixture.score());
                assertNull(fixture.halfTime());
                assertTrue(fixture.goals().isEmpty());
            }
        }
        var latest = season.fixtures().stream()
                .filter(Fixture::played)
                .map(BundledSeasonTest::day)
                .max(Comparator.naturalOrder());
        assertEquals(LocalDate.of(2018, 4, 22), latest.orElseThrow());
    }

    @Test
    void everyGoalIsThereAndAddsUpToTheScores() {
        assertEquals(
                893,
                season.fixtures().stream()
                        .mapToInt(fixture -> fixture.goals().size())
                        .sum());
        for (var fixture : season.fixtures()) {
            var score = fixture.score();
            if (score == null) {
                continue;
            }
            assertEquals(score, new Score(fixture.recorded(Side.HOME), fixture.recorded(Side.AWAY)));
            var beforeTheBreak = fixture.goals().stream()
                    .filter(goal -> Objects.requireNonNull(goal.minute()).minute() <= 45)
                    .toList();
            var first = fixture.withGoals(beforeTheBreak);
            assertEquals(fixture.halfTime(), new Score(first.recorded(Side.HOME), first.recorded(Side.AWAY)));
        }
    }

    @Test
    void theLeadingScorersHaveTheirGoals() {
        assertEquals(29, goalsOf("Ciro Immobile"));
        assertEquals(26, goalsOf("Mauro Icardi"));
        assertEquals(21, goalsOf("Paulo Dybala"));
    }

    @Test
    void aPlayerBelongsToTheClubOfHisLatestGoal() {
        assertEquals("Fiorentina", clubOf("Cyril Théréau"));
        assertEquals("Sassuolo", clubOf("Khouma Babacar"));
        assertEquals("Lazio", clubOf("Martín Cáceres"));
        // an own goal counts for Napoli, its player is Verona's
        assertEquals("Hellas Verona", clubOf("Samuel Souprayen"));
    }

    @Test
    void movedMatchesKeepTheirMatchday() {
        var moved = season.fixture(club("Sampdoria"), club("Roma")).orElseThrow();
        assertEquals(3, moved.matchday());
        assertEquals(LocalDate.of(2018, 1, 24), day(moved));
    }

    @Test
    void historyIsTheSeasonBeforeWithItsAward() {
        var past = workbook.history().getFirst();
        assertEquals(1, workbook.history().size());
        assertEquals("Serie A 2016-17", past.name());
        assertEquals(380, past.results().size());
        var awarded = past.results().stream()
                .filter(result -> result.played() != null)
                .toList();
        assertEquals(1, awarded.size());
        assertEquals(
                "Sassuolo-Pescara",
                awarded.getFirst().home() + "-" + awarded.getFirst().away());
        assertEquals(new Score(0, 3), awarded.getFirst().score());
        assertEquals(new Score(2, 1), awarded.getFirst().onThePitch());
    }

    @Test
    void threeClubsAreFollowed() {
        assertEquals(
                List.of("Juventus", "Napoli", "Roma"),
                workbook.followed().stream()
                        .map(number -> season.club(number).name())
                        .toList());
    }

    private long goalsOf(String name) {
        return season.fixtures().stream()
                .flatMap(fixture -> fixture.goals().stream())
                .filter(goal -> goal.kind() != Goal.Kind.OWN_GOAL)
                .filter(goal -> season.player(goal.player()).name().equals(name))
                .count();
    }

    private String clubOf(String player) {
        var found = season.players().stream()
                .filter(other -> other.name().equals(player))
                .findFirst();
        return season.club(found.orElseThrow().club()).name();
    }

    private int club(String name) {
        return season.clubs().stream()
                .filter(club -> club.name().equals(name))
                .findFirst()
                .orElseThrow()
                .number();
    }

    private static LocalDate day(Fixture fixture) {
        return Objects.requireNonNull(fixture.kickOff()).date();
    }
}
