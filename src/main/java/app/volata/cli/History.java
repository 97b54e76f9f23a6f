package app.volata.cli;

import app.volata.model.PastResult;
import app.volata.model.PastSeason;
import app.volata.model.Season;
import app.volata.standings.Cut;
import app.volata.standings.Ledger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Earlier seasons, made of whole ones. */
final class History {
    private History() {}

    /** The results of a season; one without a date is as old as the season may be. */
    static PastSeason of(Season season) {
        var ledger = new Ledger(season, Cut.EVERYTHING);
        var results = new ArrayList<PastResult>();
        for (var fixture : season.fixtures()) {
            var counted = ledger.result(fixture);
            if (counted.isPresent()) {
                var score = counted.get().score();
                var played = counted.get().playedScore();
                var kickOff = fixture.kickOff();
                results.add(new PastResult(
                        kickOff == null ? LocalDate.EPOCH : kickOff.date(),
                        season.club(fixture.home()).name(),
                        season.club(fixture.away()).name(),
                        score,
                        score.equals(played) ? null : played));
            }
        }
        return new PastSeason(season.name(), results);
    }

    static List<PastSeason> newestFirst(List<PastSeason> seasons) {
        return seasons.stream()
                .sorted(Comparator.comparing(History::lastDay).reversed())
                .toList();
    }

    private static LocalDate lastDay(PastSeason season) {
        return season.results().stream()
                .map(PastResult::date)
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.EPOCH);
    }
}
