package app.volata.ui.runin;

import app.volata.forecast.Forecast;
import app.volata.model.Assumption;
import app.volata.model.Assumptions;
import app.volata.model.Edit;
import app.volata.model.Scenario;
import app.volata.session.Answers;
import app.volata.session.SeasonSession;
import app.volata.ui.kit.Race;
import app.volata.ui.kit.Texts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** Saved scenarios side by side. */
final class ScenariosViewModel {
    private static final int MOST_CLUBS = 3;

    private final SeasonSession session;
    private final Texts texts;
    private final Answers<ScenarioReckoning.Question, ScenarioReckoning> answers;
    private final ReadOnlyObjectWrapper<ScenariosState> state;
    private final ReadOnlyObjectWrapper<Integer> current = new ReadOnlyObjectWrapper<>(0);
    private final Subscription listening;
    private Outlook outlook;
    private ScenarioMeasure measure = ScenarioMeasure.CHANCE;
    private int from;
    private ScenarioReckoning.@Nullable Question asked;
    private Answers.@Nullable Answer<ScenarioReckoning.Question, ScenarioReckoning> known;

    ScenariosViewModel(SeasonSession session, Outlook outlook, Texts texts) {
        this.session = session;
        this.texts = texts;
        this.outlook = outlook;
        answers = session.answers(ScenarioReckoning::of);
        state = new ReadOnlyObjectWrapper<>(now());
        listening = answers.latest().subscribe((before, answer) -> {
            known = Objects.requireNonNull(answer);
            state.set(now());
        });
    }

    ReadOnlyObjectProperty<ScenariosState> state() {
        return state.getReadOnlyProperty();
    }

    /** The scenario that keys count for, by its number. */
    ReadOnlyObjectProperty<Integer> current() {
        return current.getReadOnlyProperty();
    }

    void look(Outlook newOutlook) {
        outlook = newOutlook;
        int last = Math.max(0, saved().size() - 1);
        current.set(Math.min(current.get(), last));
        from = Math.clamp(from, Math.max(0, current.get() - ScenariosState.MOST + 1), current.get());
        ask();
        state.set(now());
    }

    void show(ScenarioMeasure newMeasure) {
        measure = newMeasure;
        state.set(now());
    }

    private List<Scenario> saved() {
        return outlook.workbook().scenarios();
    }

    private List<Integer> inSight() {
        return IntStream.range(from, Math.min(saved().size(), from + ScenariosState.MOST))
                .boxed()
                .toList();
    }

    /** What of it is still open. */
    private Assumptions open(int scenario) {
        var open = Assumptions.NONE;
        for (var each : saved().get(scenario).assumptions().byFixture().entrySet()) {
            if (!outlook.season().fixture(each.getKey()).played()) {
                open = open.with(each.getKey(), each.getValue());
            }
        }
        return open;
    }

    private void ask() {
        var without = outlook.without();
        if (without == null || !without.complete() || !outlook.complete() || saved().isEmpty()) {
            return;
        }
        var wanted = races().stream()
                .flatMap(race ->
                        clubs(without, race).stream().map(club -> new ScenarioReckoning.Place(0, club, race.zone())))
                .toList();
        asked = new ScenarioReckoning.Question(
                without, inSight().stream().map(this::open).toList(), wanted);
        answers.ask(asked);
    }

    private List<Race> races() {
        return Race.of(outlook.season().regulations(), outlook.season().clubs().size());
    }

    /** Those most in doubt, the likeliest first. */
    private List<Integer> clubs(Forecast without, Race race) {
        return outlook.contenders(new RaceChoice(Optional.of(race))).stream()
                .sorted(Comparator.comparingDouble(club -> Math.abs(without.chance(club, race.zone()) - 0.5)))
                .limit(MOST_CLUBS)
                .sorted(Comparator.comparingDouble(club -> -without.chance(club, race.zone())))
                .toList();
    }

    private @Nullable ScenarioReckoning known() {
        return known != null && known.question().equals(asked) ? known.answer() : null;
    }

    private ScenariosState now() {
        var sight = inSight();
        var columns = IntStream.range(0, sight.size())
                .mapToObj(i -> column(sight.get(i), i))
                .toList();
        var without = outlook.without();
        var groups = without == null
                ? List.<ScenariosState.Group>of()
                : races().stream().map(race -> group(without, race)).toList();
        return new ScenariosState(
                measure,
                texts.text("runin.scenarios-shown", sight.size(), saved().size()),
                columns,
                groups,
                without == null ? List.of() : words(without, sight));
    }

    private ScenariosState.Column column(int number, int place) {
        var scenario = saved().get(number);
        var season = outlook.season();
        var reckoning = known();
        int size = scenario.assumptions().size();
        return new ScenariosState.Column(
                number,
                scenario.name(),
                scenario.assumptions().byFixture().entrySet().stream()
                        .map(each -> new ScenariosState.Line(
                                texts.words().fixture(season, each.getKey()), sign(each.getValue())))
                        .toList(),
                reckoning == null
                        ? ""
                        : texts.text(
                                "runin.together",
                                size,
                                texts.words().percent(reckoning.together().get(place), 1)),
                scenario.assumptions().equals(outlook.workbook().assumed()));
    }

