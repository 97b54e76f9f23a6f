package app.volata.ui.whatif;

import app.volata.forecast.Forecast;
import app.volata.model.Assumption;
import app.volata.model.Edit;
import app.volata.model.Fixture;
import app.volata.model.OwnChances;
import app.volata.model.Scenario;
import app.volata.model.Workbook;
import app.volata.model.ZoneKind;
import app.volata.session.Answers;
import app.volata.session.Chances;
import app.volata.session.SeasonSession;
import app.volata.ui.kit.Texts;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** The what-if panel: what is asked, what the forecast answers, what the person assumes. */
public final class WhatIfViewModel {
    private static final List<String> NOTHING = List.of("", "", "");

    private final SeasonSession session;
    private final Texts texts;
    private final ReadOnlyObjectWrapper<PanelState> state;
    private final ReadOnlyBooleanWrapper stale = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper progress = new ReadOnlyStringWrapper("");
    private final Subscription listening;
    private Topic topic;
    private PanelState.Matters matters = PanelState.Matters.NONE;
    private final Answers<Leverages.Question, Leverages> leverages;
    private final Answers<Trial.Question, Trial> remembered;
    private final Answers<Trial.Question, Trial> independent;
    private final Trials trials;
    private Leverages.@Nullable Question ranked;

    public WhatIfViewModel(SeasonSession session, Texts texts) {
        this.session = session;
        this.texts = texts;
        topic = topics().getFirst();
        remembered = session.answers(Trial::of);
        independent = session.answers(Trial::of);
        trials = new Trials(session, texts);
        leverages = session.answers((question, engine, cancelled) -> Optional.of(Leverages.of(question)));
        state = new ReadOnlyObjectWrapper<>(panel());
        listening = Subscription.combine(
                session.state().subscribe((before, now) -> show()),
                session.chances().subscribe((before, now) -> show()),
                leverages.latest().subscribe((before, answer) -> rank(Objects.requireNonNull(answer))),
                remembered.latest().subscribe((before, answer) -> show()),
                independent.latest().subscribe((before, answer) -> show()));
        showProgress();
    }

    ReadOnlyObjectProperty<PanelState> state() {
        return state.getReadOnlyProperty();
    }

    /** Whether the chances are of an older state. */
    ReadOnlyBooleanProperty stale() {
        return stale.getReadOnlyProperty();
    }

    /** Whether a forecast is under way. */
    ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    /** How far it is, in words. */
    ReadOnlyStringProperty progress() {
        return progress.getReadOnlyProperty();
    }

    /** What can be asked under the season's regulations. */
    List<Topic> topics() {
        var season = session.state().get().season();
        return Topic.of(season.regulations(), season.clubs().size());
    }

    void ask(Topic newTopic) {
        if (!newTopic.equals(topic)) {
            topic = newTopic;
            show();
        }
    }

    private void show() {
        if (!topics().contains(topic)) {
            topic = topics().getFirst();
        }
        state.set(panel());
        showProgress();
    }

    private void showProgress() {
        var chances = session.chances().get();
        stale.set(chances.stale());
        busy.set(chances.progress() < 1);
        progress.set(texts.text("whatif.progress", texts.words().percent(chances.progress(), 0)));
    }

    private Workbook workbook() {
        return session.state().get().workbook();
    }

    /** The first club followed; without one, the leader. */
    private int myClub() {
        var followed = workbook().followed();
        return followed.isEmpty()
                ? session.state().get().standings().rows().getFirst().club()
                : followed.getFirst();
    }

    private PanelState panel() {
        var chances = session.chances().get();
        var compared = compared(chances);
        var forecast = compared == null ? null : compared.shown();
        return new PanelState(
                scenarios(),
                chances(compared),
                matters(compared, chances),
                new AssumedRows(workbook(), texts).of(depends(compared, chances)),
                new ExpectedFinish(session.state().get().standings(), forecast, texts).of(topic, myClub()),
                saved(compared, chances));
    }

