package app.volata.forecast;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.volata.model.Assumption;
import app.volata.model.Outcome;
import app.volata.model.Score;
import app.volata.model.ZoneKind;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What is read off the seasons that a forecast keeps. */
class KeptTest {
    private final OpeningNight night = new OpeningNight();
    private final ForecastRequest request = night.request().withRuns(60_000).withStakes(false);
    private final Forecast forecast = new Forecaster().run(request);
    private final int juventus = night.club("JUV");
    private final int napoli = night.club("NAP");

    /** The anchors of the model's description: what final points are worth to Juventus without stakes. */
    @Test
    void pointsNeededForTheTitle() {
        var needed = forecast.pointsNeeded(juventus, ZoneKind.CHAMPIONS).stream()
                .collect(Collectors.toMap(PointsChance::points, PointsChance::chance));
        var anchors = Map.of(90, .18, 91, .33, 92, .44, 93, .60, 94, .82, 95, .82, 97, 1.0);
        anchors.forEach((points, chance) -> assertEquals(chance, needed.get(points), .02, points + " points"));
    }

    @Test
    void pointsNeededAddUpToTheChance() {
        double share = 0;
        double chance = 0;
        double points = 0;
        for (var one : forecast.pointsNeeded(juventus, ZoneKind.CHAMPIONS)) {
            share += one.share();
            chance += one.share() * one.chance();
            points += one.share() * one.points();
        }
        assertEquals(1, share, 1e-9);
        assertEquals(forecast.chance(juventus, ZoneKind.CHAMPIONS), chance, 1e-9);
        assertEquals(forecast.expectedPoints(juventus), points, 1e-9);
    }

    @Test
    void finalPointsOfTwoRivals() {
        var matrix = forecast.finalPoints(juventus, napoli);
        double share = 0;
        double above = 0;
        double level = 0;
        for (int points = matrix.ofFirst().lowest(); points <= matrix.ofFirst().highest(); points++) {
            for (int theirs = matrix.ofSecond().lowest();
                    theirs <= matrix.ofSecond().highest();
                    theirs++) {
                var cell = matrix.at(points, theirs);
                if (cell.isPresent()) {
                    share += cell.get().share();
                    above += cell.get().share() * cell.get().chanceAbove();
                    level += points == theirs ? cell.get().share() : 0;
                    assertTrue(points == theirs || cell.get().chanceAbove() == (points > theirs ? 1 : 0));
                }
            }
        }
        assertEquals(1, share, 1e-9);
        assertEquals(forecast.chance(juventus, ZoneKind.CHAMPIONS), above, 1e-9);
        assertEquals(forecast.levelForTitle(), level, 1e-9);
        assertTrue(matrix.at(0, 0).isEmpty());
    }

    @Test
    void pairsAgreeWithTheirFixtures() {
        var pairs = forecast.pairs(juventus, ZoneKind.CHAMPIONS);
        assertTrue(pairs.size() >= 28);
        var pair = pairs.getFirst();
        assertTrue(pair.beyondSum() >= pairs.getLast().beyondSum());
        assertTrue(pair.leverage() > pair.beyondSum());
        var both = new Forecaster()
                .run(request.assuming(pair.first(), new Assumption.OfOutcome(Outcome.HOME_WIN))
                        .assuming(pair.second(), new Assumption.OfOutcome(Outcome.AWAY_WIN)));
        assertEquals(both.chance(juventus, ZoneKind.CHAMPIONS), pair.given(Outcome.HOME_WIN, Outcome.AWAY_WIN), .04);
    }

    @Test
    void theRootingGuideSaysTheSameAsTheSwings() {
        var guide = forecast.rootingGuide();
        for (var swing : forecast.swing(napoli, ZoneKind.CHAMPIONS)) {
            for (var outcome : Outcome.values()) {
                double seasons = guide.seasons(swing.fixture(), outcome);
                int first = guide.places(swing.fixture(), outcome)[napoli * 20];
                assertEquals(swing.given(outcome), first / seasons, 1e-12);
            }
        }
        var assumed = request.assuming(forecast.openFixtures().getFirst(), new Assumption.OfOutcome(Outcome.DRAW));
        assertThrows(
                IllegalArgumentException.class,
                () -> new Forecaster().run(assumed).rootingGuide());
    }

    @Test
    void aChangeIsSharperThanTwoForecasts() {
        int fixture = night.fixture("INT", "JUV");
        var with = new Forecaster().run(request.assuming(fixture, new Assumption.OfOutcome(Outcome.AWAY_WIN)));
        var change = with.since(forecast, juventus, ZoneKind.CHAMPIONS);
        double chance = with.chance(juventus, ZoneKind.CHAMPIONS);
        double before = forecast.chance(juventus, ZoneKind.CHAMPIONS);
        assertEquals(chance - before, change.difference(), 1e-9);
        double apart = Math.hypot(with.standardError(chance), forecast.standardError(before));
        assertTrue(change.standardError() < apart && change.standardError() > 0);
        var none = forecast.since(forecast, juventus, ZoneKind.CHAMPIONS);
        assertEquals(new Change(0, 0), none);
    }

    @Test
    void aFlippedMatchIsAsItWouldBeNow() {
        int koulibaly = night.fixture("JUV", "NAP");
        var flipped = new Forecaster().run(request.flipped(koulibaly, new Score(0, 0)));
        assertTrue(flipped.chance(juventus, ZoneKind.CHAMPIONS) > .85);
    }

    @Test
    void likelyPlacesHoldNineTenths() {
        for (int club = 0; club < 20; club++) {
            var likely = forecast.likelyPlaces(club);
            double within = 0;
            double better = 0;
            for (int place = 1; place <= 20; place++) {
                within += place >= likely.best() && place <= likely.worst() ? forecast.place(club, place) : 0;
                better += place < likely.best() ? forecast.place(club, place) : 0;
                assertTrue(forecast.place(club, place) <= forecast.place(club, likely.mostLikely()));
            }
            assertTrue(within >= .9 && better <= .05, "club " + club);
        }
    }
}
