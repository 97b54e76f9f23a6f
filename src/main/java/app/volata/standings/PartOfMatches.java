package app.volata.standings;

import app.volata.model.Fixture;
import app.volata.model.Season;
import app.volata.model.Side;

/** Counts a part of the matches. A deduction belongs to no match: parts leave it out. */
final class PartOfMatches {
    private PartOfMatches() {}

    static void count(Season season, Ledger ledger, Part part, Tallies tallies) {
        switch (part) {
            case Part.Fixed fixed -> {
                int half = (season.matchdays() + 1) / 2;
                for (var fixture : season.fixtures()) {
                    boolean firstHalf = fixture.matchday() <= half;
                    count(fixture, Side.HOME, ledger, tallies, counts(fixed, Side.HOME, firstHalf));
                    count(fixture, Side.AWAY, ledger, tallies, counts(fixed, Side.AWAY, firstHalf));
                }
            }
            case Part.Last(int matches) -> {
                for (var club : season.clubs()) {
                    for (var match : Form.lastOf(season, club.number(), matches, ledger)) {
                        var fixture = season.fixture(match.fixture());
                        count(fixture, match.side(), ledger, tallies, true);
                    }
                }
            }
        }
    }

    private static boolean counts(Part.Fixed part, Side side, boolean firstHalf) {
        return switch (part) {
            case ALL -> true;
            case HOME -> side == Side.HOME;
            case AWAY -> side == Side.AWAY;
            case FIRST_HALF -> firstHalf;
            case SECOND_HALF -> !firstHalf;
        };
    }

    private static void count(Fixture fixture, Side side, Ledger ledger, Tallies tallies, boolean counts) {
        var score = counts ? ledger.score(fixture) : null;
        if (score == null) {
            return;
        }
        switch (side) {
            case HOME -> tallies.addHome(fixture.home(), score.home(), score.away());
            case AWAY -> tallies.addAway(fixture.away(), score.home(), score.away());
        }
    }
}
