package app.volata.forecast;

import app.volata.model.Badge;
import app.volata.model.Club;
import app.volata.model.Fixture;
import app.volata.model.KickOff;
import app.volata.model.PastResult;
import app.volata.model.PastSeason;
import app.volata.model.Regulations;
import app.volata.model.Season;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes a season again of an earlier one's results; a matchday is then each club's next match. */
final class PastMatchdays {
    private static final Badge NO_BADGE = new Badge(0, 0, Badge.Pattern.STRIPES);

    private PastMatchdays() {}

    static Season season(PastSeason past, Regulations regulations) {
        var clubs = new ArrayList<Club>();
        var numbers = new HashMap<String, Integer>();
        var played = new HashMap<String, Integer>();
        var fixtures = new ArrayList<Fixture>();
        var inOrder = past.results().stream()
                .sorted(Comparator.comparing(PastResult::date))
                .toList();
        for (var result : inOrder) {
            int home = number(result.home(), clubs, numbers);
            int away = number(result.away(), clubs, numbers);
            int matchday = Math.max(
                    played.merge(result.home(), 1, Integer::sum), played.merge(result.away(), 1, Integer::sum));
            var kickOff = new KickOff(result.date(), null);
            fixtures.add(Fixture.planned(fixtures.size(), matchday, home, away, kickOff)
                    .withScore(result.onThePitch()));
        }
        return new Season(past.name(), ZoneOffset.UTC, regulations, clubs, List.of(), fixtures, List.of());
    }

    private static int number(String name, List<Club> clubs, Map<String, Integer> numbers) {
        return numbers.computeIfAbsent(name, _ -> {
            clubs.add(new Club(clubs.size(), name, name, name, NO_BADGE));
            return clubs.size() - 1;
        });
    }
}
