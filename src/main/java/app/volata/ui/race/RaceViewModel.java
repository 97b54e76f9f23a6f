package app.volata.ui.race;

import app.volata.forecast.Forecast;
import app.volata.model.Season;
import app.volata.session.Answers;
import app.volata.session.Certain;
import app.volata.session.Chances;
import app.volata.session.SeasonSession;
import app.volata.session.SeasonState;
import app.volata.standings.Matchdays;
import app.volata.standings.Standings;
import app.volata.ui.kit.PlaceBar;
import app.volata.ui.kit.Race;
import app.volata.ui.kit.Texts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** The race: chosen clubs through the matchdays, and the matchday whose numbers are shown. */
public final class RaceViewModel {
    /** More lines cannot be told apart. */
    static final int MOST = 5;

    private static final int LAST = 10;

    private final ObservableValue<SeasonState> state;
    private final ObservableValue<Chances> chances;
    private final ObservableValue<Certain> certain;
    private final Consumer<PastChances.Question> ask;
    private final ObservableValue<Answers.@Nullable Answer<PastChances.Question, PastChances>> past;
    private final Texts texts;
    private final List<Integer> chosen = new ArrayList<>();
    private final ReadOnlyObjectWrapper<RaceFrame> frame;
    private final ReadOnlyIntegerWrapper cursor = new ReadOnlyIntegerWrapper();
    private final Subscription listening;
    private RaceMode mode = RaceMode.PLACE;
    private boolean lastOnly;
    private boolean inSight = true;
    private List<Standings> tables;

    public RaceViewModel(SeasonSession session, Texts texts) {
        var answers = session.answers(PastChances::reckon);
        this(session.state(), session.chances(), session.certain(), answers::ask, answers.latest(), texts);
    }

    /**
     * @param ask asks for past chances
     * @param past the answer, once it is there
     */
    RaceViewModel(
            ObservableValue<SeasonState> state,
            ObservableValue<Chances> chances,
            ObservableValue<Certain> certain,
            Consumer<PastChances.Question> ask,
            ObservableValue<Answers.@Nullable Answer<PastChances.Question, PastChances>> past,
            Texts texts) {
        this.state = state;
        this.chances = chances;
        this.certain = certain;
        this.ask = ask;
        this.past = past;
        this.texts = texts;
        tables = Matchdays.tables(season());
        chooseFirst();
        frame = new ReadOnlyObjectWrapper<>(frameNow());
        listening = Subscription.combine(
                state.subscribe((before, now) -> played()),
                chances.subscribe((before, now) -> refresh()),
                certain.subscribe((before, now) -> refresh()),
                past.subscribe((before, now) -> refresh()));
    }

    ReadOnlyObjectProperty<RaceFrame> frame() {
        return frame.getReadOnlyProperty();
    }

    /** The matchday whose numbers are shown; 0 for none. */
    ReadOnlyIntegerProperty cursor() {
        return cursor.getReadOnlyProperty();
    }

    private Season season() {
        return state.getValue().season();
    }

    /** The clubs followed, then those at the top. */
    private void chooseFirst() {
        state.getValue().workbook().followed().stream().limit(MOST).forEach(chosen::add);
        for (var row : state.getValue().standings().rows()) {
            if (chosen.size() < MOST && !chosen.contains(row.club())) {
                chosen.add(row.club());
            }
        }
    }

    void show(RaceMode newMode) {
        mode = newMode;
        refresh();
    }

    /** Out of sight nothing is asked for: 35 forecasts would take the processors from the one that is waited for. */
    void inSight(boolean now) {
        inSight = now;
        if (now) {
            refresh();
        }
    }

    void showLast(boolean newLastOnly) {
        lastOnly = newLastOnly;
        refresh();
        if (cursor.get() > 0) {
            point(cursor.get());
        }
    }

    /** One more club; nothing where there are five. */
    boolean choose(int club) {
        boolean room = chosen.size() < MOST && !chosen.contains(club);
        if (room) {
            chosen.add(club);
            refresh();
        }
        return room;
    }

    void leave(int club) {
        chosen.remove(Integer.valueOf(club));
        refresh();
    }

    /** Shows the numbers of a matchday, or of the nearest one in sight. */
    void point(int matchday) {
        var shown = frame.get();
        cursor.set(shown.current() == 0 ? 0 : Math.clamp(matchday, shown.first(), shown.current()));
    }

    /** One matchday back or on; the first step is from the latest. */
    boolean step(int by) {
        point((cursor.get() == 0 ? frame.get().current() : cursor.get()) + by);
        return true;
    }

    /** Shows no numbers; false where none were shown. */
    boolean unpoint() {
        boolean shown = cursor.get() > 0;
        cursor.set(0);
        return shown;
    }

    private void played() {
        chosen.removeIf(club -> club >= season().clubs().size());
        tables = Matchdays.tables(season());
        refresh();
    }

    private void refresh() {
        if (mode == RaceMode.CHANCE && inSight) {
            ask.accept(question());
        }
        frame.set(frameNow());
    }

