package app.volata.ui.runin;

import app.volata.forecast.FixtureChances;
import app.volata.forecast.Forecast;
import app.volata.model.Assumption;
import app.volata.model.Fixture;
import app.volata.model.Season;
import app.volata.model.Side;
import app.volata.model.Workbook;
import app.volata.model.ZoneKind;
import app.volata.session.Chances;
import app.volata.session.SeasonState;
import app.volata.standings.Standings;
import app.volata.ui.kit.Race;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The season at one moment as the pages of the run-in see it.
 *
 * @param without the forecast as if nothing were assumed; null while there is none of a season like this one
 * @param with the forecast with what is assumed; null where nothing is, or while it is not there
 * @param complete whether the forecasts are of this state and nothing of them is on its way
 */
record Outlook(
        Workbook workbook,
        Standings standings,
        @Nullable Forecast without,
        @Nullable Forecast with,
        boolean complete) {
    private static final double UNSEEN = 0.0005;
    private static final int NEIGHBOURS = 3;

    static Outlook of(SeasonState state, Chances chances) {
        var workbook = state.workbook();
        var without = chances.without();
        boolean same = without != null
                && without.request().season().clubs().size()
                        == workbook.season().clubs().size();
        return new Outlook(
                workbook,
                state.standings(),
                same ? without : null,
                same && !workbook.assumed().isEmpty() ? chances.with() : null,
                same && !chances.stale() && chances.progress() >= 1);
    }

    Season season() {
        return workbook.season();
    }

    /** The forecast that counts. */
    @Nullable
    Forecast shown() {
        return with != null ? with : without;
    }

    /** Clubs in the order of the table. */
    List<Integer> clubs() {
        return standings.rows().stream().map(Standings.Row::club).toList();
    }

    List<Fixture> open() {
        return season().fixtures().stream().filter(fixture -> !fixture.played()).toList();
    }

    /** The club's match of this matchday, while it is still open. */
    Optional<Fixture> open(int club, int matchday) {
        return season().fixtures().stream()
                .filter(fixture -> fixture.matchday() == matchday && fixture.involves(club) && !fixture.played())
                .findFirst();
    }

    @Nullable
    Assumption assumed(int fixture) {
        return workbook.assumed().of(fixture);
    }

    /** What the forecast gives this fixture before anything is assumed; empty while it does not know it as open. */
    Optional<FixtureChances> chances(int fixture) {
        return without != null && without.openFixtures().contains(fixture)
                ? Optional.of(without.fixture(fixture))
                : Optional.empty();
    }

    /** The clubs of a race that neither always nor never reach its zone, in the order of the table; or all. */
    List<Integer> contenders(RaceChoice choice) {
        if (choice.race().isEmpty()) {
            return clubs();
        }
        var race = choice.race().get();
        if (shown() == null) {
            return nearest(race);
        }
        var doubtful =
                clubs().stream().filter(club -> inDoubt(club, race.zone())).toList();
        return doubtful.isEmpty() ? likeliest(race) : doubtful;
    }

    /** Clubs with some chance of this zone that is too small to say. */
    List<Integer> hardly(ZoneKind zone) {
        var forecast = shown();
        return forecast == null
                ? List.of()
                : clubs().stream()
                        .filter(club -> !inDoubt(club, zone)
                                && forecast.chance(club, zone) > 0
                                && forecast.chance(club, zone) < UNSEEN)
                        .toList();
    }

    boolean inDoubt(int club, ZoneKind zone) {
        return Stream.of(Optional.ofNullable(with), Optional.ofNullable(without))
                .flatMap(Optional::stream)
                .mapToDouble(forecast -> forecast.chance(club, zone))
                .anyMatch(chance -> chance >= UNSEEN && chance < 1 - UNSEEN);
    }

    /** Before there is a forecast, those around the edge of the zone. */
    private List<Integer> nearest(Race race) {
        int size = clubs().size();
        int edge = race.zone().lower() ? size - race.places() : race.places();
        boolean title = race.zone() == ZoneKind.CHAMPIONS;
        int from = title ? 0 : Math.max(0, edge - NEIGHBOURS);
        int to = title ? 2 : Math.max(from + 2, edge + NEIGHBOURS - 1);
        return clubs().subList(from, Math.min(size, to));
    }

    /** Where nothing is in doubt, the two that come nearest to being so. */
    private List<Integer> likeliest(Race race) {
        var forecast = shown();
        var two = clubs().stream()
                .sorted(Comparator.comparingDouble(
                        club -> -(forecast == null ? 0 : forecast.chance(club, race.zone()))))
                .limit(2)
                .toList();
        return clubs().stream().filter(two::contains).toList();
    }

    /** The race that is most open for a club. */
    Race mostOpen(int club) {
        var forecast = shown();
        var races = Race.of(season().regulations(), season().clubs().size());
        return races.stream()
                .min(Comparator.comparingDouble(
                        race -> forecast == null ? 0 : Math.abs(forecast.chance(club, race.zone()) - 0.5)))
                .orElse(races.getFirst());
    }

    /** The first club followed that is one of these; without one, the first of them. */
    int mine(List<Integer> among) {
        return workbook.followed().stream().filter(among::contains).findFirst().orElseGet(among::getFirst);
    }

    /** These clubs, a followed one first, then by how much in doubt they are. */
    List<Integer> byDoubt(List<Integer> among, ZoneKind zone) {
        var forecast = shown();
        int followed =
                workbook.followed().stream().filter(among::contains).findFirst().orElse(-1);
        return among.stream()
                .sorted(Comparator.comparingDouble(club ->
                        club == followed ? -1 : forecast == null ? 0 : Math.abs(forecast.chance(club, zone) - 0.5)))
                .toList();
    }

    /** Points that the club has if it wins all that is open and not assumed. */
    int atMost(int club) {
        int win = season().regulations().pointsForWin();
        int points = standings.row(club).points();
        for (var fixture : open()) {
            if (fixture.involves(club)) {
                var assumption = assumed(fixture.number());
                points += assumption == null ? win : points(fixture, club, assumption, win);
            }
        }
        return points;
    }

    private static int points(Fixture fixture, int club, Assumption assumption, int win) {
        return switch (assumption.outcome()) {
            case DRAW -> 1;
            case HOME_WIN -> fixture.home() == club ? win : 0;
            case AWAY_WIN -> fixture.away() == club ? win : 0;
        };
    }

    static Side side(Fixture fixture, int club) {
        return fixture.home() == club ? Side.HOME : Side.AWAY;
    }

    /** Matchdays on which these clubs have something left, in order. */
    List<Integer> matchdays(List<Integer> among) {
        return open().stream()
                .filter(fixture -> among.contains(fixture.home()) || among.contains(fixture.away()))
                .map(Fixture::matchday)
                .distinct()
                .sorted()
                .toList();
    }

    /** The regulations' places of a zone's edge, from the first after it; for a lower zone its first. */
    int placeBeyond(Race race) {
        return race.zone().lower() ? season().clubs().size() - race.places() + 1 : race.places() + 1;
    }

    IntStream places() {
        return IntStream.rangeClosed(1, season().clubs().size());
    }
}
