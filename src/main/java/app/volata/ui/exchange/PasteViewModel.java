package app.volata.ui.exchange;

import app.volata.exchange.Pasted;
import app.volata.exchange.Pasted.Doubt;
import app.volata.exchange.PastedText;
import app.volata.model.Edit;
import app.volata.model.KickOff;
import app.volata.model.Score;
import app.volata.model.Season;
import app.volata.session.SeasonSession;
import app.volata.session.SeasonState;
import app.volata.ui.exchange.PasteRow.Choice;
import app.volata.ui.kit.Texts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ChangeListener;
import org.jspecify.annotations.Nullable;

/** A block of results before it is written: each line, how it is read, and what was chosen. */
public final class PasteViewModel {
    private static final int MOST_LINES = 1000;

    /**
     * What the page shows.
     *
     * @param rows one a line
     * @param scores what will be written
     * @param same lines that say what is there
     * @param asked lines that need a choice
     */
    record Screen(List<PasteRow> rows, Map<Integer, Score> scores, int same, int asked) {
        Screen {
            rows = List.copyOf(rows);
            scores = Map.copyOf(scores);
        }
    }

    private final SeasonSession session;
    private final Texts texts;
    private final List<String> lines;
    private final @Nullable Integer suggested;
    private final Set<Integer> leftOut = new HashSet<>();
    private final Map<Integer, Integer> chosen = new HashMap<>();
    private final ReadOnlyObjectWrapper<Screen> screen = new ReadOnlyObjectWrapper<>();
    private final ChangeListener<SeasonState> onState = (property, before, after) -> refresh();
    private @Nullable Integer matchday;

    public PasteViewModel(SeasonSession session, Texts texts, String text) {
        this.session = session;
        this.texts = texts;
        this.lines = new ArrayList<>(Arrays.stream(text.split("\\R", -1))
                .map(line -> line.replace('\t', ' ').strip())
                .filter(line -> !line.isEmpty())
                .limit(MOST_LINES)
                .toList());
        this.suggested =
                PastedText.matchday(session.state().get().workbook(), lines).orElse(null);
        this.matchday = suggested;
        session.state().addListener(onState);
        refresh();
    }

    void close() {
        session.state().removeListener(onState);
    }

    ReadOnlyObjectProperty<Screen> screen() {
        return screen.getReadOnlyProperty();
    }

    List<String> lines() {
        return List.copyOf(lines);
    }

    /** The matchday that the lines seem to be of; null where they do not tell. */
    @Nullable
    Integer suggested() {
        return suggested;
    }

    private Season season() {
        return session.state().get().season();
    }

    // choosing

    /** Prefers matches of the matchday suggested, or of none. */
    void ofMatchday(boolean wanted) {
        matchday = wanted ? suggested : null;
        chosen.clear();
        refresh();
    }

    /** Another text for a line. */
    void correct(int line, String text) {
        if (!lines.get(line).equals(text)) {
            lines.set(line, text);
            chosen.remove(line);
            leftOut.remove(line);
            refresh();
        }
    }

    void take(int line, boolean wanted) {
        if (wanted) {
            leftOut.remove(line);
        } else {
            leftOut.add(line);
        }
        refresh();
    }

    void choose(int line, int choice) {
        chosen.put(line, choice);
        refresh();
    }

    /** Writes what is taken as one edit; false where that is nothing. */
    boolean write() {
        var scores = screen.get().scores();
        return !scores.isEmpty() && session.execute(new Edit.EnterResults(scores));
    }

    // reading

    private void refresh() {
        var rows = new ArrayList<PasteRow>();
        var scores = new TreeMap<Integer, Score>();
        int same = 0;
        int asked = 0;
        var readings = PastedText.read(session.state().get().workbook(), lines, matchday);
        for (int i = 0; i < readings.size(); i++) {
            var row = row(i, readings.get(i));
            rows.add(row);
            if (readings.get(i) instanceof Pasted.Fresh(int fixture, var score, var _) && !leftOut.contains(i)) {
                scores.put(fixture, score);
            }
            same += readings.get(i) instanceof Pasted.Same ? 1 : 0;
            if (row instanceof PasteRow.Asked(var _, var choices, int place)) {
                asked++;
                var choice = choices.get(place);
                if (choice.fixture() != null && choice.score() != null && !choice.stands()) {
                    scores.putIfAbsent(choice.fixture(), choice.score());
                }
            }
        }
        screen.set(new Screen(rows, scores, same, asked));
    }

