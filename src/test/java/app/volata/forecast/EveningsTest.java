package app.volata.forecast;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import app.volata.exchange.Catalogue;
import app.volata.model.Fixture;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class EveningsTest {
    @Test
    void everyMatchdayInItsTurn() {
        var evenings = Evenings.of(Catalogue.bundled().season());
        assertEquals(35, evenings.size());
        // Serie A 2017-18 began on 19 August; matchday 22 ended on 28 January
        assertEquals(LocalDate.of(2017, 8, 18), evenings.getFirst());
        assertEquals(LocalDate.of(2018, 1, 28), evenings.get(22));
        // seven matches of matchday 27 were moved to April: Astori had died in the night
        assertEquals(LocalDate.of(2018, 3, 3), evenings.get(27));
        assertEquals(LocalDate.of(2018, 4, 22), evenings.getLast());
        for (int matchday = 1; matchday < evenings.size(); matchday++) {
            assertFalse(evenings.get(matchday).isBefore(evenings.get(matchday - 1)));
        }
    }

    @Test
    void noneBeforeTheFirstResult() {
        var season = Catalogue.bundled().season();
        var cleared = season.fixtures().stream().map(Fixture::cleared).toList();
        assertEquals(List.of(), Evenings.of(season.withFixtures(cleared)));
        var undated = season.fixtures().stream()
                .map(fixture -> fixture.withKickOff(null))
                .toList();
        assertEquals(List.of(), Evenings.of(season.withFixtures(undated)));
    }
}
