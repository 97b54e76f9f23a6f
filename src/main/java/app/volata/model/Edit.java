package app.volata.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a person does to a workbook. Pure: {@link #applyTo} gives the changed workbook, equal to the old one where there
 * was nothing to do. Naming a fixture, club or scenario that does not exist is a mistake of the caller.
 */
public sealed interface Edit {
    Workbook applyTo(Workbook before);

    /** Writes a score; what was assumed for the fixture falls away. */
    record EnterResult(int fixture, Score score) implements Edit {
        @Override
        public Workbook applyTo(Workbook before) {
            var season = before.season();
            var after = before.with(season.with(season.fixture(fixture).withScore(score)))
                    .withAssumed(before.assumed().without(fixture));
            return withoutOwnChances(after, fixture);
        }
    }

    /** Writes several scores at once. */
    record EnterResults(Map<Integer, Score> scores) implements Edit {
        public EnterResults {
            scores = Collections.unmodifiableSortedMap(new TreeMap<>(scores));
        }

        @Override
        public Workbook applyTo(Workbook before) {
            var after = before;
            for (var entered : scores.entrySet()) {
                after = new EnterResult(entered.getKey(), entered.getValue()).applyTo(after);
            }
            return after;
        }
    }

    /** Takes a result back, with its goals; one still to come, postponed or not, stays as it is. */
    record ClearResult(int fixture) implements Edit {
        @Override
        public Workbook applyTo(Workbook before) {
            var season = before.season();
            var entered = season.fixture(fixture);
            if (entered.score() == null && entered.status() != Fixture.Status.ABANDONED) {
                return before;
            }
            return before.with(season.with(entered.cleared()));
        }
    }

    /**
     * Writes who scored.
     *
     * @param goals all goals of the fixture that are known
     * @param players players that are new (numbered onwards from the season's last) or that changed their club
     */
    record RecordGoals(int fixture, List<Goal> goals, List<Player> players) implements Edit {
        public RecordGoals {
            goals = List.copyOf(goals);
            players = List.copyOf(players);
        }

        @Override
        public Workbook applyTo(Workbook before) {
            var season = before.season();
            var squad = new ArrayList<>(season.players());
            for (var player : players) {
                if (player.number() < squad.size()) {
                    squad.set(player.number(), player);
                } else {
                    squad.add(player);
                }
            }
            return before.with(
                    season.withPlayers(squad).with(season.fixture(fixture).withGoals(goals)));
        }
    }

    /** Puts a fixture off, to another date or to none; its matchday stays. */
    record Postpone(int fixture, @Nullable KickOff to) implements Edit {
        @Override
        public Workbook applyTo(Workbook before) {
            var season = before.season();
            var postponed = season.fixture(fixture).cleared().withStatus(Fixture.Status.POSTPONED);
            return before.with(season.with(postponed.withKickOff(to)));
        }
    }

    /** Gives a fixture another kick-off; played or not, it goes as planned. One abandoned is played anew. */
    record Reschedule(int fixture, @Nullable KickOff to) implements Edit {
        @Override
        public Workbook applyTo(Workbook before) {
            var season = before.season();
            var old = season.fixture(fixture);
            var planned =
                    old.status() == Fixture.Status.ABANDONED ? old.cleared() : old.withStatus(Fixture.Status.PLANNED);
            return before.with(season.with(planned.withKickOff(to)));
        }
    }

    /** Writes the score at half time, or forgets it with null. */
    record EnterHalfTime(int fixture, @Nullable Score score) implements Edit {
        @Override
        public Workbook applyTo(Workbook before) {
            var season = before.season();
            return before.with(season.with(season.fixture(fixture).withHalfTime(score)));
        }
    }

    /**
     * Breaks a fixture off for good at this score; its goals stay. It counts for nothing until an award says otherwise,
     * or its score is entered after all.
     */
    record Abandon(int fixture, @Nullable Score score) implements Edit {
        @Override
        public Workbook applyTo(Workbook before) {
            var season = before.season();
            var old = season.fixture(fixture);
            var abandoned = new Fixture(
                    fixture,
                    old.matchday(),
                    old.home(),
                    old.away(),
                    old.kickOff(),
                    Fixture.Status.ABANDONED,
                    score,
                    old.halfTime(),
                    old.goals());
            return closed(before.with(season.with(abandoned)), fixture);
        }
    }

    /** Lets a fixture that was broken off go on, on another day or on one not known yet; its goals so far stay. */
    record PlayOn(int fixture, @Nullable KickOff to) implements Edit {
        @Override
        public Workbook applyTo(Workbook before) {
            var season = before.season();
            var old = season.fixture(fixture);
            return before.with(season.with(old.cleared()
                    .withStatus(Fixture.Status.POSTPONED)
                    .withKickOff(to)
                    .withHalfTime(old.halfTime())
                    .withGoals(old.goals())));
        }
    }

    /**
     * Writes down what was decided off the pitch. About one fixture only the latest award or annulment stays; what was
     * assumed for it falls away.
     */
    record Decide(Decision decision) implements Edit {
        @Override
        public Workbook applyTo(Workbook before) {
            var season = before.season();
            var fixture = Decision.fixtureOf(decision);
            var decisions = new ArrayList<>(season.decisions());
            if (fixture.isEmpty()) {
                decisions.add(decision);
                return before.with(season.withDecisions(decisions));
            }
            decisions.removeIf(other -> Decision.fixtureOf(other).equals(fixture));
            decisions.add(decision);
            return closed(before.with(season.withDecisions(decisions)), fixture.getAsInt());
        }
    }

    /** Puts another wording, date or end in the place of a decision. */
    record Revise(int place, Decision decision) implements Edit {
        @Override
        public Workbook applyTo(Workbook before) {
            var decisions = new ArrayList<>(before.season().decisions());
            decisions.set(place, decision);
            return before.with(before.season().withDecisions(decisions));
        }
    }

    /** Takes a decision out as if it had never been written: it was a mistake. One that was set aside is revised. */
    record Strike(int place) implements Edit {
        @Override
        public Workbook applyTo(Workbook before) {
            var decisions = new ArrayList<>(before.season().decisions());
            decisions.remove(place);
            return before.with(before.season().withDecisions(decisions));
        }
    }

    /** Assumes an open fixture to end so. */
    record Assume(int fixture, Assumption assumption) implements Edit {
        @Override
        public Workbook applyTo(Workbook before) {
            if (before.season().fixture(fixture).played()) {
                throw new IllegalArgumentException("a played match cannot be assumed: " + fixture);
            }
            return before.withAssumed(before.assumed().with(fixture, assumption));
        }
    }

    /** Assumes several open fixtures at once, beside what is assumed already. */
    record AssumeAll(Assumptions more) implements Edit {
        @Override
        public Workbook applyTo(Workbook before) {
            var after = before;
            for (var each : more.byFixture().entrySet()) {
                after = new Assume(each.getKey(), each.getValue()).applyTo(after);
            }
            return after;
        }
    }

    /** Lets go of what was assumed for a fixture. */
    record LetGo(int fixture) implements Edit {
        @Override
        public Workbook applyTo(Workbook before) {
            return before.withAssumed(before.assumed().without(fixture));
        }
    }

    /** Lets go of all that is assumed. */
    record ClearAssumed() implements Edit {
        @Override
        public Workbook applyTo(Workbook before) {
            return before.withAssumed(Assumptions.NONE);
        }
    }

    /** Keeps what is assumed under a name; a scenario of that name is replaced in its place. */
    record SaveScenario(String name) implements Edit {
        @Override
        public Workbook applyTo(Workbook before) {
            var saved = new Scenario(name, before.assumed());
            var scenarios = new ArrayList<>(before.scenarios());
            for (int i = 0; i < scenarios.size(); i++) {
                if (scenarios.get(i).name().equals(name)) {
                    scenarios.set(i, saved);
                    return before.withScenarios(scenarios);
                }
            }
            scenarios.add(saved);
            return before.withScenarios(scenarios);
        }
    }

    /** Assumes what a saved scenario says, as far as it is still open. */
    record LoadScenario(int scenario) implements Edit {
        @Override
        public Workbook applyTo(Workbook before) {
            var open = new TreeMap<Integer, Assumption>();
            before.scenarios().get(scenario).assumptions().byFixture().forEach((fixture, assumption) -> {
                if (!before.season().fixture(fixture).played()) {
                    open.put(fixture, assumption);
                }
            });
            return before.withAssumed(new Assumptions(open));
        }
    }

    /** Forgets a saved scenario. */
    record RemoveScenario(int scenario) implements Edit {
        @Override
        public Workbook applyTo(Workbook before) {
            var scenarios = new ArrayList<>(before.scenarios());
            scenarios.remove(scenario);
            return before.withScenarios(scenarios);
        }
    }

    /** Replaces the model's chances of a fixture, or gives them back to it with null. */
    record SetOwnChances(int fixture, @Nullable OwnChances chances) implements Edit {
        @Override
        public Workbook applyTo(Workbook before) {
            if (chances == null) {
                return withoutOwnChances(before, fixture);
            }
            var changed = new TreeMap<>(before.ownChances());
            changed.put(fixture, chances);
            return before.withOwnChances(changed);
        }
    }

    /** Follows a club, last in the list. */
    record Follow(int club) implements Edit {
        @Override
        public Workbook applyTo(Workbook before) {
            if (before.followed().contains(club)) {
                return before;
            }
            var followed = new ArrayList<>(before.followed());
            followed.add(club);
            return before.withFollowed(followed);
        }
    }

    /** Follows a club no longer. */
    record Unfollow(int club) implements Edit {
        @Override
        public Workbook applyTo(Workbook before) {
            return before.withFollowed(before.followed().stream()
                    .filter(followed -> followed != club)
                    .toList());
        }
    }

    /** Takes over a whole workbook: an import, or a pasted block, that was shown first. */
    record TakeOver(Workbook after) implements Edit {
        @Override
        public Workbook applyTo(Workbook before) {
            return after;
        }
    }

    /** Nothing is assumed for a fixture that is no longer open. */
    private static Workbook closed(Workbook workbook, int fixture) {
        return withoutOwnChances(workbook.withAssumed(workbook.assumed().without(fixture)), fixture);
    }

    private static Workbook withoutOwnChances(Workbook workbook, int fixture) {
        if (!workbook.ownChances().containsKey(fixture)) {
            return workbook;
        }
        var changed = new TreeMap<>(workbook.ownChances());
        changed.remove(fixture);
        return workbook.withOwnChances(changed);
    }
}
