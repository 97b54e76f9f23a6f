package app.volata.exchange;

import app.volata.exchange.Pasted.Doubt;
import app.volata.exchange.Pasted.Nickname;
import app.volata.exchange.Pasted.Option;
import app.volata.model.Club;
import app.volata.model.Fixture;
import app.volata.model.Score;
import app.volata.model.Season;
import app.volata.model.Workbook;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads results as people write them, one a line: {@code Genoa - Verona 3:1}, {@code Roma 4-1 Chievo}, {@code Inter Juve 2
 * 3}.
 */
public final class PastedText {
    private static final String GOALS = "(?<![\\d])(\\d{1,2})\\s*[-\u2013\u2212:]\\s*(\\d{1,2})(?!\\d)";
    private static final Pattern SCORE = Pattern.compile(GOALS + "|(?<=\\s)(\\d{1,2})\\s+(\\d{1,2})\\s*$");
    private static final Pattern BETWEEN = Pattern.compile("\\s+(?:[-\u2013\u2014]|vs?\\.?)\\s+|[-\u2013\u2014]|\\s+");

    private final Season season;
    private final Map<String, String> learned;
    private final @Nullable Integer matchday;
    private final ClubNames names;

    private PastedText(Workbook workbook, @Nullable Integer matchday) {
        this.season = workbook.season();
        this.learned = workbook.learnedNames();
        this.matchday = matchday;
        this.names = ClubNames.of(season.clubs());
    }

    /**
     * The reading of each line.
     *
     * @param matchday that the lines are of, as far as they can be; null for any
     */
    public static List<Pasted> read(Workbook workbook, List<String> lines, @Nullable Integer matchday) {
        var text = new PastedText(workbook, matchday);
        var seen = new HashMap<Integer, Integer>();
        var readings = new ArrayList<Pasted>();
        for (int i = 0; i < lines.size(); i++) {
            var reading = text.read(lines.get(i));
            if (reading instanceof Pasted.Fresh(int fixture, var _, var _)) {
                var earlier = seen.putIfAbsent(fixture, i);
                reading = earlier == null ? reading : new Pasted.Doubtful(new Doubt.Repeated(earlier), List.of());
            }
            readings.add(reading);
        }
        return readings;
    }

    /** The matchday that most of the open matches meant are of; empty where none is meant. */
    public static Optional<Integer> matchday(Workbook workbook, List<String> lines) {
        var counts = new HashMap<Integer, Integer>();
        for (var reading : read(workbook, lines, null)) {
            if (reading instanceof Pasted.Fresh(int fixture, var _, var _)) {
                counts.merge(workbook.season().fixture(fixture).matchday(), 1, Integer::sum);
            }
        }
        return counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    }

    private Pasted read(String line) {
        var text = line.strip();
        if (text.isEmpty()) {
            return new Pasted.Nothing();
        }
        var matcher = SCORE.matcher(text);
        if (!matcher.find()) {
            return new Pasted.Doubtful(new Doubt.NoScore(), List.of());
        }
        boolean dashed = matcher.group(1) != null;
        var score = Score.typed(matcher.group(dashed ? 1 : 3) + "-" + matcher.group(dashed ? 2 : 4));
        if (score.isEmpty()) {
            return new Pasted.Doubtful(new Doubt.NoScore(), List.of());
        }
        var before = text.substring(0, matcher.start()).strip();
        var after = text.substring(matcher.end()).strip();
        var pair = after.isEmpty() ? split(before) : pair(before, after);
        return pair.map(clubs -> reading(clubs, score.get()))
                .orElseGet(() -> new Pasted.Doubtful(
                        new Doubt.NoClubs(after.isEmpty() ? before : before + " – " + after), List.of()));
    }

    /** Two clubs as they were typed. */
    private record Pair(Club home, Club away, List<Nickname> nicknames) {}

    /** The only way to part the text into two clubs. */
    private Optional<Pair> split(String text) {
        var pairs = new ArrayList<Pair>();
        var between = BETWEEN.matcher(text);
        while (between.find()) {
            pair(text.substring(0, between.start()), text.substring(between.end()))
                    .filter(pair -> pairs.stream()
                            .noneMatch(other -> other.home().equals(pair.home())
                                    && other.away().equals(pair.away())))
                    .ifPresent(pairs::add);
        }
        return pairs.size() == 1 ? Optional.of(pairs.getFirst()) : Optional.empty();
    }

    private Optional<Pair> pair(String home, String away) {
        var nicknames = new ArrayList<Nickname>();
        var first = club(home, nicknames);
        var second = club(away, nicknames);
        return first.isPresent() && second.isPresent() && !first.equals(second)
                ? Optional.of(new Pair(first.get(), second.get(), nicknames))
                : Optional.empty();
    }

    /** By its name; else the only one whose name it begins. */
    private Optional<Club> club(String typed, List<Nickname> nicknames) {
        var name = typed.strip();
        var known = names.find(learned.getOrDefault(name, name));
        if (known.isPresent() || name.length() < 2) {
            return known;
        }
        var like = season.clubs().stream()
                .filter(club -> Names.begins(club.name(), name) || Names.begins(club.shortName(), name))
                .toList();
        if (like.size() != 1) {
            return Optional.empty();
        }
        nicknames.add(new Nickname(name, like.getFirst().number()));
        return Optional.of(like.getFirst());
    }

    private Pasted reading(Pair pair, Score score) {
        int home = pair.home().number();
        int away = pair.away().number();
        var typed = fixture(home, away);
        var turned = fixture(away, home);
        var other = new Score(/* home= */ score.away(), /* away= */ score.home());
        if (typed == null) {
            return new Pasted.Doubtful(new Doubt.NoFixture(home, away), open(turned, other));
        }
        if (turned != null && isHere(turned) && !isHere(typed) && turned.score() == null) {
            var options = new ArrayList<>(open(turned, other));
            if (typed.score() == null || typed.score().equals(score)) {
                options.add(new Option(typed.number(), score, false, typed.score() != null));
            }
            return new Pasted.Doubtful(new Doubt.Turned(turned.number(), typed.number()), options);
        }
        if (typed.score() == null) {
            return new Pasted.Fresh(typed.number(), score, pair.nicknames());
        }
        return typed.score().equals(score)
                ? new Pasted.Same(typed.number(), score)
                : new Pasted.Doubtful(new Doubt.Played(typed.number()), open(turned, other));
    }

    private static List<Option> open(@Nullable Fixture turned, Score score) {
        return turned == null || turned.score() != null
                ? List.of()
                : List.of(new Option(turned.number(), score, true, false));
    }

    private boolean isHere(Fixture fixture) {
        return matchday != null && fixture.matchday() == matchday;
    }

    /** Of the matchday where there is one; else the first that is open. */
    private @Nullable Fixture fixture(int home, int away) {
        return season.fixtures().stream()
                .filter(fixture -> fixture.home() == home && fixture.away() == away && isHere(fixture))
                .findFirst()
                .or(() -> season.fixture(home, away))
                .orElse(null);
    }
}