    private static boolean complete(Chances chances) {
        return !chances.stale() && chances.progress() >= 1;
    }

    /** What the saved scenarios make of the chance asked about. */
    private PanelState.Saved saved(@Nullable Compared compared, Chances chances) {
        if (compared == null || workbook().scenarios().isEmpty()) {
            return new PanelState.Saved("", List.of());
        }
        var rows = new SavedRows(workbook(), place(compared), race(compared), texts);
        var question = rows.question(compared.without());
        if (complete(chances)) {
            remembered.ask(question);
        }
        var answer = remembered.latest().get();
        return rows.of(answer != null && answer.question().equals(question) ? answer : null);
    }

    private Trial.Place place(Compared compared) {
        var asked = new MatterRows(workbook(), compared, texts).question(myClub(), topic);
        return new Trial.Place(myClub(), asked.zone());
    }

    private String race(Compared compared) {
        return Texts.small(new MatterRows(workbook(), compared, texts)
                .raceName(place(compared).zone()));
    }

    /** What the chance asked about would be without the person's own chances. */
    private String depends(@Nullable Compared compared, Chances chances) {
        if (compared == null || workbook().ownChances().isEmpty()) {
            return "";
        }
        var shown = compared.shown();
        var request = shown.request().withOwnChances(Map.of());
        var question = new Trial.Question(shown, List.of(request), List.of(place(compared)));
        if (complete(chances)) {
            independent.ask(question);
        }
        var answer = independent.latest().get();
        if (answer == null || !answer.question().equals(question)) {
            return "";
        }
        var outcome = answer.answer().outcomes().getFirst().getFirst();
        return texts.text(
                "whatif.depends",
                workbook().season().club(myClub()).shortName(),
                race(compared),
                texts.words().chance(outcome.chance()),
                texts.words().signed(-outcome.change(), 1));
    }

    /** What would be if something were otherwise, for the popups that ask. */
    Trials trials() {
        return trials;
    }

    /** Matches that may be thought of as having ended otherwise, the latest first. */
    List<Integer> playedFixtures() {
        return new PlayedMatches(workbook().season()).all();
    }

    int latestOfMine() {
        return new PlayedMatches(workbook().season()).latestOf(workbook().followed());
    }

    String scoreOf(int fixture) {
        var score = workbook().season().fixture(fixture).score();
        return score == null ? "" : texts.words().score(score);
    }

    /** As it would be typed. */
    String withoutLastGoal(int fixture) {
        return PlayedMatches.otherwise(workbook().season().fixture(fixture))
                .map(score -> score.home() + "-" + score.away())
                .orElse("");
    }

    /** Null while there is none of a season like this one. */
    private @Nullable Compared compared(Chances chances) {
        var without = chances.without();
        return without == null || !sameSeason(without)
                ? null
                : new Compared(without, workbook().assumed().isEmpty() ? null : chances.with());
    }

    private PanelState.Scenarios scenarios() {
        var workbook = workbook();
        var assumed = workbook.assumed();
        var saved = workbook.scenarios().stream().map(Scenario::name).toList();
        if (assumed.isEmpty()) {
            var label = workbook.ownChances().isEmpty() ? texts.text("whatif.nothing") : texts.text("whatif.own-only");
            return new PanelState.Scenarios(label, -1, false, saved);
        }
        for (int i = 0; i < saved.size(); i++) {
            if (workbook.scenarios().get(i).assumptions().equals(assumed)) {
                return new PanelState.Scenarios(saved.get(i), i, true, saved);
            }
        }
        return new PanelState.Scenarios(texts.text("whatif.unnamed"), -1, true, saved);
    }

