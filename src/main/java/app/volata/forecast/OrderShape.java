package app.volata.forecast;

import app.volata.model.Measure;
import app.volata.model.Regulations;
import app.volata.model.Tiebreaker;
import app.volata.model.Tiebreaker.GroupSize;
import app.volata.model.Tiebreaker.Mutual;
import app.volata.model.Tiebreaker.Overall;
import app.volata.model.Tiebreaker.PlayOff;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The beginning of a final order that can be read off packed numbers: points, then any mutual tables, then measures of all
 * matches. Clubs that it leaves level go through the general ranking, which knows the rest.
 *
 * @param playOffs upper places of play-offs between clubs level on points, who are ordered by what follows until they play
 * @param mutual mutual tables straight after points
 * @param overall measures of all matches after these, as far as they add up match by match
 */
record OrderShape(int pointsForWin, List<Integer> playOffs, List<Mutual> mutual, List<Measure> overall) {
    /** Empty where the order does not begin like this, or where a split keeps clubs apart. */
    static Optional<OrderShape> of(Regulations regulations) {
        List<Tiebreaker> steps = regulations.closing();
        if (regulations.split() != null || !steps.getFirst().equals(new Overall(Measure.POINTS))) {
            return Optional.empty();
        }
        int step = 1;
        var playOffs = new ArrayList<Integer>();
        while (step < steps.size() && steps.get(step) instanceof PlayOff playOff) {
            playOffs.add(playOff.place());
            step++;
        }
        var mutual = new ArrayList<Mutual>();
        while (step < steps.size() && steps.get(step) instanceof Mutual table) {
            mutual.add(table);
            step++;
        }
        var overall = new ArrayList<Measure>();
        while (step < steps.size()
                && steps.get(step) instanceof Overall(var measure)
                && MatchForm.ofHome(measure, regulations.pointsForWin()) != null) {
            overall.add(measure);
            step++;
        }
        boolean laterPlayOff = steps.subList(step, steps.size()).stream().anyMatch(PlayOff.class::isInstance);
        return laterPlayOff
                ? Optional.empty()
                : Optional.of(new OrderShape(regulations.pointsForWin(), playOffs, mutual, overall));
    }

    /** The measures that two level clubs are compared by in their own matches, one after the other. */
    List<Measure> ofPairs() {
        return mutual.stream()
                .filter(table -> table.size() != GroupSize.THREE_OR_MORE)
                .flatMap(table -> table.measures().stream())
                .toList();
    }
}
