package app.volata.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a season is, and what it cannot be. */
class SeasonTest {
    private final Season season = Weekend.season();

    @Test
    void everythingIsNumberedByItsPlace() {
        refused(() -> season.withFixtures(List.of(Fixture.planned(1, 1, 0, 1, null))));
        refused(() -> season.withFixtures(List.of(Fixture.planned(0, 1, 0, 3, null))));
        refused(() -> season.withPlayers(List.of(new Player(1, "Totti", 0))));
        refused(() -> season.withPlayers(List.of(new Player(0, "Totti", 3))));
        refused(() -> Fixture.planned(0, 1, 1, 1, null));
        refused(() -> Fixture.planned(0, 0, 0, 1, null));
        refused(() -> season.fixture(0).withStatus(Fixture.Status.POSTPONED));
    }

    private static void refused(Executable executable) {
        assertThrows(IllegalArgumentException.class, executable);
    }

    @Test
    void aFixtureIsFoundByItsClubsTheOpenOneFirst() {
        assertEquals(0, season.fixture(0, 1).orElseThrow().number());
        assertEquals(2, season.fixture(1, 0).orElseThrow().number());
        var first = season.with(season.fixture(2).withScore(new Score(0, 0)));
        assertEquals(3, first.fixture(1, 0).orElseThrow().number());
        var both = first.with(first.fixture(3).withScore(new Score(0, 0)));
        assertEquals(3, both.fixture(1, 0).orElseThrow().number());
        assertTrue(season.fixture(0, 2).isEmpty());
    }

    @Test
    void countsAndMatchdays() {
        assertEquals(1, season.played());
        assertEquals(3, season.matchdays());
        assertEquals(0, season.withFixtures(List.of()).matchdays());
    }

    @Test
    void listsAreCopied() {
        var players = new ArrayList<>(season.players());
        var changed = season.withPlayers(players);
        players.clear();
        assertEquals(season, changed);
    }

    @Test
    void rulingsHoldFromTheirDayToTheirEnd() {
        var day = LocalDate.of(2023, 1, 20);
        var ruling = new Ruling(day, day.plusDays(2), day.plusDays(90), "FIGC");
        assertFalse(ruling.holdsOn(day));
        assertTrue(ruling.holdsOn(day.plusDays(2)));
        assertTrue(ruling.holdsOn(day.plusDays(89)));
        assertFalse(ruling.holdsOn(day.plusDays(90)));
        assertTrue(Ruling.on(day, "for good").holdsOn(day));
        refused(() -> new Decision.Settlement(List.of(1), Ruling.on(day, "alone")));
        refused(() -> new Decision.Settlement(List.of(1, 1), Ruling.on(day, "twice")));
    }

    @Test
    void aZoneIsReachedFromItsOwnEnd() {
        var europe = new Zone(ZoneKind.CHAMPIONS_LEAGUE, 2, 4, false);
        assertTrue(europe.reachedBy(1));
        assertTrue(europe.reachedBy(4));
        assertFalse(europe.reachedBy(5));
        assertFalse(europe.contains(1));
        var relegation = new Zone(ZoneKind.RELEGATION, 18, 20, false);
        assertFalse(relegation.reachedBy(17));
        assertTrue(relegation.reachedBy(20));
        refused(() -> new Zone(ZoneKind.RELEGATION, 20, 18, false));
        for (var kind : ZoneKind.values()) {
            assertEquals(kind, ZoneKind.byId(kind.id()).orElseThrow());
        }
    }

    @Test
    void kickOffsInOrderADayWithoutATimeLastOfItsDay() {
        var untimed = new KickOff(Weekend.SUNDAY.date(), null);
        assertTrue(Weekend.SUNDAY.compareTo(untimed) < 0);
        assertTrue(untimed.compareTo(Weekend.MONDAY) < 0);
        assertTrue(new Minute(45, 2).compareTo(new Minute(46, 0)) < 0);
    }

    @Test
    void anOwnGoalIsOfTheOtherSide() {
        assertEquals(Side.AWAY, new Goal(Side.HOME, 0, Goal.Kind.OWN_GOAL, null).playersSide());
        assertEquals(Side.HOME, Weekend.PENALTY.playersSide());
    }

    @ParameterizedTest
    @CsvSource({
        "Ciro Immobile, Immobile",
        "Stephan El Shaarawy, El Shaarawy",
        "Lorenzo De Silvestri, De Silvestri",
        "Samir, Samir"
    })
    void surnames(String name, String surname) {
        assertEquals(surname, new Player(0, name, 0).surname());
    }
}
