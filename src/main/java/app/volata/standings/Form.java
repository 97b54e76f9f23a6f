package app.volata.standings;

import app.volata.model.Fixture;
import app.volata.model.KickOff;
import app.volata.model.Score;
import app.volata.model.Season;
import app.volata.model.Side;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What a club did last and does next. */
public final class Form {
    /** By kick-off; a fixture without a date after all others, then by matchday and number. */
    static final Comparator<Fixture> IN_ORDER = Comparator.comparing(
                    Fixture::kickOff, Comparator.nullsLast(Comparator.<KickOff>naturalOrder()))
            .thenComparingInt(Fixture::matchday)
            .thenComparingInt(Fixture::number);

    private Form() {}

    /** How a match went for one of its clubs. */
    public enum Letter {
        WON,
        DRAWN,
        LOST
    }

    /**
     * A counted match as one club sees it.
     *
     * @param fixture its number
     * @param side where the club played
     * @param score as it counts in the table, home club first
     */
    public record Played(int fixture, Side side, Score score) {
        public Letter letter() {
            int margin = score.goals(side) - score.goals(side.other());
            return margin > 0 ? Letter.WON : margin < 0 ? Letter.LOST : Letter.DRAWN;
        }
    }

    /** The club's last matches that count, the newest last. */
    public static List<Played> lastOf(Season season, int club, int matches, Cut cut) {
        return lastOf(season, club, matches, new Ledger(season, cut));
    }

    static List<Played> lastOf(Season season, int club, int matches, Ledger ledger) {
        var counted = new ArrayList<Fixture>();
        for (var fixture : season.fixtures()) {
            if (fixture.involves(club) && ledger.score(fixture) != null) {
                counted.add(fixture);
            }
        }
        counted.sort(IN_ORDER);
        return counted.subList(Math.max(0, counted.size() - matches), counted.size()).stream()
                .flatMap(fixture -> Optional.ofNullable(ledger.score(fixture))
                        .map(score ->
                                new Played(fixture.number(), fixture.home() == club ? Side.HOME : Side.AWAY, score))
                        .stream())
                .toList();
    }

    /** The club's next fixture: the first open one, one without a date after all others. */
    public static Optional<Fixture> next(Season season, int club) {
        var ledger = new Ledger(season, Cut.EVERYTHING);
        return season.fixtures().stream()
                .filter(fixture -> fixture.involves(club) && ledger.open(fixture))
                .min(IN_ORDER);
    }
}
