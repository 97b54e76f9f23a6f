package app.volata.forecast;

import app.volata.model.Fixture;
import app.volata.model.Season;
import app.volata.standings.Matchdays;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The evenings on which one may ask how a season looked. A day, not a label: what was played later was not known. */
public final class Evenings {
    /** A matchday is played within so many days; what is further off was moved. */
    private static final int SPREAD = 3;

    private Evenings() {}

    /**
     * The evening before the first match, then the one on which each matchday was over, whatever was moved out of it: its
     * first days after the matchday before. Up to the current matchday; empty in a season without dates or results.
     *
     * @return by matchday, 0 first; never going back
     */
    public static List<LocalDate> of(Season season) {
        int current = Matchdays.current(season);
        var first = season.fixtures().stream().flatMap(Evenings::day).min(LocalDate::compareTo);
        if (current == 0 || first.isEmpty()) {
            return List.of();
        }
        var evenings = new ArrayList<LocalDate>();
        evenings.add(first.get().minusDays(1));
        for (int matchday = 1; matchday <= current; matchday++) {
            evenings.add(over(season, matchday, evenings.getLast()));
        }
        return List.copyOf(evenings);
    }

    private static LocalDate over(Season season, int matchday, LocalDate before) {
        var days = season.fixtures().stream()
                .filter(fixture -> fixture.matchday() == matchday && fixture.played())
                .flatMap(Evenings::day)
                .filter(day -> day.isAfter(before))
                .sorted()
                .toList();
        var over = before;
        for (var day : days) {
            if (!day.isAfter(days.getFirst().plusDays(SPREAD))) {
                over = day;
            }
        }
        return over;
    }

    private static Stream<LocalDate> day(Fixture fixture) {
        var kickOff = fixture.kickOff();
        return kickOff == null ? Stream.empty() : Stream.of(kickOff.date());
    }
}
