package app.volata.ui.whatif;

import app.volata.model.Fixture;
import app.volata.model.KickOff;
import app.volata.model.Score;
import app.volata.model.Season;
import app.volata.model.Side;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Matches that may be thought of as having ended otherwise, the latest first. */
record PlayedMatches(Season season) {
    List<Integer> all() {
        return season.fixtures().stream()
                .filter(Fixture::played)
                .sorted(Comparator.comparing(PlayedMatches::day)
                        .thenComparingInt(Fixture::matchday)
                        .thenComparingInt(Fixture::number)
                        .reversed())
                .map(Fixture::number)
                .toList();
    }

    private static LocalDate day(Fixture fixture) {
        return Optional.ofNullable(fixture.kickOff()).map(KickOff::date).orElse(LocalDate.MIN);
    }

    /** The latest one that one of these clubs played; without one, the latest. */
    int latestOf(List<Integer> clubs) {
        var all = all();
        return all.stream()
                .filter(number -> clubs.stream().anyMatch(season.fixture(number)::involves))
                .findFirst()
                .orElse(all.getFirst());
    }

    /** As it stood before its last goal; the other way round where no goal is recorded. */
    static Optional<Score> otherwise(Fixture fixture) {
        var score = fixture.score();
        if (score == null) {
            return Optional.empty();
        }
        if (fixture.goals().isEmpty()) {
            int home = score.away();
            int away = score.home();
            return Optional.of(new Score(home, away));
        }
        boolean ofHome = fixture.goals().getLast().side() == Side.HOME;
        int fewerHome = score.home() - (ofHome ? 1 : 0);
        int fewerAway = score.away() - (ofHome ? 0 : 1);
        return fewerHome < 0 || fewerAway < 0 ? Optional.empty() : Optional.of(new Score(fewerHome, fewerAway));
    }
}