    private PasteRow row(int line, Pasted reading) {
        return switch (reading) {
            case Pasted.Nothing() -> new PasteRow.Blank();
            case Pasted.Fresh fresh -> read(fresh.fixture(), fresh.score(), !leftOut.contains(line), note(fresh));
            case Pasted.Same(int fixture, var score) -> {
                var row = read(fixture, score, false, texts.text("paste.already-so"));
                yield new PasteRow.Read(row.home(), row.away(), score, false, false, row.day(), row.note());
            }
            case Pasted.Doubtful(var doubt, var options) -> asked(line, doubt, options);
        };
    }

    private PasteRow.Read read(int number, Score score, boolean taken, String note) {
        var fixture = season().fixture(number);
        return new PasteRow.Read(
                season().club(fixture.home()),
                season().club(fixture.away()),
                score,
                taken,
                true,
                day(fixture.kickOff()),
                note);
    }

    private String day(@Nullable KickOff kickOff) {
        return kickOff == null ? texts.text("fixtures.no-date") : texts.words().shortDay(kickOff.date());
    }

    private String note(Pasted.Fresh fresh) {
        var parts = new ArrayList<String>();
        for (var nickname : fresh.nicknames()) {
            parts.add(texts.text(
                    "paste.read-as",
                    nickname.typed(),
                    season().club(nickname.club()).shortName()));
        }
        int of = season().fixture(fresh.fixture()).matchday();
        if (matchday != null && of != matchday) {
            parts.add(texts.text("paste.of-matchday", of));
        }
        return String.join(", ", parts);
    }

    private PasteRow asked(int line, Doubt doubt, List<Pasted.Option> options) {
        var choices = new ArrayList<Choice>();
        for (var option : options) {
            int of = season().fixture(option.fixture()).matchday();
            var rest = option.turned()
                    ? texts.text("paste.turned-new")
                    : texts.text(option.stands() ? "paste.of-matchday-same" : "paste.of-matchday", of);
            choices.add(new Choice(
                    result(option.fixture(), option.score()), rest, option.fixture(), option.score(), option.stands()));
        }
        choices.add(new Choice("", texts.text("paste.leave-out"), null, null, false));
        int place = chosen.getOrDefault(line, choices.size() - 1);
        return new PasteRow.Asked(sentence(doubt), choices, Math.min(place, choices.size() - 1));
    }

    private String result(int number, Score score) {
        var fixture = season().fixture(number);
        return season().club(fixture.home()).shortName() + " " + texts.words().score(score) + " "
                + season().club(fixture.away()).shortName();
    }

    private String sentence(Doubt doubt) {
        return switch (doubt) {
            case Doubt.NoScore() -> texts.text("paste.no-score");
            case Doubt.NoClubs(var typed) -> texts.text("paste.no-clubs", typed);
            case Doubt.NoFixture(int home, int away) ->
                texts.text(
                        "paste.no-fixture",
                        season().club(home).shortName(),
                        season().club(away).shortName());
            case Doubt.Played(int fixture) -> {
                var score = season().fixture(fixture).score();
                yield texts.text("paste.played", score == null ? "" : result(fixture, score));
            }
            case Doubt.Turned(int here, int typed) -> turned(here, typed);
            case Doubt.Repeated(int earlier) -> texts.text("paste.repeated", earlier + 1);
        };
    }

    private String turned(int here, int typed) {
        var score = season().fixture(typed).score();
        var day = day(season().fixture(typed).kickOff());
        var isHere = texts.words().fixture(season(), here);
        int of = season().fixture(here).matchday();
        return score == null
                ? texts.text("paste.turned", of, isHere)
                : texts.text("paste.turned-played", of, isHere, result(typed, score), day);
    }
}
