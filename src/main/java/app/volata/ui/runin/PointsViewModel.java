package app.volata.ui.runin;

import app.volata.forecast.Forecast;
import app.volata.forecast.PointsChance;
import app.volata.model.Club;
import app.volata.session.Answers;
import app.volata.session.SeasonSession;
import app.volata.ui.kit.Race;
import app.volata.ui.kit.Texts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** The chances of up to three clubs by their final points. */
final class PointsViewModel {
    private static final double LIKELY = 0.9;
    private static final double EVEN = 0.5;

    private final Texts texts;
    private final Answers<Question, Map<Integer, List<PointsChance>>> answers;
    private final ReadOnlyObjectWrapper<PointsState> state;
    private final Subscription listening;
    private Outlook outlook;
    private RaceChoice choice;
    private List<Integer> wanted = List.of();
    private @Nullable Question asked;
    private Map<Integer, List<PointsPlot.Point>> points = Map.of();
    private Race race;
    private int total = -1;

    private record Question(Forecast shown, List<Integer> clubs, Race race) {}

    PointsViewModel(SeasonSession session, Outlook outlook, RaceChoice choice, Texts texts) {
        this.texts = texts;
        this.outlook = outlook;
        this.choice = choice;
        race = race();
        answers = session.answers((question, engine, cancelled) -> Optional.of(reckon(question)));
        state = new ReadOnlyObjectWrapper<>(now());
        listening = answers.latest().subscribe((before, answer) -> take(Objects.requireNonNull(answer)));
    }

    private static Map<Integer, List<PointsChance>> reckon(Question question) {
        var byClub = new LinkedHashMap<Integer, List<PointsChance>>();
        question.clubs()
                .forEach(club -> byClub.put(
                        club,
                        question.shown().pointsNeeded(club, question.race().zone())));
        return byClub;
    }

    ReadOnlyObjectProperty<PointsState> state() {
        return state.getReadOnlyProperty();
    }

    void look(Outlook newOutlook, RaceChoice newChoice) {
        if (!newChoice.equals(choice)) {
            wanted = List.of();
            total = -1;
        }
        outlook = newOutlook;
        choice = newChoice;
        ask();
        state.set(now());
    }

    private void ask() {
        var shown = outlook.shown();
        var clubs = clubs();
        boolean other =
                asked == null || !asked.clubs().equals(clubs) || !asked.race().equals(race());
        if (shown != null && !outlook.open().isEmpty() && (other || outlook.complete())) {
            asked = new Question(shown, clubs, race());
            answers.ask(asked);
        }
    }

    private void take(Answers.Answer<Question, Map<Integer, List<PointsChance>>> answer) {
        var question = answer.question();
        if (question.equals(asked)) {
            race = question.race();
            var read = new LinkedHashMap<Integer, List<PointsPlot.Point>>();
            answer.answer().forEach((club, needed) -> read.put(club, GridLowers.points(needed, race)));
            points = read;
            state.set(now());
        }
    }

    private Race race() {
        return choice.race().orElseGet(() -> outlook.mostOpen(outlook.mine(outlook.clubs())));
    }

    private List<Integer> offered() {
        var clubs = outlook.contenders(choice);
        return choice.race().isPresent() && clubs.size() < PointsState.MOST
                ? Stream.concat(clubs.stream(), outlook.clubs().stream())
                        .distinct()
                        .limit(PointsState.MOST)
                        .toList()
                : clubs;
    }

    /** Those wanted; at first the person's own and the next ones of the race. */
    private List<Integer> clubs() {
        if (!wanted.isEmpty()) {
            return wanted;
        }
        return outlook.byDoubt(outlook.contenders(choice), race().zone()).stream()
                .limit(PointsState.MOST)
                .toList();
    }

    /** Asks about this club; one that stood beside changes places with it. */
    void choose(int club) {
        var clubs = new ArrayList<>(clubs());
        int at = clubs.indexOf(club);
        if (at >= 0) {
            clubs.set(at, clubs.getFirst());
        }
        clubs.set(0, club);
        want(clubs);
    }

    void add(int club) {
        if (clubs().size() < PointsState.MOST && !clubs().contains(club)) {
            want(Stream.concat(clubs().stream(), Stream.of(club)).toList());
        }
    }

    void remove(int club) {
        want(clubs().stream().filter(each -> each != club).toList());
    }

