package app.volata.exchange;

import app.volata.model.Goal;
import app.volata.model.KickOff;
import app.volata.model.Player;
import app.volata.model.Side;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Players from the goals of a file, where they go by name. One name at two clubs is one player who moved, if all goals for
 * the one come before all goals for the other; else they are two. A file of ours marks the second of a name: {@code Name [2]}.
 */
final class Squad {
    private static final Pattern MARK = Pattern.compile(" \\[\\d+]$");

    private final Map<String, List<Scored>> byName = new LinkedHashMap<>();
    private final List<Player> players = new ArrayList<>();
    private final Map<String, Map<Integer, Integer>> numbers = new HashMap<>();

    private record Scored(int club, @Nullable KickOff on) {}

    /** The names as they are written, by number: the second player of a name is {@code Name [2]}. */
    static List<String> names(List<Player> players) {
        var times = new HashMap<String, Integer>();
        var names = new ArrayList<String>();
        for (var player : players) {
            int time = times.merge(player.name(), 1, Integer::sum);
            names.add(time == 1 ? player.name() : player.name() + " [" + time + "]");
        }
        return names;
    }

    /** Takes note of a goal, before {@link #settle}. */
    void add(ReadMatch.ReadGoal goal, int home, int away, @Nullable KickOff on) {
        int club = playersSide(goal) == Side.HOME ? home : away;
        byName.computeIfAbsent(goal.player(), name -> new ArrayList<>()).add(new Scored(club, on));
    }

    /** Gives every player his number, in the order of the file. */
    void settle() {
        byName.forEach((name, goals) -> {
            goals.sort(Comparator.comparing(Scored::on, Comparator.nullsLast(Comparator.naturalOrder())));
            var clubs = goals.stream().map(Scored::club).distinct().toList();
            boolean moved = changes(goals) < clubs.size();
            var ofName = new HashMap<Integer, Integer>();
            for (int club : clubs) {
                if (!moved || ofName.isEmpty()) {
                    players.add(new Player(players.size(), MARK.matcher(name).replaceFirst(""), club));
                }
                ofName.put(club, players.size() - 1);
            }
            if (moved) {
                players.set(
                        players.size() - 1, players.getLast().at(goals.getLast().club()));
            }
            numbers.put(name, ofName);
        });
    }

    List<Player> players() {
        return players;
    }

    Goal numbered(ReadMatch.ReadGoal goal, int home, int away) {
        int club = playersSide(goal) == Side.HOME ? home : away;
        var ofName = numbers.get(goal.player());
        var number = ofName == null ? null : ofName.get(club);
        if (number == null) {
            throw new IllegalStateException("a goal that was not added: " + goal);
        }
        return new Goal(goal.side(), number, goal.kind(), goal.minute());
    }

    private static Side playersSide(ReadMatch.ReadGoal goal) {
        return goal.kind() == Goal.Kind.OWN_GOAL ? goal.side().other() : goal.side();
    }

    private static int changes(List<Scored> goals) {
        int changes = 0;
        for (int i = 1; i < goals.size(); i++) {
            if (goals.get(i).club() != goals.get(i - 1).club()) {
                changes++;
            }
        }
        return changes;
    }
}
