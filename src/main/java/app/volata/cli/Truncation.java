package app.volata.cli;

import app.volata.model.Decision;
import app.volata.model.Fixture;
import app.volata.model.Season;
import app.volata.standings.Cut;
import app.volata.standings.Ledger;
import java.util.ArrayList;

/** A season as it stood after a matchday: what came later is open again. */
final class Truncation {
    private Truncation() {}

    static Season after(Season season, int matchday) {
        var fixtures = new ArrayList<Fixture>();
        for (var fixture : season.fixtures()) {
            boolean later = fixture.matchday() > matchday && fixture.status() != Fixture.Status.POSTPONED;
            fixtures.add(later ? fixture.cleared() : fixture);
        }
        var decisions = new Ledger(season, new Cut.AfterMatchday(matchday))
                .decisions().stream()
                        .filter(decision -> concerns(decision, season, matchday))
                        .toList();
        return season.withFixtures(fixtures).withDecisions(decisions);
    }

    private static boolean concerns(Decision decision, Season season, int matchday) {
        return switch (decision) {
            case Decision.Award award -> season.fixture(award.fixture()).matchday() <= matchday;
            case Decision.Annulment annulment ->
                season.fixture(annulment.fixture()).matchday() <= matchday;
            case Decision.Deduction _, Decision.Exclusion _ -> true;
            case Decision.Correction correction ->
                season.fixture(correction.fixture()).matchday() <= matchday;
            case Decision.Settlement settlement -> false;
        };
    }
}