    private void want(List<Integer> clubs) {
        wanted = List.copyOf(clubs);
        total = -1;
        ask();
        state.set(now());
    }

    /** Looks at a total. */
    void look(int points) {
        total = points;
        state.set(now());
    }

    /** One total more or less; false where there is none. */
    boolean step(int by) {
        int next = state.get().plot().chosen() + by;
        boolean there = state.get().rows().stream().anyMatch(row -> row.points() == next);
        if (there) {
            look(next);
        }
        return there;
    }

    private PointsState now() {
        var season = outlook.season();
        var clubs = clubs().stream().map(season::club).toList();
        int first = clubs.getFirst().number();
        int left = (int) outlook.open().stream()
                .filter(fixture -> fixture.involves(first))
                .count();
        int most = left * season.regulations().pointsForWin();
        var lines = clubs.stream()
                .filter(club -> points.containsKey(club.number()))
                .map(club -> new PointsPlot.Line(club, points.getOrDefault(club.number(), List.of())))
                .toList();
        int chosen = chosen(lines);
        var title = race.zone().lower()
                ? texts.text("runin.staying-by-points")
                : Texts.capital(texts.text("runin.by-points", GridLowers.inWords(race, texts)));
        var plot = new PointsPlot(title, texts.text("runin.by-points-caption"), lines, chosen);
        return new PointsState(
                clubs,
                offered().stream().map(season::club).toList(),
                texts.text("runin.left", left, most),
                texts.text("runin.of-left", most),
                plot,
                rows(plot, first),
                lines.stream().map(line -> box(line, chosen)).toList());
    }

    private int chosen(List<PointsPlot.Line> lines) {
        boolean there =
                lines.stream().flatMap(line -> line.points().stream()).anyMatch(point -> point.points() == total);
        return there || lines.isEmpty() ? total : mode(lines.getFirst());
    }

    private static int mode(PointsPlot.Line line) {
        return line.points().stream()
                .reduce((best, point) -> point.share() > best.share() ? point : best)
                .map(PointsPlot.Point::points)
                .orElse(-1);
    }

    private List<PointsState.Row> rows(PointsPlot plot, int first) {
        if (plot.lines().isEmpty()) {
            return List.of();
        }
        double most = plot.lines().stream()
                .flatMap(line -> line.points().stream())
                .mapToDouble(PointsPlot.Point::share)
                .max()
                .orElse(1);
        int now = outlook.standings().row(first).points();
        return IntStream.rangeClosed(plot.lowest(), plot.highest())
                .map(points -> plot.highest() + plot.lowest() - points)
                .mapToObj(points -> row(plot, points, points - now, most))
                .toList();
    }

    /** What no run gave the first club, it does not win. */
    private PointsState.Row row(PointsPlot plot, int points, int won, double most) {
        var cells = plot.lines().stream().map(line -> cell(line, points, most)).toList();
        return new PointsState.Row(points, cells.getFirst().share() > 0 ? Integer.toString(won) : "–", cells);
    }

    private PointsState.Cell cell(PointsPlot.Line line, int points, double most) {
        return line.points().stream()
                .filter(point -> point.points() == points)
                .findFirst()
                .map(point -> new PointsState.Cell(texts.words().chance(point.chance()), point.share() / most))
                .orElse(new PointsState.Cell("–", 0));
    }

    private PointsState.Box box(PointsPlot.Line line, int chosen) {
        Club club = line.club();
        double more = line.points().stream()
                .filter(point -> point.points() >= chosen)
                .mapToDouble(PointsPlot.Point::share)
                .sum();
        var forecast = outlook.shown();
        var words = texts.text("runin.or-more", chosen, texts.words().percent(more, 0));
        return new PointsState.Box(
                club,
                texts.text("runin.now", outlook.standings().row(club.number()).points()),
                from(line, LIKELY),
                from(line, EVEN),
                Integer.toString(mode(line)),
                forecast == null
                        ? words
                        : words + " "
                                + texts.text(
                                        "runin.expects",
                                        texts.words().number(forecast.expectedPoints(club.number()), 1)));
    }

    /** The lowest total from which this chance is never missed. */
    private static String from(PointsPlot.Line line, double chance) {
        var points = line.points();
        int from = points.size();
        while (from > 0 && points.get(from - 1).chance() >= chance) {
            from--;
        }
        return from == points.size() ? "–" : Integer.toString(points.get(from).points());
    }

    void close() {
        listening.unsubscribe();
        answers.stop();
    }
}
