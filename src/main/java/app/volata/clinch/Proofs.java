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
        return Optional.of(witness(position, club, natural.settle(), natural));
    }

    /** Whether the club can end there: the ends are known, a place between is looked for. */
    PlaceProof at(ClubRange range, int place) {
        if (range.excludes(place)) {
            return new PlaceProof.Impossible();
        }
        int club = range.club();
        if (place == range.bestFound() || place == range.worstFound()) {
            return witness(club, place != range.bestFound())
                    .<PlaceProof>map(PlaceProof.Possible::new)
                    .orElseGet(PlaceProof.Unknown::new);
        }
        var position = new Position(request.season(), request.assumed());
        var between = new Between(position, club, place);
        var found = range.bestFound() < place && place < range.worstFound() ? between.scores(this) : null;
        if (found != null) {
            var natural = new Natural(position, club, place, found[0], found[1]);
            natural.settle();
            return new PlaceProof.Possible(witness(position, club, place, natural));
        }
        return !position.splitAhead() && !position.tallies.isSplit() && between.impossible()
                ? new PlaceProof.Impossible()
                : new PlaceProof.Unknown();
    }

    private Witness witness(Position position, int club, int place, Natural natural) {
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
        return new Witness(club, place, lines);
    }
}
