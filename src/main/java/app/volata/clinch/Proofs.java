package app.volata.clinch;

import java.util.ArrayList;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Full sets of scores, two of each club: for its best and its worst place.
 *
 * @param home by twice the club's number, plus one for the worst place: the home goals of the open matches in their order
 */
record Proofs(ClinchRequest request, int[] fixtures, int[] @Nullable [] home, int[] @Nullable [] away) {
    /** A copy of what the sheets hold now. */
    static Proofs of(ClinchRequest request, Position position, Sheets sheets) {
        var home = new int[2 * position.clubs][];
        var away = new int[2 * position.clubs][];
        for (int club = 0; club < position.clubs; club++) {
            for (int side = 0; side < 2; side++) {
                home[2 * club + side] = sheets.home(club, side == 1);
                away[2 * club + side] = sheets.away(club, side == 1);
            }
        }
        return new Proofs(request, position.fixture, home, away);
    }

    /** The scores made natural, placed once more. */
    Optional<Witness> witness(int club, boolean worst) {
        int index = 2 * club + (worst ? 1 : 0);
        if (index >= home.length || home[index] == null || away[index] == null) {
            return Optional.empty();
        }
        var position = new Position(request.season(), request.assumed());
        var natural = new Natural(position, club, worst, home[index].clone(), away[index].clone());
        int place = natural.settle();
        var lines = new ArrayList<Witness.Line>();
        for (int match = 0; match < fixtures.length; match++) {
            lines.add(new Witness.Line(fixtures[match], natural.home(match), natural.away(match)));
        }
        request.assumed().byFixture().forEach((fixture, assumption) -> {
            boolean counted = position.season.fixture(fixture).played();
            if (!counted && assumption instanceof app.volata.model.Assumption.OfScore(var score)) {
                lines.add(new Witness.Line(fixture, score.home(), score.away()));
            }
        });
        lines.sort(java.util.Comparator.comparingInt(Witness.Line::fixture));
        return Optional.of(new Witness(club, place, lines));
    }
}
