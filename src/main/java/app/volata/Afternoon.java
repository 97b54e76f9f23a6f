package app.volata;

import app.volata.model.Edit;
import app.volata.model.Goal;
import app.volata.model.Minute;
import app.volata.model.Player;
import app.volata.model.Score;
import app.volata.model.Season;
import app.volata.model.Side;
import app.volata.words.Names;
import java.util.ArrayList;
import java.util.List;

/** What was known on the afternoon of 29 April 2018, for the picture of the fixtures. */
final class Afternoon {
    /** Home, away, score, home scorers, away scorers; {@code og} for an own goal, which stands with the side it counts for, {@code p} for a penalty. */
    private static final List<List<String>> KNOWN = List.of(
            List.of("GEN", "VER", "3-1", "", ""),
            List.of("ROM", "CHV", "4-1", "Schick 9, Džeko 40, El Shaarawy 65, Džeko 67", "Inglese 88"),
            List.of("INT", "JUV", "2-3", "Icardi 52, Barzagli 65 og", "Douglas Costa 13, Škriniar 87 og, Higuaín 89"),
            List.of("ATA", "GEN", "3-1", "Barrow 16, Cristante 22", ""),
            List.of("CRO", "SAS", "4-1", "Trotta 4, Simy 16, Trotta 31, Simy 89", "Berardi 45 p"));

    /** The last match of the season, as far as its scorers were known at ten to eleven. */
    private static final List<String> LAST =
            List.of("LAZ", "INT", "2-3", "Perišić 9 og, Felipe Anderson 41", "D’Ambrosio 29, Icardi 78 p");

    /** The matchday as somebody typed it. */
    static final String TYPED = """
        Genoa - Verona 3:1
        Roma - Chievo 4-1
        Inter Juve 2-3
        Crotone-Sassuolo 4-1
        Atalanta – Genoa 3-1
        Benevento Udinese 3 3
        Milan Bologna 2-1
        Hellas-Spal 1-3
        Samp - Cagliari 4:1
        Fiorentina v Napoli 3-0
        Torino Lazio 0-1
        """;

    private final Season season;
    private final List<Player> fresh = new ArrayList<>();

    private Afternoon(Season season) {
        this.season = season;
    }

    /** The result and the scorers of one match, as edits of this season. */
    private record Match(int fixture, Score score, List<Goal> goals, List<Player> fresh) {
        List<Edit> edits() {
            var result = new Edit.EnterResult(fixture, score);
            return goals.isEmpty() ? List.of(result) : List.of(result, new Edit.RecordGoals(fixture, goals, fresh));
        }
    }

    static int count() {
        return KNOWN.size();
    }

    /** The edits of the match of this number, in the season with those before it. */
    static List<Edit> edits(Season season, int match) {
        return new Afternoon(season).read(KNOWN.get(match)).edits();
    }

    /** The edits of the last match. */
    static List<Edit> lastNight(Season season) {
        return new Afternoon(season).read(LAST).edits();
    }

    /** The number of a fixture by the letters of its clubs. */
    static int fixture(Season season, String home, String away) {
        return season.fixture(club(season, home), club(season, away))
                .orElseThrow()
                .number();
    }

    private static int club(Season season, String code) {
        return season.clubs().stream()
                .filter(club -> club.code().equals(code))
                .findFirst()
                .orElseThrow()
                .number();
    }

    private Match read(List<String> line) {
        int number = fixture(season, line.get(0), line.get(1));
        var goals = new ArrayList<Goal>();
        read(number, Side.HOME, line.get(3), goals);
        read(number, Side.AWAY, line.get(4), goals);
        return new Match(number, Score.typed(line.get(2)).orElseThrow(), goals, fresh);
    }

    private void read(int fixture, Side side, String scorers, List<Goal> goals) {
        for (var scorer : scorers.isEmpty() ? new String[0] : scorers.split(", ", -1)) {
            var words = scorer.replaceFirst(" (og|p)$", "");
            var kind = scorer.endsWith(" og")
                    ? Goal.Kind.OWN_GOAL
                    : scorer.endsWith(" p") ? Goal.Kind.PENALTY : Goal.Kind.GOAL;
            int space = words.lastIndexOf(' ');
            int club = season.fixture(fixture).club(kind == Goal.Kind.OWN_GOAL ? side.other() : side);
            var minute = new Minute(Integer.parseInt(words.substring(space + 1)), 0);
            goals.add(new Goal(side, player(words.substring(0, space), club), kind, minute));
        }
    }

    private int player(String name, int club) {
        for (var list : List.of(season.players(), fresh)) {
            for (var player : list) {
                if (player.club() == club && Names.found(player.name(), name)) {
                    return player.number();
                }
            }
        }
        var player = new Player(season.players().size() + fresh.size(), name, club);
        fresh.add(player);
        return player.number();
    }
}
