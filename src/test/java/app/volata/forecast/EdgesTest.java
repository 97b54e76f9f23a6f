package app.volata.forecast;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.volata.exchange.Catalogue;
import app.volata.model.Assumption;
import app.volata.model.Assumptions;
import app.volata.model.Decision;
import app.volata.model.Outcome;
import app.volata.model.Ruling;
import app.volata.model.Score;
import app.volata.model.Season;
import app.volata.model.ZoneKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Seasons of which there is little to say. */
class EdgesTest {
    private static Forecast forecast(Season season) {
        return new Forecaster().run(request(season));
    }

    private static ForecastRequest request(Season season) {
        return new ForecastRequest(season, List.of(), Assumptions.NONE, Map.of(), 2_000, 1);
    }

    @Test
    void noResultAtAllGivesEveryClubTheSameChance() {
        var forecast = forecast(Leagues.empty(6, Leagues.SERIE_A));
        for (int club = 0; club < 6; club++) {
            assertEquals(1 / 6.0, forecast.chance(club, ZoneKind.CHAMPIONS), .04);
            assertEquals(0, forecast.strengths().attack(club), 1e-9);
        }
        assertFalse(forecast.strengths().history());
        assertEquals(0, forecast.strengths().matches());
    }

    @Test
    void noFixtureLeftIsCertain() {
        var season = Leagues.played(Leagues.empty(5, Leagues.SERIE_A), 0, new Random(1));
        var forecast = forecast(season);
        assertTrue(forecast.openFixtures().isEmpty());
        assertTrue(forecast.swing(0, ZoneKind.CHAMPIONS).isEmpty());
        for (int club = 0; club < 5; club++) {
            var likely = forecast.likelyPlaces(club);
            assertTrue(likely.best() <= likely.mostLikely() && likely.mostLikely() <= likely.worst());
        }
    }

    @Test
    void oneClubIsChampion() {
        var forecast = forecast(Leagues.empty(1, Leagues.SERIE_A));
        assertEquals(1, forecast.chance(0, ZoneKind.CHAMPIONS));
        assertEquals(0, forecast.expectedPoints(0));
        assertEquals(0, forecast.levelForTitle());
        assertEquals(new LikelyPlaces(1, 1, 1), forecast.likelyPlaces(0));
    }

    @Test
    void noClubIsNoForecast() {
        assertEquals(2_000, forecast(Leagues.empty(0, Leagues.SERIE_A)).runs());
    }

    @Test
    void clubOfLastSeasonStartsFromItsStrengthAndANewOneBelow() {
        var opening = Catalogue.bundled();
        var fresh = opening.season()
                .withFixtures(opening.season().fixtures().stream()
                        .map(fixture -> fixture.cleared())
                        .toList());
        var strengths = new Forecaster()
                .run(new ForecastRequest(fresh, opening.history(), Assumptions.NONE, Map.of(), 500, 1))
                .strengths();
        assertTrue(strengths.history());
        var season = opening.season();
        var juventus = strengths.attack(number(season, "Juventus"));
        var benevento = strengths.attack(number(season, "Benevento"));
        assertTrue(juventus > benevento + .2);
        assertEquals(benevento, strengths.attack(number(season, "SPAL")), 1e-9);
    }

    private static int number(Season season, String name) {
        return season.clubs().stream()
                .filter(club -> club.name().equals(name))
                .findFirst()
                .orElseThrow()
                .number();
    }

    @Test
    void anAwardedMatchTeachesWhatWasPlayed() {
        var season = Leagues.played(Leagues.empty(4, Leagues.SERIE_A), 3, new Random(2));
        var award = new Decision.Award(0, new Score(0, 3), Ruling.on(LocalDate.of(2018, 1, 1), ""));
        var played = forecast(season).strengths();
        var awarded = forecast(season.withDecisions(List.of(award))).strengths();
        assertEquals(played.matches(), awarded.matches());
        for (int club = 0; club < 4; club++) {
            assertEquals(played.attack(club), awarded.attack(club));
        }
    }

    @Test
    void whatIsAssumedOfAPlayedMatchCountsForNothing() {
        var season = Leagues.played(Leagues.empty(4, Leagues.SERIE_A), 3, new Random(2));
        var assumed = request(season).assuming(0, new Assumption.OfOutcome(Outcome.DRAW));
        for (int club = 0; club < 4; club++) {
            assertEquals(
                    forecast(season).expectedPoints(club),
                    new Forecaster().run(assumed).expectedPoints(club));
        }
    }

    @Test
    void whatCannotBeIsRefused() {
        var season = Leagues.empty(4, Leagues.SERIE_A);
        var assumption = new Assumption.OfOutcome(Outcome.DRAW);
        assertThrows(IllegalArgumentException.class, () -> request(season).assuming(99, assumption));
        assertThrows(IllegalArgumentException.class, () -> request(season).withRuns(0));
        assertThrows(
                IllegalArgumentException.class,
                () -> forecast(season).fixture(season.fixtures().size()));
    }
}
