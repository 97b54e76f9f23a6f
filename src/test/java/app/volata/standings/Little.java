package app.volata.standings;

import app.volata.model.Decision;
import app.volata.model.Fixture;
import app.volata.model.KickOff;
import app.volata.model.Regulations;
import app.volata.model.Ruling;
import app.volata.model.Score;
import app.volata.model.Season;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Small seasons written by hand: {@code "Roma-Lazio 2-1"} is a match, {@code "Lazio-Roma"} one to come. Each is a
 * matchday and a day of its own, from 1 January 2001 on. A {@code "+7 Roma"} gives points that the matches do not show.
 */
final class Little {
    static final LocalDate DAY = LocalDate.of(2001, 1, 1);

    private Little() {}

    static Season season(Regulations regulations, String... lines) {
        var names = new ArrayList<String>();
        for (var line : lines) {
            for (var name : line.startsWith("+") ? List.of(line.split(" ")[1]) : pair(line)) {
                if (!names.contains(name)) {
                    names.add(name);
                }
            }
        }
        var fixtures = new ArrayList<Fixture>();
        var decisions = new ArrayList<Decision>();
        for (var line : lines) {
            var words = line.split(" ");
            if (line.startsWith("+")) {
                int points = -Integer.parseInt(words[0].substring(1));
                decisions.add(new Decision.Deduction(names.indexOf(words[1]), points, Ruling.on(DAY, "by hand")));
                continue;
            }
            var pair = pair(line);
            var fixture = Fixture.planned(
                    fixtures.size(),
                    fixtures.size() + 1,
                    names.indexOf(pair.get(0)),
                    names.indexOf(pair.get(1)),
                    new KickOff(DAY.plusDays(fixtures.size()), null));
            fixtures.add(
                    words.length == 1
                            ? fixture
                            : fixture.withScore(Score.typed(words[1]).orElseThrow()));
        }
        return new Season(
                "by hand", ZoneId.of("UTC"), regulations, SeasonCsv.clubs(names), List.of(), fixtures, decisions);
    }

    private static List<String> pair(String line) {
        return List.of(line.split(" ")[0].split("-"));
    }

    static int club(Season season, String name) {
        return season.clubs().stream()
                .filter(club -> club.name().equals(name))
                .findFirst()
                .orElseThrow()
                .number();
    }

    /** {@code 1 Roma, 2 Lazio}; clubs that share a place have the same. */
    static String order(Standings standings) {
        return standings.rows().stream()
                .map(row ->
                        row.place() + " " + standings.season().club(row.club()).name())
                .collect(Collectors.joining(", "));
    }
}
