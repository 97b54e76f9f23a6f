package app.volata.forecast;

import app.volata.model.Club;
import app.volata.model.PastResult;
import app.volata.model.PastSeason;
import app.volata.model.Season;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What earlier seasons say of the clubs before the first matchday. */
final class Background {
    /**
     * How far the goals of a whole league and its home effect move from one season to the next: .08 and .03 in Serie A
     * 2014-15 to 2016-17, and what a season's own estimate is off by.
     */
    private static final double COMMON_SPREAD = .10;

    private Background() {}

    /** Whether there is an earlier season to go by. */
    static boolean known(List<PastSeason> history) {
        return newest(history).isPresent();
    }

    private static Optional<PastSeason> newest(List<PastSeason> history) {
        return history.stream().filter(past -> !past.results().isEmpty()).findFirst();
    }

    /** The prior of a season: from the earlier ones, each the prior of the next, or every club alike where there is none. */
    static Prior of(Season season, List<PastSeason> history, Model model) {
        var names = season.clubs().stream().map(Club::name).toList();
        var shortNames = season.clubs().stream().map(Club::shortName).toList();
        return prior(names, shortNames, history, model);
    }

    private static Prior prior(List<String> names, List<String> otherNames, List<PastSeason> history, Model model) {
        int clubs = names.size();
        var last = newest(history);
        if (last.isEmpty()) {
            return Prior.even(clubs, model.firstSpread());
        }
        var older = history.subList(history.indexOf(last.get()) + 1, history.size());
        Map<String, Integer> numbers = numbers(last.get());
        var before = fit(last.get(), numbers, older, model);
        var attack = new double[clubs];
        var defence = new double[clubs];
        for (int club = 0; club < clubs; club++) {
            Integer number = numbers.getOrDefault(names.get(club), numbers.get(otherNames.get(club)));
            attack[club] = number == null ? model.promoted() : model.carry() * before.attack(number);
            defence[club] = number == null ? model.promoted() : model.carry() * before.defence(number);
        }
        return new Prior(attack, defence, model.spread(), before.level(), before.home(), COMMON_SPREAD);
    }

    private static Map<String, Integer> numbers(PastSeason past) {
        var numbers = new LinkedHashMap<String, Integer>();
        for (PastResult result : past.results()) {
            numbers.putIfAbsent(result.home(), numbers.size());
            numbers.putIfAbsent(result.away(), numbers.size());
        }
        return numbers;
    }

    private static Posterior fit(PastSeason past, Map<String, Integer> numbers, List<PastSeason> older, Model model) {
        var matches = new ArrayList<PlayedMatch>();
        for (var result : past.results()) {
            var score = result.onThePitch();
            matches.add(new PlayedMatch(
                    numbers.getOrDefault(result.home(), 0),
                    numbers.getOrDefault(result.away(), 0),
                    score.home(),
                    score.away(),
                    1));
        }
        var names = new ArrayList<>(numbers.keySet());
        return StrengthFit.fit(numbers.size(), matches, prior(names, names, older, model));
    }
}
