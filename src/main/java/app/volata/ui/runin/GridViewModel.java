package app.volata.ui.runin;

import app.volata.clinch.Cause;
import app.volata.model.Assumption;
import app.volata.model.Edit;
import app.volata.model.Outcome;
import app.volata.session.Answers;
import app.volata.session.SeasonSession;
import app.volata.ui.kit.Race;
import app.volata.ui.kit.Texts;
import app.volata.ui.kit.TypedAssumption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** The grid of the run-in: who plays whom, what the hand assumes there, what it changes. */
final class GridViewModel {
    private static final int MOST_NAMED = 4;

    private final SeasonSession session;
    private final Texts texts;
    private final Answers<GridReckoning.Question, GridReckoning> reckonings;
    private final Answers<MustHappen.Question, MustHappen> musts;
    private final ReadOnlyObjectWrapper<GridState> state;
    private final ReadOnlyObjectWrapper<GridCursor> cursor = new ReadOnlyObjectWrapper<>(GridCursor.NOWHERE);
    private final Subscription listening;
    private final TypedAssumption typed = new TypedAssumption();
    private Outlook outlook;
    private RaceChoice choice;
    private GridReckoning.@Nullable Question asked;
    private Map<Integer, Double> errors = Map.of();
    private GridLower lower = GridLower.NONE;
    private MustHappen.@Nullable Question wondered;
    private Optional<GridLower.Must> must = Optional.empty();
    private int chosenClub = -1;

    GridViewModel(SeasonSession session, Outlook outlook, RaceChoice choice, Texts texts) {
        this.session = session;
        this.texts = texts;
        this.outlook = outlook;
        this.choice = choice;
        reckonings = session.answers((question, engine, cancelled) -> Optional.of(GridReckoning.of(question)));
        musts = session.answers(MustHappen::reckon);
        state = new ReadOnlyObjectWrapper<>(grid());
        listening = Subscription.combine(
                reckonings.latest().subscribe((before, answer) -> take(Objects.requireNonNull(answer))),
                musts.latest().subscribe((before, answer) -> takeMust(Objects.requireNonNull(answer))),
                session.certain().subscribe((before, certain) -> wonder()));
        look(outlook, choice);
    }

