package app.volata.ui.runin;

import app.volata.forecast.Swing;
import app.volata.model.Assumption;
import app.volata.model.Club;
import app.volata.model.Edit;
import app.volata.model.Fixture;
import app.volata.model.Outcome;
import app.volata.session.Answers;
import app.volata.session.SeasonSession;
import app.volata.ui.kit.Race;
import app.volata.ui.kit.Texts;
import app.volata.ui.kit.TypedAssumption;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** The rooting guide: what every fixture would do to the chance of one club. */
final class RootingViewModel {
    private static final int PAIRS = 2;

    private final SeasonSession session;
    private final Texts texts;
    private final Answers<RootingReckoning.Question, RootingReckoning> answers;
    private final ReadOnlyObjectWrapper<RootingState> state;
    private final ReadOnlyObjectWrapper<Integer> current = new ReadOnlyObjectWrapper<>(-1);
    private final Subscription listening;
    private final TypedAssumption typed = new TypedAssumption();
    private Outlook outlook;
    private RaceChoice choice;
    private int wantedClub = -1;
    private Optional<Race> wantedRace = Optional.empty();
    private int wantedMatchday;
    private boolean all;
    private boolean moved;
    private RootingReckoning.@Nullable Question asked;
    private Answers.@Nullable Answer<RootingReckoning.Question, RootingReckoning> known;

    RootingViewModel(SeasonSession session, Outlook outlook, RaceChoice choice, Texts texts) {
        this.session = session;
        this.texts = texts;
        this.outlook = outlook;
        this.choice = choice;
        answers = session.answers(RootingReckoning::of);
        state = new ReadOnlyObjectWrapper<>(now());
        listening = answers.latest().subscribe((before, answer) -> take(Objects.requireNonNull(answer)));
    }

    ReadOnlyObjectProperty<RootingState> state() {
        return state.getReadOnlyProperty();
    }

    /** The fixture that keys count for; −1 for none. */
    ReadOnlyObjectProperty<Integer> current() {
        return current.getReadOnlyProperty();
    }

    List<Race> races() {
        return Race.of(outlook.season().regulations(), outlook.season().clubs().size());
    }

    void look(Outlook newOutlook, RaceChoice newChoice) {
        if (!newChoice.equals(choice)) {
            wantedClub = -1;
            wantedRace = Optional.empty();
        }
        outlook = newOutlook;
        choice = newChoice;
        show();
    }

    private void show() {
        ask();
        state.set(now());
        var fixtures =
                state.get().rows().stream().map(RootingState.Row::fixture).toList();
        if (!fixtures.contains(current.get())) {
            current.set(fixtures.isEmpty() ? -1 : fixtures.getFirst());
        }
    }

    private int club() {
        return wantedClub >= 0
                ? wantedClub
                : outlook.byDoubt(
                                outlook.contenders(choice),
                                choice.race().orElse(races().getFirst()).zone())
                        .getFirst();
    }

    private Race race() {
        return wantedRace.or(choice::race).orElseGet(() -> outlook.mostOpen(club()));
    }

    void choose(int club) {
        wantedClub = club;
        show();
    }

    void choose(Race race) {
        int club = club();
        wantedRace = Optional.of(race);
        wantedClub = club;
        show();
    }

    void showAll(boolean newAll) {
        all = newAll;
        show();
    }

    /** A matchday back or on; false at the end. */
    boolean step(int by) {
        var matchdays = outlook.matchdays(outlook.clubs());
        int next = matchdays.indexOf(matchday(matchdays)) + by;
        boolean there = next >= 0 && next < matchdays.size();
        if (there) {
            wantedMatchday = matchdays.get(next);
            all = false;
            show();
        }
        return there;
    }

    /** The one wanted, else the one that most of the next fixtures belong to. */
    private int matchday(List<Integer> matchdays) {
        if (matchdays.contains(wantedMatchday)) {
            return wantedMatchday;
        }
        return matchdays.stream()
                .filter(each -> count(each) * 2 >= outlook.season().clubs().size() / 2)
                .findFirst()
                .orElseGet(() -> matchdays.isEmpty() ? 0 : matchdays.getFirst());
    }

    private long count(int matchday) {
        return outlook.open().stream()
                .filter(fixture -> fixture.matchday() == matchday)
                .count();
    }

    /** Those of the matchday, and those still open from before it. */
    private List<Fixture> fixtures() {
        int matchday = matchday(outlook.matchdays(outlook.clubs()));
        boolean first = wantedMatchday == 0;
        return outlook.open().stream()
                .filter(fixture -> all || fixture.matchday() == matchday || (first && fixture.matchday() < matchday))
                .toList();
    }

    private void ask() {
        var shown = outlook.shown();
        var fixtures = fixtures().stream().map(Fixture::number).toList();
        boolean other = asked == null
                || asked.club() != club()
                || !asked.race().equals(race())
                || !asked.fixtures().equals(fixtures);
        if (shown != null && !fixtures.isEmpty() && (other || outlook.complete())) {
            asked = new RootingReckoning.Question(shown, club(), race(), fixtures);
            answers.ask(asked);
        }
    }

