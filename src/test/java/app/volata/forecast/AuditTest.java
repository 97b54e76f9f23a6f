package app.volata.forecast;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.volata.model.Outcome;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What the model would have said. */
class AuditTest {
    private final OpeningNight night = new OpeningNight();

    @Test
    void theSeasonSoFarIsForecastBetterThanByBaseRates() {
        var season = night.workbook().season();
        var audit = Audit.of(season, night.workbook().history(), 6);
        assertEquals(
                season.fixtures().stream()
                        .filter(fixture -> fixture.played() && fixture.matchday() >= 6)
                        .count(),
                audit.said().size());
        assertTrue(audit.model().rankedProbabilityScore() < audit.baseRates().rankedProbabilityScore() - .03);
        assertTrue(audit.model().logLoss() < audit.baseRates().logLoss() - .1);
        int count = 0;
        for (var bin : audit.reliability()) {
            count += bin.count();
            if (bin.count() > 100) {
                double error = Math.sqrt(bin.said() * (1 - bin.said()) / bin.count());
                assertEquals(bin.said(), bin.seen(), 4 * error);
            }
        }
        assertEquals(Outcome.values().length * audit.said().size(), count);
    }

    @Test
    void theSeasonBeforeCanBeAuditedToo() {
        var past = night.workbook().history().getFirst();
        var audit = Audit.of(past, night.workbook().season().regulations(), java.util.List.of(), 10);
        assertTrue(audit.said().size() > 280);
        assertTrue(audit.model().rankedProbabilityScore() < audit.baseRates().rankedProbabilityScore());
    }

    @Test
    void thenNothingLaterWasKnown() {
        var day = LocalDate.of(2018, 3, 31);
        var then = night.request().asOf(day).season();
        for (var fixture : night.workbook().season().fixtures()) {
            var kickOff = fixture.kickOff();
            boolean known =
                    fixture.played() && kickOff != null && !kickOff.date().isAfter(day);
            assertEquals(known, then.fixture(fixture.number()).played());
        }
    }
}