    ReadOnlyObjectProperty<GridState> state() {
        return state.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<GridCursor> cursor() {
        return cursor.getReadOnlyProperty();
    }

    /** Shows this from now on. */
    void look(Outlook newOutlook, RaceChoice newChoice) {
        if (!newChoice.equals(choice)) {
            lower = GridLower.NONE;
            errors = Map.of();
            must = Optional.empty();
            asked = null;
        }
        outlook = newOutlook;
        choice = newChoice;
        ask();
        wonder();
        show();
    }

    private void show() {
        state.set(grid());
        var rows = state.get().rows();
        boolean there = rows.stream()
                .anyMatch(row -> row.club().number() == cursor.get().club());
        if (!there || !matchdays().contains(cursor.get().matchday())) {
            cursor.set(first(rows));
        }
    }

    /** The first open match of the first row. */
    private GridCursor first(List<GridState.Row> rows) {
        for (var row : rows) {
            for (int i = 0; i < row.cells().size(); i++) {
                if (row.cells().get(i) != null) {
                    return new GridCursor(row.club().number(), matchdays().get(i));
                }
            }
        }
        return rows.isEmpty()
                ? GridCursor.NOWHERE
                : new GridCursor(rows.getFirst().club().number(), 0);
    }

    private List<Integer> matchdays() {
        var all = new ArrayList<>(state.get().matchdays());
        all.add(0);
        return all;
    }

    private GridState grid() {
        var clubs = outlook.contenders(choice);
        var matchdays = outlook.matchdays(clubs);
        return new GridState(
                GridState.small(clubs.size(), matchdays.size()),
                matchdays,
                new GridRows(outlook, choice.race(), errors, texts).of(clubs, matchdays),
                choice.race().map(race -> race.column(texts)).orElse(""),
                choice.race().map(this::note).orElse(""),
                lower.equals(GridLower.NONE) ? lower : lower.withMust(must));
    }

    /** {@code Bologna, Genoa < 0.1}: who is not in the rows and was seen in some run. */
    private String note(Race race) {
        var hardly = outlook.hardly(race.zone());
        if (hardly.isEmpty()) {
            return "";
        }
        var names = hardly.stream()
                .limit(MOST_NAMED)
                .map(club -> outlook.season().club(club).shortName())
                .collect(Collectors.joining(", "));
        return hardly.size() > MOST_NAMED
                ? texts.text(
                        "runin.hardly-more",
                        names,
                        hardly.size() - MOST_NAMED,
                        texts.words().chance(0))
                : texts.text("runin.hardly", names, texts.words().chance(0));
    }

    /** Asks again only where the question is another one, or its answer complete. */
    private void ask() {
        var shown = outlook.shown();
        if (shown == null || outlook.open().isEmpty()) {
            return;
        }
        if (asked != null && !outlook.complete() && asked.club() == club()) {
            return;
        }
        var clubs = outlook.contenders(choice);
        var race = choice.race().orElseGet(() -> outlook.mostOpen(club()));
        boolean small = GridState.small(clubs.size(), outlook.matchdays(clubs).size());
        asked = new GridReckoning.Question(
                shown,
                outlook.with() == null ? null : outlook.without(),
                clubs,
                club(),
                race,
                new GridReckoning.Shape(small, choice.race().isEmpty(), outlook.placeBeyond(race)));
        reckonings.ask(asked);
    }

    private void take(Answers.Answer<GridReckoning.Question, GridReckoning> answer) {
        if (answer.question().equals(asked)) {
            errors = answer.answer().changeErrors();
            lower = new GridLowers(outlook.season(), answer.question(), answer.answer(), texts).of();
            show();
        }
    }

    /** What must happen with what is assumed, where something is; of all clubs together there is too much to say. */
    private void wonder() {
        var certain = session.certain().get();
        boolean assumed = !session.state().get().workbook().assumed().isEmpty();
        var report = assumed ? certain.with() : certain.without();
        if (report == null
                || certain.stale()
                || !report.complete()
                || report.outside() != Cause.NONE
                || choice.race().isEmpty()) {
            return;
        }
        wondered = new MustHappen.Question(report, choice.race().get().zone());
        musts.ask(wondered);
    }

    private void takeMust(Answers.Answer<MustHappen.Question, MustHappen> answer) {
        if (answer.question().equals(wondered)) {
            must = answer.answer().said(answer.question(), texts);
            show();
        }
    }

    /** The club whose fixtures are looked at below. */
    int club() {
        var clubs = outlook.contenders(choice);
        return clubs.contains(chosenClub) ? chosenClub : outlook.mine(clubs);
    }

    /** Looks at this club's fixtures below. */
    void choose(int club) {
        chosenClub = club;
        ask();
        show();
    }

    void move(GridCursor to) {
        cursor.set(to);
    }

    /** A row or a column on; false at the end. */
    boolean move(int columns, int rows) {
        var clubs = state.get().rows().stream().map(row -> row.club().number()).toList();
        int row = clubs.indexOf(cursor.get().club()) + rows;
        if (row < 0 || row >= clubs.size()) {
            return false;
        }
        var all = state.get().matchdays();
        var cells = state.get().rows().get(row).cells();
        int column = all.indexOf(cursor.get().matchday()) + columns;
        while (column >= 0 && column < all.size() && columns != 0 && cells.get(column) == null) {
            column += columns;
        }
        if (column < -1 || column >= all.size()) {
            return false;
        }
        cursor.set(new GridCursor(clubs.get(row), column < 0 ? 0 : all.get(column)));
        return true;
    }

    /** The cell under the cursor; null where nothing is left to play. */
    GridState.@Nullable Cell current() {
        int column = state.get().matchdays().indexOf(cursor.get().matchday());
        return column < 0
                ? null
                : state.get().rows().stream()
                        .filter(row -> row.club().number() == cursor.get().club())
                        .findFirst()
                        .map(row -> row.cells().get(column))
                        .orElse(null);
    }

    /** A key over the cell under the cursor; the outcome that is assumed already is let go of. */
    boolean type(String character) {
        var cell = current();
        if (cell == null) {
            return false;
        }
        var said = typed.key(character);
        said.ifPresent(assumption -> assume(cell, assumption));
        return said.isPresent() || character.equals("-") || character.matches("\\d");
    }

    private void assume(GridState.Cell cell, Assumption said) {
        boolean again = said instanceof Assumption.OfOutcome(var outcome)
                && cell.assumed() instanceof Assumption.OfOutcome(var before)
                && outcome == before;
        assume(cell.fixture(), again ? null : said);
    }

    /** False where nothing was assumed under the cursor. */
    boolean letGo() {
        var cell = current();
        if (cell == null || cell.assumed() == null) {
            return false;
        }
        assume(cell.fixture(), (Assumption) null);
        return true;
    }

    void assume(int fixture, @Nullable Outcome outcome) {
        assume(fixture, outcome == null ? null : new Assumption.OfOutcome(outcome));
    }

    private void assume(int fixture, @Nullable Assumption assumption) {
        session.execute(assumption == null ? new Edit.LetGo(fixture) : new Edit.Assume(fixture, assumption));
    }

    String nameOf(int fixture) {
        return texts.words().fixture(outlook.season(), fixture);
    }

    void close() {
        listening.unsubscribe();
        reckonings.stop();
        musts.stop();
    }
}
