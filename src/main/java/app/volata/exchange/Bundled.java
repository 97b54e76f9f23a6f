package app.volata.exchange;

import app.volata.model.Badge;
import app.volata.model.Club;
import app.volata.model.Fixture;
import app.volata.model.Goal;
import app.volata.model.KickOff;
import app.volata.model.Minute;
import app.volata.model.PastResult;
import app.volata.model.PastSeason;
import app.volata.model.Player;
import app.volata.model.Regulations;
import app.volata.model.Score;
import app.volata.model.Season;
import app.volata.model.Side;
import app.volata.model.Workbook;
import app.volata.model.Zone;
import app.volata.model.ZoneKind;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads the season that comes with the program. Its files are our own and known to be whole, and the first window waits
 * for them: so they are cut by hand, without the checks and the libraries that other people's files need.
 */
final class Bundled {
    static final String ID = "serie-a-2017-18";

    private static final String FOLDER = "bundled/";
    private static final List<String> FOLLOWED = List.of("JUV", "NAP", "ROM");

    private final List<Club> clubs = new ArrayList<>();
    private final Map<String, Integer> clubByCode = new HashMap<>();
    private final List<Fixture> fixtures = new ArrayList<>();
    private final List<Player> players = new ArrayList<>();
    private final Map<String, Integer> playerByName = new HashMap<>();
    private final Map<Integer, KickOff> latestGoal = new HashMap<>();

    private Bundled() {}

    static Workbook read(Regulations regulations) {
        var reading = new Bundled();
        Resource.rows(FOLDER + "clubs.csv").forEach(reading::addClub);
        Resource.rows(FOLDER + "fixtures.csv").forEach(reading::addFixture);
        var season = new Season(
                "Serie A 2017-18",
                ZoneId.of("Europe/Rome"),
                regulations.withZones(zones()),
                reading.clubs,
                reading.players,
                reading.fixtures,
                List.of());
        var followed = FOLLOWED.stream().map(reading.clubByCode::get).toList();
        return Workbook.of(season).withHistory(List.of(before())).withFollowed(followed);
    }

    /** The zones of 2017-18; 7th was open until the final of the cup on 9 May. */
    private static List<Zone> zones() {
        return List.of(
                new Zone(ZoneKind.CHAMPIONS, 1, 1, false),
                new Zone(ZoneKind.CHAMPIONS_LEAGUE, 1, 4, false),
                new Zone(ZoneKind.EUROPA_LEAGUE, 5, 6, false),
                new Zone(ZoneKind.EUROPA_LEAGUE_QUALIFYING, 7, 7, true),
                new Zone(ZoneKind.RELEGATION, 18, 20, false));
    }

    private static PastSeason before() {
        var results = new ArrayList<PastResult>();
        for (var row : Resource.rows(FOLDER + "serie-a-2016-17.csv")) {
            var score = score(row[3]);
            if (score != null) {
                results.add(new PastResult(date(row[0]), row[1], row[2], score, score(row[4])));
            }
        }
        return new PastSeason("Serie A 2016-17", results);
    }

    private void addClub(String[] row) {
        var pattern = Badge.Pattern.valueOf(row[5].toUpperCase(Locale.ROOT));
        var badge = new Badge(Integer.parseInt(row[3], 16), Integer.parseInt(row[4], 16), pattern);
        clubByCode.put(row[2], clubs.size());
        clubs.add(new Club(clubs.size(), row[0], row[1], row[2], badge));
    }

    private void addFixture(String[] row) {
        var kickOff = new KickOff(date(row[1]), time(row[2]));
        int home = club(row[3]);
        int away = club(row[4]);
        var goals = new ArrayList<Goal>();
        for (var goal : row[7].isEmpty() ? new String[0] : row[7].split(";")) {
            goals.add(goal(goal.strip(), home, away, kickOff));
        }
        var planned = Fixture.planned(fixtures.size(), Integer.parseInt(row[0]), home, away, kickOff);
        var score = score(row[5]);
        fixtures.add(
                score == null
                        ? planned
                        : planned.withScore(score).withHalfTime(score(row[6])).withGoals(goals));
    }

    /** {@code JUV 45+1 Paulo Dybala p}: the club it counts for, the minute, the player, p for a penalty, og for an own goal. */
    private Goal goal(String text, int home, int away, KickOff kickOff) {
        int space = text.indexOf(' ', 4);
        var side = club(text.substring(0, 3)) == home ? Side.HOME : Side.AWAY;
        var kind = text.endsWith(" og") ? Goal.Kind.OWN_GOAL : text.endsWith(" p") ? Goal.Kind.PENALTY : Goal.Kind.GOAL;
        var name = text.substring(space + 1, kind == Goal.Kind.GOAL ? text.length() : text.lastIndexOf(' '));
        int player = playerByName.computeIfAbsent(name, this::addPlayer);
        var goal = new Goal(side, player, kind, minute(text.substring(4, space)));
        playsFor(player, goal.playersSide() == Side.HOME ? home : away, kickOff);
        return goal;
    }

    private int addPlayer(String name) {
        players.add(new Player(players.size(), name, 0));
        return players.size() - 1;
    }

    /** The club of the latest goal by date: a moved match may stand before an earlier one. */
    private void playsFor(int player, int club, KickOff kickOff) {
        var latest = latestGoal.get(player);
        if (latest == null || latest.compareTo(kickOff) <= 0) {
            latestGoal.put(player, kickOff);
            players.set(player, players.get(player).at(club));
        }
    }

    private int club(String code) {
        var number = clubByCode.get(code);
        if (number == null) {
            throw new IllegalStateException("no club " + code);
        }
        return number;
    }

    private static Minute minute(String text) {
        int plus = text.indexOf('+');
        return plus < 0
                ? new Minute(Integer.parseInt(text), 0)
                : new Minute(Integer.parseInt(text.substring(0, plus)), Integer.parseInt(text.substring(plus + 1)));
    }

    private static @Nullable Score score(String text) {
        int dash = text.indexOf('-');
        return dash < 0
                ? null
                : new Score(Integer.parseInt(text.substring(0, dash)), Integer.parseInt(text.substring(dash + 1)));
    }

    private static LocalDate date(String text) {
        return LocalDate.of(part(text, 0, 4), part(text, 5, 7), part(text, 8, 10));
    }

    private static LocalTime time(String text) {
        return LocalTime.of(part(text, 0, 2), part(text, 3, 5));
    }

    private static int part(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }
}
