package app.volata.model;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A season of a competition as a value. Clubs, players and fixtures are named by their number, which is their place in
 * these lists; nothing is ever taken out of them.
 *
 * @param zone where kick-off times are local
 */
public record Season(
        String name,
        ZoneId zone,
        Regulations regulations,
        List<Club> clubs,
        List<Player> players,
        List<Fixture> fixtures,
        List<Decision> decisions) {
    public Season {
        clubs = List.copyOf(clubs);
        players = List.copyOf(players);
        fixtures = List.copyOf(fixtures);
        decisions = List.copyOf(decisions);
        requireNumbered(clubs, players, fixtures);
    }

    private static void requireNumbered(List<Club> clubs, List<Player> players, List<Fixture> fixtures) {
        for (int i = 0; i < clubs.size(); i++) {
            require(clubs.get(i).number() == i, "a club's number is its place");
        }
        for (int i = 0; i < players.size(); i++) {
            require(
                    players.get(i).number() == i && players.get(i).club() < clubs.size(),
                    "a player's number is his place");
        }
        for (int i = 0; i < fixtures.size(); i++) {
            var fixture = fixtures.get(i);
            require(fixture.number() == i, "a fixture's number is its place");
            require(
                    fixture.home() < clubs.size() && fixture.away() < clubs.size(),
                    "a fixture is between clubs of the season");
        }
    }

    private static void require(boolean condition, String rule) {
        if (!condition) {
            throw new IllegalArgumentException(rule);
        }
    }

    public Club club(int number) {
        return clubs.get(number);
    }

    public Player player(int number) {
        return players.get(number);
    }

    public Fixture fixture(int number) {
        return fixtures.get(number);
    }

    /** The fixture of these two clubs at the home club's ground; the first still open where they meet there more than once. */
    public Optional<Fixture> fixture(int home, int away) {
        var meetings = fixtures.stream()
                .filter(fixture -> fixture.home() == home && fixture.away() == away)
                .toList();
        return meetings.stream()
                .filter(fixture -> fixture.score() == null)
                .findFirst()
                .or(() -> meetings.stream().reduce((first, second) -> second));
    }

    /** The last matchday that has a fixture; 0 in a season without fixtures. */
    public int matchdays() {
        int last = 0;
        for (var fixture : fixtures) {
            last = Math.max(last, fixture.matchday());
        }
        return last;
    }

    public int played() {
        int count = 0;
        for (var fixture : fixtures) {
            if (fixture.played()) {
                count++;
            }
        }
        return count;
    }

    public Season with(Fixture fixture) {
        return withFixtures(replaced(fixtures, fixture.number(), fixture));
    }

    public Season withFixtures(List<Fixture> newFixtures) {
        return new Season(name, zone, regulations, clubs, players, newFixtures, decisions);
    }

    public Season withPlayers(List<Player> newPlayers) {
        return new Season(name, zone, regulations, clubs, newPlayers, fixtures, decisions);
    }

    public Season withDecisions(List<Decision> newDecisions) {
        return new Season(name, zone, regulations, clubs, players, fixtures, newDecisions);
    }

    public Season withRegulations(Regulations newRegulations) {
        return new Season(name, zone, newRegulations, clubs, players, fixtures, decisions);
    }

    private static <T> List<T> replaced(List<T> list, int index, T element) {
        var changed = new ArrayList<>(list);
        changed.set(index, element);
        return changed;
    }
}
