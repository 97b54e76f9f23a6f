package app.volata.ui.cross;

import app.volata.exchange.Grid;
import app.volata.exchange.Grid.Column;
import app.volata.exchange.TitledGrid;
import app.volata.forecast.Forecast;
import app.volata.model.Assumption;
import app.volata.model.Club;
import app.volata.model.Edit;
import app.volata.model.Outcome;
import app.volata.session.Chances;
import app.volata.session.SeasonSession;
import app.volata.session.SeasonState;
import app.volata.ui.kit.Clipping;
import app.volata.ui.kit.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** Every club at home against every other: the table of results, and a cursor in it. */
public final class CrossViewModel {
    private final ObservableValue<SeasonState> state;
    private final ObservableValue<Chances> chances;
    private final Predicate<Edit> execute;
    private final Texts texts;
    private final ReadOnlyObjectWrapper<CrossTable> table;
    private final ReadOnlyObjectWrapper<CrossCell> cursor;
    private final Subscription listening;
    private boolean byPlace;
    private @Nullable Integer own;

    public CrossViewModel(SeasonSession session, Texts texts) {
        this(session.state(), session.chances(), session::execute, texts);
    }

    CrossViewModel(
            ObservableValue<SeasonState> state,
            ObservableValue<Chances> chances,
            Predicate<Edit> execute,
            Texts texts) {
        this.state = state;
        this.chances = chances;
        this.execute = execute;
        this.texts = texts;
        var followed = state.getValue().workbook().followed();
        own = followed.isEmpty() ? null : followed.getFirst();
        table = new ReadOnlyObjectWrapper<>(tableNow());
        cursor = new ReadOnlyObjectWrapper<>(first());
        listening = state.subscribe((before, now) -> refresh());
    }

    ReadOnlyObjectProperty<CrossTable> table() {
        return table.getReadOnlyProperty();
    }

    /** The cell that the keyboard is at. */
    ReadOnlyObjectProperty<CrossCell> cursor() {
        return cursor.getReadOnlyProperty();
    }

    /** Changes as the forecast does. */
    ObservableValue<Chances> chances() {
        return chances;
    }

    List<Club> clubs() {
        return state.getValue().season().clubs();
    }

    private CrossTable tableNow() {
        if (own != null && own >= clubs().size()) {
            own = null;
        }
        return reading().table(state.getValue().standings(), byPlace, own);
    }

    private CrossReading reading() {
        return new CrossReading(state.getValue().workbook(), texts);
    }

    /** The next open match, else the first cell. */
    private CrossCell first() {
        var season = state.getValue().season();
        return table.get().cells().stream()
                .flatMap(List::stream)
                .filter(cell -> cell.kind() == CrossCell.Kind.OPEN)
                .min((one, other) -> Integer.compare(
                        season.fixture(one.fixture()).matchday(),
                        season.fixture(other.fixture()).matchday()))
                .orElseGet(() -> at(0, table.get().clubs().size() > 1 ? 1 : 0));
    }

    private CrossCell at(int row, int column) {
        return table.get().clubs().isEmpty()
                ? new CrossCell(0, 0, -1, CrossCell.Kind.NONE, "", false)
                : table.get().cells().get(row).get(column);
    }

    private void refresh() {
        table.set(tableNow());
        toClubs(cursor.get().home(), cursor.get().away());
    }

    /** Puts the cursor where these two meet. */
    void toClubs(int home, int away) {
        for (var row : table.get().cells()) {
            for (var cell : row) {
                if (cell.home() == home && cell.away() == away) {
                    cursor.set(cell);
                    return;
                }
            }
        }
        cursor.set(first());
    }

    /** Moves the cursor; at the edge it stays. */
    void move(int rows, int columns) {
        var clubs = table.get().clubs().stream().map(Club::number).toList();
        if (clubs.isEmpty()) {
            return;
        }
        int last = clubs.size() - 1;
        int row = Math.clamp(clubs.indexOf(cursor.get().home()) + (long) rows, 0, last);
        int column = Math.clamp(clubs.indexOf(cursor.get().away()) + (long) columns, 0, last);
        cursor.set(at(row, column));
    }

    /** The club whose row and column stand out; null for none. */
    void follow(@Nullable Integer club) {
        own = club;
        table.set(tableNow());
    }

    void order(boolean newByPlace) {
        byPlace = newByPlace;
        table.set(tableNow());
    }

    /** What there is to say of the cell under the cursor. */
    CrossDetail detail() {
        return reading().detail(cursor.get(), forecast());
    }

    private @Nullable Forecast forecast() {
        var without = chances.getValue().without();
        return without == null || without.request().season().clubs().size() != clubs().size() ? null : without;
    }

    /** Takes an outcome of the match under the cursor as given; the one that stands there already is let go. */
    boolean assume(Outcome outcome) {
        var cell = cursor.get();
        if (cell.kind() != CrossCell.Kind.OPEN) {
            return false;
        }
        var assumption = new Assumption.OfOutcome(outcome);
        boolean there = assumption.equals(state.getValue().workbook().assumed().of(cell.fixture()));
        return execute.test(there ? new Edit.LetGo(cell.fixture()) : new Edit.Assume(cell.fixture(), assumption));
    }

    boolean letGo() {
        return cursor.get().assumed()
                && execute.test(new Edit.LetGo(cursor.get().fixture()));
    }

    /** For the clipboard: what is assumed is no result, and stays out. */
    Clipping copy() {
        var shown = table.get();
        var columns = new ArrayList<Column>();
        columns.add(Column.text(texts.text("table.club")));
        shown.clubs().forEach(club -> columns.add(Column.number(club.code())));
        columns.add(Column.number(texts.text("cross.home-points")));
        var rows = new ArrayList<List<String>>();
        for (int i = 0; i < shown.clubs().size(); i++) {
            var row = new ArrayList<String>();
            row.add(shown.clubs().get(i).shortName());
            shown.cells().get(i).forEach(cell -> row.add(cell.assumed() ? "" : cell.text()));
            row.add(shown.homePoints().get(i));
            rows.add(row);
        }
        var title = texts.words().title(state.getValue().season());
        var copy = new TitledGrid(title, new Grid(columns, rows), List.of(texts.text("cross.copy-note")));
        return new Clipping(copy.toText(), copy.toMarkdown(), copy.toHtml());
    }

    /** Stops listening to the session. */
    public void close() {
        listening.unsubscribe();
    }
}
