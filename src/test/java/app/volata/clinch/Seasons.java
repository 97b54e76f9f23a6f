package app.volata.clinch;

import app.volata.exchange.Catalogue;
import app.volata.model.Fixture;
import app.volata.model.Score;
import app.volata.model.Season;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Serie A 2017-18: the night on which the program opens, and all of it. */
final class Seasons {
    private Seasons() {}

    static Season night() {
        return Catalogue.bundled().season();
    }

    static Season whole() {
        var season = night();
        for (var line : lines("/app/volata/serie-a-2017-18-final.csv")) {
            var row = line.split(",");
            var fixture =
                    season.fixture(club(season, row[3]), club(season, row[4])).orElseThrow();
            season = season.with(fixture.withScore(new Score(Integer.parseInt(row[5]), Integer.parseInt(row[6]))));
        }
        return season;
    }

    private static List<String> lines(String resource) {
        try (var in = Objects.requireNonNull(Seasons.class.getResourceAsStream(resource))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> Character.isDigit(line.charAt(0)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What was played later is open again. */
    static Season after(Season season, int matchday) {
        return season.withFixtures(season.fixtures().stream()
                .map(fixture -> fixture.matchday() > matchday ? fixture.cleared() : fixture)
                .toList());
    }

    static Season upTo(Season season, java.time.LocalDate day) {
        return season.withFixtures(season.fixtures().stream()
                .map(fixture ->
                        Objects.requireNonNull(fixture.kickOff()).date().isAfter(day) ? fixture.cleared() : fixture)
                .toList());
    }

    static int club(Season season, String name) {
        return season.clubs().stream()
                .filter(club -> club.name().equals(name) || club.shortName().equals(name))
                .findFirst()
                .orElseThrow()
                .number();
    }

    static Fixture fixture(Season season, String home, String away) {
        return season.fixture(club(season, home), club(season, away)).orElseThrow();
    }
}
