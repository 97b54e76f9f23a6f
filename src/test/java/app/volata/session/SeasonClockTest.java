package app.volata.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.volata.exchange.Catalogue;
import app.volata.model.Decision;
import app.volata.model.Fixture;
import app.volata.model.KickOff;
import app.volata.model.Ruling;
import app.volata.model.Score;
import app.volata.model.Season;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class SeasonClockTest {
    private static final Season SEASON = Catalogue.bundled().season();
    private static final ZoneId ROME = ZoneId.of("Europe/Rome");
    /** Genoa-Hellas Verona, Monday 23 April 2018, 20:45. */
    private static final Fixture OPEN = SEASON.fixtures().stream()
            .filter(fixture -> !fixture.played())
            .findFirst()
            .orElseThrow();

    /** The wall clock, by Italian time. */
    private static SeasonClock at(String local) {
        return new SeasonClock(
                Clock.fixed(LocalDateTime.parse(local).atZone(ROME).toInstant(), ZoneId.of("Asia/Tokyo")));
    }

    @Test
    void whileTheSeasonIsOnItIsTheClock() {
        assertEquals(
                LocalDateTime.parse("2018-04-25T10:00:00"),
                at("2018-04-25T10:00:00").now(SEASON));
        assertEquals(
                LocalDateTime.parse("2017-08-19T18:00:00"),
                at("2017-08-19T18:00:00").now(SEASON));
        assertEquals(
                LocalDateTime.parse("2018-05-27T22:45:00"),
                at("2018-05-27T22:45:00").now(SEASON));
    }

    @Test
    void anOldSeasonStandsAtTheEveningOfItsLatestResult() {
        var night = LocalDateTime.parse("2018-04-22T23:59:00");
        assertEquals(night, at("2026-11-24T10:00:00").now(SEASON));
        assertEquals(night, at("2018-06-03T22:46:00").now(SEASON), "more than a week after the last match");
        assertEquals(night, at("2017-08-19T17:59:00").now(SEASON), "before the first one");
        var next = SEASON.with(OPEN.withScore(new Score(3, 1)));
        assertEquals(
                LocalDateTime.parse("2018-04-23T23:59:00"),
                at("2026-11-24T10:00:00").now(next));
    }

    @Test
    void withoutResultsOrDatesItIsTheClock() {
        var empty = SEASON.withFixtures(SEASON.fixtures().stream()
                .map(fixture ->
                        Fixture.planned(fixture.number(), fixture.matchday(), fixture.home(), fixture.away(), null))
                .toList());
        assertEquals(
                LocalDateTime.parse("2026-11-24T10:00:00"),
                at("2026-11-24T10:00:00").now(empty));
        assertFalse(at("2026-11-24T10:00:00").due(empty, empty.fixture(0)));
    }

    @Test
    void aResultIsDueTwoHoursAfterKickOff() {
        assertFalse(at("2018-04-23T22:45:00").due(SEASON, OPEN));
        assertTrue(at("2018-04-23T22:45:01").due(SEASON, OPEN));
        assertFalse(at("2018-04-23T22:45:01").due(SEASON, SEASON.fixture(0)), "played");
        assertFalse(at("2026-11-24T10:00:00").due(SEASON, OPEN), "in a season that is over nothing is");
        var late = at("2018-04-25T10:00:00");
        var postponed = OPEN.withStatus(Fixture.Status.POSTPONED);
        assertFalse(late.due(SEASON.with(postponed), postponed));
        var dayOnly = OPEN.withKickOff(new KickOff(LocalDate.of(2018, 4, 25), null));
        assertFalse(late.due(SEASON.with(dayOnly), dayOnly));
        assertTrue(at("2018-04-26T00:01:00").due(SEASON.with(dayOnly), dayOnly));
        var awarded = new Decision.Award(
                OPEN.number(), new Score(0, 3), Ruling.on(LocalDate.of(2018, 4, 23), "no team came"));
        assertFalse(late.due(SEASON.withDecisions(List.of(awarded)), OPEN));
    }
}
