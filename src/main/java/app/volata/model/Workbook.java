package app.volata.model;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * All that one season file holds.
 *
 * @param history earlier seasons, newest first
 * @param assumed the results assumed at the moment
 * @param scenarios the saved ones, in the order of their keys
 * @param ownChances by the number of the fixture
 * @param followed numbers of clubs; the first is "my club"
 * @param learnedNames a name met in an import, to the full name of the club it was said to be
 */
public record Workbook(
        Season season,
        List<PastSeason> history,
        Assumptions assumed,
        List<Scenario> scenarios,
        Map<Integer, OwnChances> ownChances,
        List<Integer> followed,
        Map<String, String> learnedNames) {
    public Workbook {
        history = List.copyOf(history);
        scenarios = List.copyOf(scenarios);
        ownChances = Collections.unmodifiableSortedMap(new TreeMap<>(ownChances));
        followed = List.copyOf(followed);
        learnedNames = Collections.unmodifiableSortedMap(new TreeMap<>(learnedNames));
    }

    /** A season alone. */
    public static Workbook of(Season season) {
        return new Workbook(season, List.of(), Assumptions.NONE, List.of(), Map.of(), List.of(), Map.of());
    }

    public Workbook with(Season newSeason) {
        return new Workbook(newSeason, history, assumed, scenarios, ownChances, followed, learnedNames);
    }

    public Workbook withAssumed(Assumptions newAssumed) {
        return new Workbook(season, history, newAssumed, scenarios, ownChances, followed, learnedNames);
    }

    public Workbook withScenarios(List<Scenario> newScenarios) {
        return new Workbook(season, history, assumed, newScenarios, ownChances, followed, learnedNames);
    }

    public Workbook withOwnChances(Map<Integer, OwnChances> newOwnChances) {
        return new Workbook(season, history, assumed, scenarios, newOwnChances, followed, learnedNames);
    }

    public Workbook withFollowed(List<Integer> newFollowed) {
        return new Workbook(season, history, assumed, scenarios, ownChances, newFollowed, learnedNames);
    }

    public Workbook withLearnedNames(Map<String, String> newLearnedNames) {
        return new Workbook(season, history, assumed, scenarios, ownChances, followed, newLearnedNames);
    }

    public Workbook withHistory(List<PastSeason> newHistory) {
        return new Workbook(season, newHistory, assumed, scenarios, ownChances, followed, learnedNames);
    }
}
