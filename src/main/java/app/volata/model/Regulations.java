package app.volata.model;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a competition orders its clubs: data, read by one calculator.
 *
 * @param id of the built-in regulations that it is, or was made from
 * @param pointsForWin 3, or 2 in older seasons; a draw is 1
 * @param closing the order when every match is played, points first
 * @param interim the order while matches are open, points first
 * @param zones ranges of places in order, none of them overlapping but for {@code champions}
 * @param stakes whether the forecast counts "something to play for" in the last matchdays
 * @param split the second stage; null where there is none
 */
public record Regulations(
        String id,
        String name,
        int pointsForWin,
        List<Tiebreaker> closing,
        List<Tiebreaker> interim,
        List<Zone> zones,
        boolean stakes,
        @Nullable Split split) {
    public Regulations {
        closing = List.copyOf(closing);
        interim = List.copyOf(interim);
        zones = List.copyOf(zones);
        if (!oneLine(id) || !oneLine(name)) {
            throw new IllegalArgumentException("regulations need an id and a name, each of one line: " + id);
        }
        if (pointsForWin < 1 || closing.isEmpty() || interim.isEmpty()) {
            throw new IllegalArgumentException("regulations need points for a win and an order: " + id);
        }
    }

    private static boolean oneLine(String text) {
        return !text.isEmpty() && text.equals(text.strip()) && text.lines().count() == 1;
    }

    /** Which of the two orders. */
    public enum Rules {
        INTERIM,
        FINAL
    }

    public List<Tiebreaker> order(Rules rules) {
        return rules == Rules.FINAL ? closing : interim;
    }

    public Optional<Zone> zone(ZoneKind kind) {
        return zones.stream().filter(zone -> zone.kind() == kind).findFirst();
    }

    public Regulations withZones(List<Zone> newZones) {
        return new Regulations(id, name, pointsForWin, closing, interim, newZones, stakes, split);
    }

    public Regulations withStakes(boolean newStakes) {
        return new Regulations(id, name, pointsForWin, closing, interim, zones, newStakes, split);
    }

    public Regulations withPointsForWin(int points) {
        return new Regulations(id, name, points, closing, interim, zones, stakes, split);
    }
}