    private void take(Answers.Answer<RootingReckoning.Question, RootingReckoning> answer) {
        if (answer.question().equals(asked)) {
            known = answer;
            state.set(now());
            if (!moved && !state.get().rows().isEmpty()) {
                current.set(state.get().rows().getFirst().fixture());
            }
        }
    }

    /** Of this club and race, though perhaps of other fixtures or of an older state. */
    private Answers.@Nullable Answer<RootingReckoning.Question, RootingReckoning> known() {
        return known != null
                        && known.question().club() == club()
                        && known.question().race().equals(race())
                ? known
                : null;
    }

    private RootingState now() {
        var season = outlook.season();
        var matchdays = outlook.matchdays(outlook.clubs());
        var club = season.club(club());
        var answer = known();
        var rows = new RootingRows(outlook, answer, texts).of(fixtures());
        var forecast = outlook.shown();
        double chance = forecast == null ? 0 : forecast.chance(club.number(), race().zone());
        double value = race().zone().lower() ? 1 - chance : chance;
        return new RootingState(
                club,
                offered(),
                race(),
                all ? 0 : matchday(matchdays),
                matchdays,
                forecast == null
                        ? ""
                        : texts.text(
                                "runin.change-of",
                                club.shortName(),
                                texts.words().chance(value)),
                rows,
                forecast == null
                        ? ""
                        : texts.text(
                                "runin.grey",
                                texts.words().number(forecast.runs()),
                                texts.words().number(Math.max(0.1, 100 * forecast.standardError(chance)), 1)),
                answer == null ? List.of() : pairs(answer),
                answer == null ? RootingState.Evening.UNKNOWN : evening(answer.answer()));
    }

    private List<Club> offered() {
        var contenders = outlook.contenders(choice);
        return Stream.concat(contenders.stream(), outlook.clubs().stream())
                .distinct()
                .map(outlook.season()::club)
                .toList();
    }

    /** Those among the fixtures shown come first. */
    private List<PairTable> pairs(Answers.Answer<RootingReckoning.Question, RootingReckoning> answer) {
        var question = answer.question();
        var pairs =
                new Pairs(outlook.season(), question.chance(), answer.answer().swings(), texts);
        return answer.answer().pairs().stream()
                .sorted(Comparator.comparing(pair -> !question.fixtures().contains(pair.first())
                        || !question.fixtures().contains(pair.second())))
                .limit(PAIRS)
                .map(pairs::table)
                .toList();
    }

    private RootingState.Evening evening(RootingReckoning reckoning) {
        return new RootingState.Evening(
                texts.words().chance(reckoning.best()),
                texts.words().chance(reckoning.worst()),
                !reckoning.good().isEmpty());
    }

    void move(int fixture) {
        moved = true;
        current.set(fixture);
    }

    boolean move(boolean down) {
        var fixtures =
                state.get().rows().stream().map(RootingState.Row::fixture).toList();
        int next = fixtures.indexOf(current.get()) + (down ? 1 : -1);
        boolean there = next >= 0 && next < fixtures.size();
        if (there) {
            move(fixtures.get(next));
        }
        return there;
    }

    /** A key over the current fixture; the outcome that is assumed already is let go of. */
    boolean type(String character) {
        int fixture = current.get();
        if (fixture < 0) {
            return false;
        }
        var said = typed.key(character);
        said.ifPresent(assumption -> {
            boolean again = assumption.equals(outlook.assumed(fixture)) && assumption instanceof Assumption.OfOutcome;
            session.execute(again ? new Edit.LetGo(fixture) : new Edit.Assume(fixture, assumption));
        });
        return said.isPresent() || character.equals("-") || character.matches("\\d");
    }

    boolean letGo() {
        return current.get() >= 0 && session.execute(new Edit.LetGo(current.get()));
    }

    /** Assumes this outcome; the one that is assumed already is let go of. */
    void assume(int fixture, Outcome outcome) {
        move(fixture);
        var assumption = new Assumption.OfOutcome(outcome);
        session.execute(
                assumption.equals(outlook.assumed(fixture))
                        ? new Edit.LetGo(fixture)
                        : new Edit.Assume(fixture, assumption));
    }

    /** Assumes what is best in the fixtures that tell. */
    void assumeBest() {
        var answer = known();
        if (answer != null && !answer.answer().good().isEmpty()) {
            session.execute(new Edit.AssumeAll(answer.answer().good()));
        }
    }

    void close() {
        listening.unsubscribe();
        answers.stop();
    }

    /** The swing of a fixture in an answer; null where there is none. */
    static @Nullable Swing swing(
            Answers.@Nullable Answer<RootingReckoning.Question, RootingReckoning> answer, int fixture) {
        return answer == null
                ? null
                : answer.answer().swings().stream()
                        .filter(swing -> swing.fixture() == fixture)
                        .findFirst()
                        .orElse(null);
    }
}