    private String sign(Assumption assumption) {
        return switch (assumption) {
            case Assumption.OfOutcome(var outcome) -> outcome.sign();
            case Assumption.OfScore(var score) -> texts.words().score(score);
        };
    }

    private ScenariosState.Group group(Forecast without, Race race) {
        return new ScenariosState.Group(
                race.zone().lower() ? race.column(texts) : race.choice(texts),
                clubs(without, race).stream()
                        .map(club -> row(without, race, club))
                        .toList());
    }

    private ScenariosState.Row row(Forecast without, Race race, int club) {
        var reckoning = known();
        var cells = IntStream.range(0, inSight().size())
                .mapToObj(
                        i -> reckoning == null ? ScenariosState.Cell.UNKNOWN : cell(without, reckoning, i, race, club))
                .toList();
        return new ScenariosState.Row(outlook.season().club(club), text(value(without, race, club)), cells);
    }

    private double value(Forecast forecast, Race race, int club) {
        return switch (measure) {
            case CHANCE -> forecast.chance(club, race.zone());
            case POINTS -> forecast.expectedPoints(club);
            case PLACE ->
                outlook.places()
                        .mapToDouble(place -> place * forecast.place(club, place))
                        .sum();
        };
    }

    private String text(double value) {
        return measure == ScenarioMeasure.CHANCE
                ? texts.words().chance(value)
                : texts.words().number(value, 1);
    }

    private ScenariosState.Cell cell(Forecast without, ScenarioReckoning reckoning, int at, Race race, int club) {
        double before = value(without, race, club);
        double after = value(reckoning.forecasts().get(at), race, club);
        if (measure != ScenarioMeasure.CHANCE) {
            return new ScenariosState.Cell(text(after), after - before, Double.POSITIVE_INFINITY, 0, -1);
        }
        double error = reckoning.errors().getOrDefault(new ScenarioReckoning.Place(at, club, race.zone()), 0.0);
        return new ScenariosState.Cell(text(after), 100 * (after - before), error, after, before);
    }

    /** Of each scenario the two largest changes that say something. */
    private List<ScenariosState.Said> words(Forecast without, List<Integer> sight) {
        var reckoning = known();
        var said = new ArrayList<ScenariosState.Said>();
        for (int i = 0; reckoning != null && i < sight.size(); i++) {
            int at = i;
            var forecast = reckoning.forecasts().get(at);
            var parts = reckoning.errors().entrySet().stream()
                    .filter(each -> each.getKey().scenario() == at)
                    .map(each -> new Moved(
                            each.getKey(),
                            100
                                    * (forecast.chance(
                                                    each.getKey().club(),
                                                    each.getKey().zone())
                                            - without.chance(
                                                    each.getKey().club(),
                                                    each.getKey().zone())),
                            each.getValue()))
                    .filter(moved -> Math.abs(moved.points()) > 2 * moved.error())
                    .sorted(Comparator.comparingDouble(moved -> -Math.abs(moved.points())))
                    .limit(2)
                    .map(this::moved)
                    .toList();
            said.add(new ScenariosState.Said(
                    saved().get(sight.get(at)).name(),
                    parts.isEmpty() ? texts.text("runin.moves-nothing") : String.join("; ", parts)));
        }
        return said;
    }

    private record Moved(ScenarioReckoning.Place place, double points, double error) {}

    private String moved(Moved moved) {
        var race = races().stream()
                .filter(each -> each.zone() == moved.place().zone())
                .findFirst()
                .orElseThrow();
        return texts.text(
                "runin.moves",
                outlook.season().club(moved.place().club()).shortName(),
                texts.words().signed(moved.points(), 1),
                Texts.small(race.column(texts)));
    }

    /** A scenario on, bringing it into sight; false at the end. */
    boolean move(int by) {
        int next = current.get() + by;
        boolean there = next >= 0 && next < saved().size();
        if (there) {
            move(next, true);
        }
        return there;
    }

    void move(int scenario, boolean reveal) {
        current.set(scenario);
        if (reveal) {
            look(outlook);
        }
    }

    /** Assumes what the current one says. */
    void load() {
        if (current.get() < saved().size()) {
            session.execute(new Edit.LoadScenario(current.get()));
        }
    }

    void remove() {
        if (current.get() < saved().size()) {
            session.execute(new Edit.RemoveScenario(current.get()));
        }
    }

    boolean canSave() {
        var assumed = outlook.workbook().assumed();
        return !assumed.isEmpty()
                && saved().stream().noneMatch(scenario -> scenario.assumptions().equals(assumed));
    }

    /** Keeps what is assumed, under a name that says it. */
    void save() {
        var assumed = outlook.workbook().assumed().byFixture();
        if (assumed.size() == 1) {
            var only = assumed.entrySet().iterator().next();
            session.execute(new Edit.SaveScenario(
                    texts.words().fixture(outlook.season(), only.getKey()) + " " + sign(only.getValue())));
        } else if (!assumed.isEmpty()) {
            session.execute(new Edit.SaveScenario(texts.text("runin.scenario-number", saved().size() + 1)));
        }
    }

    void close() {
        listening.unsubscribe();
        answers.stop();
    }
}