    private RaceFrame frameNow() {
        int current = tables.size();
        var lines = lines();
        return new RaceFrame(
                mode,
                lastOnly ? Math.max(1, current - LAST) : 1,
                current,
                season().matchdays(),
                lines,
                season().regulations().zones(),
                mode == RaceMode.CHANCE ? courses(lines) : List.of());
    }

    private PastChances.Question question() {
        return PastChances.Question.of(state.getValue().workbook());
    }

    /** Of the title, and of what is played for next: only where they are of this season as it is. */
    private List<ChanceCourse> courses(List<RaceLine> lines) {
        var answer = past.getValue();
        if (answer == null || !answer.question().equals(question())) {
            return List.of();
        }
        var chosenLines = RaceFrame.chosen(lines);
        var reading = new ChanceReading(season(), answer.answer(), forecast(), texts);
        var races = Race.of(season().regulations(), season().clubs().size());
        var courses = new ArrayList<ChanceCourse>();
        courses.add(reading.course(races.getFirst(), chosenLines));
        if (races.size() > 1) {
            courses.add(reading.open(races.get(1), chosenLines));
        }
        return courses;
    }

    private List<RaceLine> lines() {
        var forecast = forecast();
        return state.getValue().standings().rows().stream()
                .map(row -> line(row, forecast))
                .toList();
    }

    private RaceLine line(Standings.Row now, @Nullable Forecast forecast) {
        var places = new ArrayList<Integer>();
        var points = new ArrayList<Integer>();
        var behind = new ArrayList<Integer>();
        for (var table : tables) {
            var row = table.row(now.club());
            places.add(row.place());
            points.add(row.points());
            behind.add(row.points() - most(table));
        }
        if (!places.isEmpty()) {
            // now is now, whatever was brought forward
            places.set(places.size() - 1, now.place());
            points.set(points.size() - 1, now.points());
            behind.set(behind.size() - 1, now.points() - most(state.getValue().standings()));
        }
        var club = season().club(now.club());
        int series = chosen.indexOf(now.club());
        var possible = possible(now.club());
        if (forecast == null) {
            return new RaceLine(club, series, places, points, behind, possible, PlaceBar.Range.NONE, 0);
        }
        var likely = forecast.likelyPlaces(now.club());
        var range = new PlaceBar.Range(likely.best(), likely.worst());
        return new RaceLine(club, series, places, points, behind, possible, range, likely.mostLikely());
    }

    /** Of the present state only: what is proven of an older one can be wrong of this one. */
    private PlaceBar.Range possible(int club) {
        var report = certain.getValue().stale() ? null : certain.getValue().without();
        if (report == null || report.ranges().size() != season().clubs().size()) {
            return PlaceBar.Range.NONE;
        }
        var range = report.range(club);
        return new PlaceBar.Range(range.best(), range.worst());
    }

    private static int most(Standings table) {
        return table.rows().stream().mapToInt(Standings.Row::points).max().orElse(0);
    }

    private @Nullable Forecast forecast() {
        var without = chances.getValue().without();
        int clubs = season().clubs().size();
        return without == null || without.request().season().clubs().size() != clubs ? null : without;
    }

    /** Place, points and distance of the chosen clubs after a matchday. */
    RaceNumbers numbers(int matchday) {
        int at = matchday - 1;
        var words = texts.words();
        if (mode == RaceMode.CHANCE) {
            return chances(matchday);
        }
        var rows = frame.get().chosen().stream()
                .sorted(Comparator.comparingInt(line -> line.places().get(at)))
                .map(line -> new RaceNumbers.Row(
                        line.series(),
                        line.club().shortName(),
                        words.number(line.places().get(at)),
                        words.number(line.points().get(at)),
                        line.behind().get(at) == 0
                                ? "–"
                                : words.signed(line.behind().get(at))))
                .toList();
        return new RaceNumbers(texts.text("race.after", matchday), rows, texts.text("race.numbers"));
    }

    private RaceNumbers chances(int matchday) {
        var shown = frame.get();
        var rows = shown.courses().isEmpty()
                ? List.<RaceNumbers.Row>of()
                : shown.courses().getFirst().lines().stream()
                        .filter(line -> matchday < line.chances().size())
                        .sorted(Comparator.comparingDouble(
                                line -> -line.chances().get(matchday)))
                        .map(line -> chance(line, matchday, shown.chosen().get(line.series())))
                        .toList();
        return new RaceNumbers(texts.text("race.after", matchday), rows, texts.text("race.chance-numbers"));
    }

    private RaceNumbers.Row chance(ChanceCourse.Line line, int matchday, RaceLine of) {
        var words = texts.words();
        double chance = line.chances().get(matchday);
        double change = 100 * (chance - line.chances().get(matchday - 1));
        return new RaceNumbers.Row(
                line.series(),
                line.club(),
                words.number(of.points().get(matchday - 1)),
                words.chance(chance),
                words.signed(change, 1));
    }

    /** Stops listening to the session. */
    public void close() {
        listening.unsubscribe();
    }
}
