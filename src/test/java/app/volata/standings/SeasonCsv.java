package app.volata.standings;

import app.volata.model.Badge;
import app.volata.model.Club;
import app.volata.model.Decision;
import app.volata.model.Fixture;
import app.volata.model.KickOff;
import app.volata.model.Regulations;
import app.volata.model.Ruling;
import app.volata.model.Score;
import app.volata.model.Season;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Official seasons out of the test resources: {@code date,home,away,home_goals,away_goals,status,note}. */
final class SeasonCsv {
    private static final Badge PLAIN = new Badge(0, 0xFFFFFF, Badge.Pattern.HALVES);

    private SeasonCsv() {}

    static List<String> lines(String resource) {
        try (var in =
                Objects.requireNonNull(SeasonCsv.class.getResourceAsStream("/app/volata/" + resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Season read(String folder, Regulations regulations) {
        var rows = lines("official/" + folder + "/results.csv").stream()
                .map(line -> line.split(",", 7))
                .toList();
        var names = new TreeSet<String>();
        rows.forEach(row -> names.add(row[1]));
        var clubs = clubs(List.copyOf(names));
        var number = clubs.stream().collect(Collectors.toMap(Club::name, Club::number));
        var fixtures = new ArrayList<Fixture>();
        var decisions = new ArrayList<>(deductions(folder, number));
        int[] matches = new int[clubs.size()];
        for (var row : rows) {
            int home = number.get(row[1]);
            int away = number.get(row[2]);
            int matchday = Math.max(++matches[home], ++matches[away]);
            var date = LocalDate.parse(row[0]);
            var score = new Score(Integer.parseInt(row[3]), Integer.parseInt(row[4]));
            var fixture = Fixture.planned(fixtures.size(), matchday, home, away, new KickOff(date, null));
            if (row[5].equals("awarded")) {
                decisions.add(new Decision.Award(fixtures.size(), score, Ruling.on(date, row[6])));
                fixtures.add(fixture);
            } else {
                fixtures.add(fixture.withScore(score));
            }
        }
        return new Season(folder, ZoneId.of("UTC"), regulations, clubs, List.of(), fixtures, decisions);
    }

    static List<Club> clubs(List<String> names) {
        var clubs = new ArrayList<Club>();
        for (var name : names) {
            clubs.add(new Club(clubs.size(), name, name, "C%02d".formatted(clubs.size()), PLAIN));
        }
        return clubs;
    }

    private static List<Decision> deductions(String folder, Map<String, Integer> number) {
        return lines("official/" + folder + "/table.csv").stream()
                .map(line -> line.split(","))
                .filter(row -> !row[10].equals("0"))
                .<Decision>map(row -> new Decision.Deduction(
                        number.get(row[1]), Integer.parseInt(row[10]), Ruling.on(LocalDate.EPOCH, "as printed")))
                .toList();
    }

    /** The table in the columns of the file it is compared with: with deductions or without. */
    static List<String> print(Standings standings, boolean deductions) {
        Function<Standings.Row, String> line = row -> "%d,%s,%d,%d,%d,%d,%d,%d,%d,%d"
                .formatted(
                        row.place(),
                        standings.season().club(row.club()).name(),
                        row.played(),
                        row.won(),
                        row.drawn(),
                        row.lost(),
                        row.goalsFor(),
                        row.goalsAgainst(),
                        row.goalDifference(),
                        row.points());
        return standings.rows().stream()
                .map(row -> deductions ? line.apply(row) + "," + row.deducted() : line.apply(row))
                .toList();
    }
}