    private PanelState.Chances chances(@Nullable Compared compared) {
        var season = workbook().season();
        var heading =
                topic.heading(texts, season.club(myClub()).shortName(), compared != null && compared.with() != null);
        if (compared == null) {
            return new PanelState.Chances(heading, false, List.of(), texts.text("whatif.no-forecast"));
        }
        var rows = new ChanceRows(season, compared, texts);
        var shown = topic.race().map(rows::of).orElseGet(() -> rows.of(myClub()));
        boolean title =
                topic.race().filter(race -> race.zone() == ZoneKind.CHAMPIONS).isPresent();
        return new PanelState.Chances(heading, compared.with() != null, shown, rows.error(shown, title));
    }

    /** Ranked anew only where the question changed or an answer is complete: fixtures do not jump about under the hand. */
    private PanelState.Matters matters(@Nullable Compared compared, Chances chances) {
        if (compared == null) {
            return PanelState.Matters.NONE;
        }
        boolean other = ranked == null || !ranked.sameAs(myClub(), topic);
        boolean newer = !chances.stale() && chances.progress() >= 1;
        if (other || newer) {
            ranked = new MatterRows(workbook(), compared, texts).question(myClub(), topic);
            leverages.ask(ranked);
        }
        return MatterRows.refreshed(matters, workbook());
    }

    /** An answer to what is asked no more is of no use. */
    private void rank(Answers.Answer<Leverages.Question, Leverages> answer) {
        var question = answer.question();
        if (question.equals(ranked) && sameSeason(question.compared().without())) {
            matters = new MatterRows(workbook(), question.compared(), texts).of(question, answer.answer());
            show();
        }
    }

    private boolean sameSeason(Forecast forecast) {
        return forecast.request().season().clubs().size()
                == workbook().season().clubs().size();
    }

    /** Numbers of the fixtures that chances can be given for. */
    List<Integer> openFixtures() {
        return workbook().season().fixtures().stream()
                .filter(fixture -> !fixture.played())
                .map(Fixture::number)
                .toList();
    }

    String nameOf(int fixture) {
        return texts.words().fixture(workbook().season(), fixture);
    }

    /** What stands in the forecast for it, in per cent; empty texts while there is none. */
    List<String> forecastOf(int fixture) {
        var without = session.chances().get().without();
        return without == null || !without.openFixtures().contains(fixture)
                ? NOTHING
                : MatterRows.percents(without.fixture(fixture), texts);
    }

    /** The person's own chances of it as they would be typed; empty texts where there are none. */
    List<String> ownOf(int fixture, boolean odds) {
        var own = workbook().ownChances().get(fixture);
        return own == null
                ? NOTHING
                : Stream.of(own.homeWin(), own.draw(), own.awayWin())
                        .map(chance -> odds
                                ? texts.words().number(1 / Math.max(chance, 0.001), 2)
                                : texts.words().number(100 * chance, 0))
                        .toList();
    }

    /** Assumes this of an open fixture, or with null lets go of it. */
    void assume(int fixture, @Nullable Assumption assumption) {
        session.execute(assumption == null ? new Edit.LetGo(fixture) : new Edit.Assume(fixture, assumption));
    }

    void setOwn(int fixture, @Nullable OwnChances chances) {
        session.execute(new Edit.SetOwnChances(fixture, chances));
    }

    /** False where there was nothing to clear. */
    boolean clear() {
        return session.execute(new Edit.ClearAssumed());
    }

    /** False where nothing is assumed or the name is empty. */
    boolean save(String name) {
        return !name.isBlank() && state.get().scenarios().any() && session.execute(new Edit.SaveScenario(name.strip()));
    }

    /** False where there are not so many. */
    boolean load(int scenario) {
        if (scenario >= workbook().scenarios().size()) {
            return false;
        }
        session.execute(new Edit.LoadScenario(scenario));
        return true;
    }

    void remove(int scenario) {
        session.execute(new Edit.RemoveScenario(scenario));
    }

    /** Stops listening to the session. */
    public void close() {
        listening.unsubscribe();
        leverages.stop();
        remembered.stop();
        independent.stop();
        trials.close();
    }
}
