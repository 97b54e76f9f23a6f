package app.volata.clinch;

import app.volata.model.Assumption;
import app.volata.model.Assumptions;
import app.volata.model.Fixture;
import app.volata.model.Score;
import app.volata.model.Season;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A full set of results that brings a club to a place: the proof of "can still".
 *
 * @param lines a score for every fixture that was open, in the order of the season's list
 * @param place where the final table has the club, any lots and play-offs going its way (or against it for its worst place)
 */
public record Witness(int club, int place, List<Line> lines) {
    /** A score; goals have no upper bound here. */
    public record Line(int fixture, int home, int away) {}

    public Witness {
        lines = List.copyOf(lines);
    }

    /** As a scenario; empty where it takes more goals in a match than a score can hold. */
    public Optional<Assumptions> scenario() {
        var assumed = Assumptions.NONE;
        for (var line : lines) {
            if (line.home() > Score.MAX || line.away() > Score.MAX) {
                return Optional.empty();
            }
            assumed = assumed.with(line.fixture(), new Assumption.OfScore(new Score(line.home(), line.away())));
        }
        return Optional.of(assumed);
    }

    /** The season played to its end; empty where it takes more goals in a match than a score can hold. */
    public Optional<Season> played(Season season) {
        if (lines.stream().anyMatch(line -> line.home() > Score.MAX || line.away() > Score.MAX)) {
            return Optional.empty();
        }
        var fixtures = new ArrayList<Fixture>(season.fixtures());
        for (var line : lines) {
            fixtures.set(
                    line.fixture(),
                    fixtures.get(line.fixture()).cleared().withScore(new Score(line.home(), line.away())));
        }
        return Optional.of(season.withFixtures(fixtures));
    }
}
