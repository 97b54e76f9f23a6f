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
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads the season that comes with the program. Its files are our own and known to be whole, and the first window waits
 * for them: so a {@link Cursor} cuts them, without the checks and the libraries that other people's files need.
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
        reading.readClubs(rows("clubs.csv"));
        reading.readFixtures(rows("fixtures.csv"));
        var season = new Season(
                "Serie A 2017-18",
                ZoneId.of("Europe/Rome"),
                regulations,
                reading.clubs,
                reading.players,
                reading.fixtures,
                List.of());
        var followed = new ArrayList<Integer>();
        for (var code : FOLLOWED) {
            followed.add(reading.club(code));
        }
        return Workbook.of(season).withHistory(List.of(before())).withFollowed(followed);
    }

    /** The clubs alone: their names, letters and badges serve seasons that are read from other files, too. */
    static List<Club> clubs() {
        var reading = new Bundled();
        reading.readClubs(rows("clubs.csv"));
        return reading.clubs;
    }

    private static PastSeason before() {
        var results = new ArrayList<PastResult>();
        var row = rows("serie-a-2016-17.csv");
        while (!row.atEnd()) {
            var date = row.date();
            var home = row.textTo(',');
            var away = row.textTo(',');
            var score = new Score(row.number(), row.number());
            results.add(new PastResult(date, home, away, score, score(row, '\n')));
        }
        return new PastSeason("Serie A 2016-17", results);
    }

    private static Cursor rows(String file) {
        var cursor = new Cursor(Resource.bytes(FOLDER + file));
        cursor.skipLine();
        return cursor;
    }

    private void readClubs(Cursor row) {
        while (!row.atEnd()) {
            var name = row.textTo(',');
            var shortName = row.textTo(',');
            var code = row.textTo(',');
            int fill = Integer.parseInt(row.textTo(','), 16);
            int figure = Integer.parseInt(row.textTo(','), 16);
            var pattern = Badge.Pattern.valueOf(row.textTo('\n').toUpperCase(Locale.ROOT));
            clubByCode.put(code, clubs.size());
            clubs.add(new Club(clubs.size(), name, shortName, code, new Badge(fill, figure, pattern)));
        }
    }

    private void readFixtures(Cursor row) {
        while (!row.atEnd()) {
            int matchday = row.number();
            var kickOff = new KickOff(row.date(), row.time());
            int home = club(row.textTo(','));
            int away = club(row.textTo(','));
            var score = score(row, ',');
            var halfTime = score(row, ',');
            var goals = goals(row, home, away, kickOff);
            fixtures.add(new Fixture(
                    fixtures.size(), matchday, home, away, kickOff, Fixture.Status.PLANNED, score, halfTime, goals));
        }
    }

    private List<Goal> goals(Cursor row, int home, int away, KickOff kickOff) {
        var goals = new ArrayList<Goal>();
        if (!row.passes('\n')) {
            do {
                goals.add(goal(row, home, away, kickOff));
            } while (!row.lineEnded());
        }
        return goals;
    }

    /** {@code JUV 45+1 Paulo Dybala p;}: the club it counts for, the minute, the player, p for a penalty, og for an own goal. */
    private Goal goal(Cursor row, int home, int away, KickOff kickOff) {
        row.passes(' ');
        var side = club(row.textTo(' ')) == home ? Side.HOME : Side.AWAY;
        var minute = minute(row.textTo(' '));
        var text = row.textTo(';');
        var kind = text.endsWith(" og") ? Goal.Kind.OWN_GOAL : text.endsWith(" p") ? Goal.Kind.PENALTY : Goal.Kind.GOAL;
        int player = player(kind == Goal.Kind.GOAL ? text : text.substring(0, text.lastIndexOf(' ')));
        var goal = new Goal(side, player, kind, minute);
        playsFor(player, goal.playersSide() == Side.HOME ? home : away, kickOff);
        return goal;
    }

    private int player(String name) {
        var known = playerByName.get(name);
        if (known != null) {
            return known;
        }
        playerByName.put(name, players.size());
        players.add(new Player(players.size(), name, 0));
        return players.size() - 1;
    }

    /** The club of the latest goal by date: a moved match may stand before an earlier one. */
    private void playsFor(int player, int club, KickOff kickOff) {
        var latest = latestGoal.get(player);
        if (latest == null || latest.compareTo(kickOff) <= 0) {
            latestGoal.put(player, kickOff);
            if (players.get(player).club() != club) {
                players.set(player, players.get(player).at(club));
            }
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
                : new Minute(Integer.parseInt(text, 0, plus, 10), Integer.parseInt(text, plus + 1, text.length(), 10));
    }

    private static @Nullable Score score(Cursor row, char end) {
        return row.passes(end) ? null : new Score(row.number(), row.number());
    }
}
