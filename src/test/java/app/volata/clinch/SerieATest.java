package app.volata.clinch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.volata.model.Regulations.Rules;
import app.volata.model.Season;
import app.volata.model.ZoneKind;
import app.volata.standings.Selection;
import app.volata.standings.StandingsCalculator;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Serie A 2017-18 under its full rules. */
class SerieATest {
    private static ClinchReport report(Season season) {
        return new ClinchEngine().run(ClinchRequest.of(season));
    }

    // an independent integer program for the same night: Juventus, Napoli 1-2; Inter, Lazio, Roma 3-6; …
    @ParameterizedTest
    @CsvSource({
        "Juventus, 1, 2",
        "Napoli, 1, 2",
        "Inter, 3, 6",
        "Lazio, 3, 6",
        "Roma, 3, 6",
        "Atalanta, 4, 10",
        "Genoa, 8, 19",
        "Bologna, 9, 18",
        "Verona, 11, 20",
        "Benevento, 18, 20"
    })
    void nightOf22April(String club, int best, int worst) {
        var season = Seasons.night();
        var range = report(season).range(Seasons.club(season, club));
        assertEquals(best + " " + best, range.best() + " " + range.bestFound());
        assertEquals(worst + " " + worst, range.worst() + " " + range.worstFound());
    }

    // 6 May 2018: 91 to 85, two matchdays left, mutual matches exactly level: not yet decided
    @Test
    void juventusAreNotChampionsOnTheSixthOfMay() {
        var season = Seasons.upTo(Seasons.whole(), LocalDate.of(2018, 5, 6));
        var report = report(season);
        var title = season.regulations().zone(ZoneKind.CHAMPIONS).orElseThrow();
        int juventus = Seasons.club(season, "Juventus");
        int napoli = Seasons.club(season, "Napoli");
        assertEquals(Certainty.OPEN, report.certainty(juventus, title));
        assertEquals(Certainty.OPEN, report.certainty(napoli, title));
        assertEquals(1, report.best(napoli).orElseThrow().place());
        var week = report(Seasons.upTo(Seasons.whole(), LocalDate.of(2018, 5, 13)));
        assertEquals(Certainty.CLINCHED, week.certainty(juventus, title));
        assertEquals(Certainty.ELIMINATED, week.certainty(napoli, title));
    }

    @Test
    void atTheEndBestAndWorstAreThePlace() {
        var season = Seasons.whole();
        var report = report(season);
        for (var row : StandingsCalculator.calculate(season, Selection.ALL, Rules.FINAL)
                .rows()) {
            var range = report.range(row.club());
            assertEquals(row.place(), range.best());
            assertEquals(row.place(), range.worst());
            assertTrue(range.decided());
        }
    }

    /** From the end backwards: an interval holds the real place and all that is possible a matchday later. */
    @Test
    void intervalsNarrowAndHoldTheRealPlace() {
        var whole = Seasons.whole();
        var later = report(whole);
        var real = StandingsCalculator.calculate(whole, Selection.ALL, Rules.FINAL);
        for (int matchday = 37; matchday >= 0; matchday--) {
            var season = Seasons.after(whole, matchday);
            // what needs long is a proven interval until then
            var last = new ClinchReport[1];
            int day = matchday;
            var request = ClinchRequest.of(season);
            var report = new ClinchEngine()
                    .run(request, null, () -> last[0] != null, found -> last[0] = found)
                    .orElseGet(() -> last[0]);
            for (var range : report.ranges()) {
                var after = later.range(range.club());
                int place = real.row(range.club()).place();
                assertTrue(range.best() <= place && place <= range.worst(), () -> day + ": " + range);
                assertTrue(
                        range.best() <= after.bestFound() && range.worst() >= after.worstFound(),
                        () -> day + ": " + range + " then " + after);
            }
            later = report;
        }
    }
}
