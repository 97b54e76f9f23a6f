package app.volata.standings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.volata.exchange.Catalogue;
import app.volata.model.Score;
import app.volata.model.Season;
import org.junit.jupiter.api.Test;

class MatchdaysTest {
    private final Season night = Catalogue.bundled().season();

    private Season entered(int matchday) {
        var next = night.fixtures().stream()
                .filter(fixture -> fixture.matchday() == matchday && !fixture.played())
                .findFirst()
                .orElseThrow();
        return night.with(next.withScore(new Score(1, 0)));
    }

    @Test
    void aMatchdayIsOnFromItsFirstResult() {
        assertEquals(34, Matchdays.current(night));
        assertEquals(35, Matchdays.current(entered(35)));
    }

    @Test
    void aMatchBroughtForwardDoesNotCount() {
        assertEquals(34, Matchdays.current(entered(37)));
    }

    @Test
    void nothingBeforeTheFirstResult() {
        var cleared = night.withFixtures(
                night.fixtures().stream().map(fixture -> fixture.cleared()).toList());
        assertEquals(0, Matchdays.current(cleared));
    }
}
