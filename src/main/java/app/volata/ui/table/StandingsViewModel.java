package app.volata.ui.table;

import app.volata.forecast.Forecast;
import app.volata.model.Season;
import app.volata.model.ZoneKind;
import app.volata.session.Certain;
import app.volata.session.Chances;
import app.volata.session.SeasonSession;
import app.volata.session.SeasonState;
import app.volata.standings.Matchdays;
import app.volata.ui.kit.Clipping;
import app.volata.ui.kit.KeyedRows;
import app.volata.ui.kit.Race;
import app.volata.ui.kit.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableList;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** The table on screen: what was chosen, the rows by club, the notes at the foot. */
public final class StandingsViewModel {
    /**
     * What stands around the rows.
     *
     * @param choice what of the season is shown
     * @param matchday the last one that counts; 0 before the first
     * @param current the last one that can be chosen
     * @param matchdays of the whole season
     * @param clubs how many there are
     * @param races the columns of chances
     * @param zones in the order of their places
     * @param zoneEnds the lowest place of each zone that others follow
     * @param assumed how many results the chances take as given
     * @param nothingCounts whether no match makes this table
     */
    record Frame(
            TableChoice choice,
            int matchday,
            int current,
            int matchdays,
            int clubs,
            List<Race> races,
            List<ZoneKind> zones,
            List<Integer> zoneEnds,
            int assumed,
            boolean nothingCounts) {
        /** Whether a table made for the other frame has all columns and places for this one. */
        boolean fits(Frame other) {
            return clubs == other.clubs && races.equals(other.races) && zoneEnds.equals(other.zoneEnds);
        }
    }

    private final ObservableValue<SeasonState> state;
    private final ObservableValue<Chances> chances;
    private final ObservableValue<Certain> certain;
    private final Texts texts;
    private final KeyedRows<Integer, TableLine, ClubRow> rows =
            new KeyedRows<>(line -> line.facts().club().number(), ClubRow::new, ClubRow::show);
    private final ReadOnlyObjectWrapper<Frame> frame;
    private final ReadOnlyObjectWrapper<Footnotes> notes = new ReadOnlyObjectWrapper<>(new Footnotes(List.of()));
    private final ReadOnlyBooleanWrapper stale = new ReadOnlyBooleanWrapper();
    private final Subscription listening;
    private TableChoice choice = TableChoice.NOW;
    private TableFacts facts;
    private List<TableLine.Facts> lines;

    public StandingsViewModel(SeasonSession session, Texts texts) {
        this(session.state(), session.chances(), session.certain(), texts);
    }

    StandingsViewModel(
            ObservableValue<SeasonState> state,
            ObservableValue<Chances> chances,
            ObservableValue<Certain> certain,
            Texts texts) {
        this.state = state;
        this.chances = chances;
        this.certain = certain;
        this.texts = texts;
        facts = facts();
        lines = facts.lines();
        frame = new ReadOnlyObjectWrapper<>(frameNow());
        show();
        listening = Subscription.combine(
                state.subscribe((before, now) -> played()),
                chances.subscribe((before, now) -> show()),
                certain.subscribe((before, now) -> show()));
    }

    ObservableList<ClubRow> rows() {
        return rows.rows();
    }

    ReadOnlyObjectProperty<Frame> frame() {
        return frame.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Footnotes> notes() {
        return notes.getReadOnlyProperty();
    }

    /** Whether the chances are of an older state. */
    ReadOnlyBooleanProperty stale() {
        return stale.getReadOnlyProperty();
    }

    Season season() {
        return state.getValue().season();
    }

    void show(PartChoice part) {
        choose(choice.with(part));
    }

    /** Looks back to a matchday, or at the present one. */
    void showAfter(int matchday) {
        int current = frame.get().current();
        choose(choice.after(matchday >= current ? null : Math.max(1, matchday)));
    }

    /** One matchday back or on; false at the end. */
    boolean step(int by) {
        int matchday = frame.get().matchday() + by;
        if (choice.part().half() || matchday < 1 || matchday > frame.get().current()) {
            return false;
        }
        showAfter(matchday);
        return true;
    }

    /** As if the season ended there, or as it goes on. */
    void showClosing(boolean closing) {
        choose(choice.closing(closing));
    }

    void toggleRules() {
        showClosing(!choice.closing());
    }

    private void choose(TableChoice newChoice) {
        if (!newChoice.equals(choice)) {
            choice = newChoice;
            played();
        }
    }

    private void played() {
        if (choice.past() != null && choice.past() >= Matchdays.current(season())) {
            choice = choice.after(null);
        }
        facts = facts();
        lines = facts.lines();
        show();
    }

    private TableFacts facts() {
        return new TableFacts(season(), choice, TableFacts.matchday(season(), choice), texts);
    }

    private void show() {
        var now = chances.getValue();
        var newFrame = frameNow();
        var prospects = new TableProspects(choice.past() == null ? forecast(now) : null, newFrame.races(), texts);
        var proofs = proofs();
        rows.update(lines.stream()
                .map(line -> new TableLine(
                        line,
                        prospects.of(line.club().number()),
                        proofs.of(line.club().number())))
                .toList());
        frame.set(newFrame);
        notes.set(facts.notes());
        stale.set(now.stale());
    }

    /** With what is assumed, where something is; null while there is none of a season like this one. */
    private @Nullable Forecast forecast(Chances now) {
        boolean assumed = !state.getValue().workbook().assumed().isEmpty() && now.with() != null;
        var forecast = assumed ? now.with() : now.without();
        int clubs = season().clubs().size();
        return forecast == null || forecast.request().season().clubs().size() != clubs ? null : forecast;
    }

    /** Of the present state only: what is proven of an older one can be wrong of this one. */
    private TableProofs proofs() {
        var now = certain.getValue();
        var report = now.shown();
        boolean fits = report != null
                && choice.past() == null
                && choice.part() == PartChoice.OVERALL
                && report.request().season().clubs().size() == season().clubs().size();
        return new TableProofs(
                fits ? report : null,
                season().regulations(),
                Race.of(season().regulations(), season().clubs().size()),
                texts);
    }

    /** What is proven of a club, zone by zone. */
    List<String> proof(int club) {
        return proofs().sentences(club);
    }

    /** {@code Roma, 3rd to 6th}. */
    String proofTitle(int club) {
        var proven = proofs().of(club);
        var words = texts.words();
        return texts.text(
                "table.proof-title",
                season().club(club).shortName(),
                words.place(proven.best()),
                words.place(proven.worst()));
    }

    private Frame frameNow() {
        var season = season();
        var regulations = season.regulations();
        var zones = regulations.zones();
        return new Frame(
                choice,
                TableFacts.matchday(season, choice),
                Matchdays.current(season),
                season.matchdays(),
                season.clubs().size(),
                Race.of(regulations, season.clubs().size()),
                zones.stream().map(zone -> zone.kind()).toList(),
                zones.stream()
                        .map(zone -> zone.kind().lower() ? zone.from() - 1 : zone.to())
                        .distinct()
                        .toList(),
                state.getValue().workbook().assumed().size(),
                lines.stream().allMatch(line -> line.row().played() == 0));
    }

    /** Why the club stands where it does: against its neighbours above and below, in full. */
    List<String> why(int club) {
        var standings = facts.standings();
        var table = standings.rows();
        int position = table.indexOf(standings.row(club));
        var sentences = new ArrayList<String>();
        for (int upper = Math.max(0, position - 1); upper <= position && upper + 1 < table.size(); upper++) {
            standings
                    .reason(table.get(upper).club(), table.get(upper + 1).club())
                    .map(reason -> texts.words().reasonInFull(season(), reason))
                    .ifPresent(sentences::add);
        }
        return sentences;
    }

    /** {@code Why Roma are 3rd}. */
    String whyTitle(int club) {
        var place = facts.standings().row(club).place();
        return texts.text(
                "table.why-title",
                season().club(club).shortName(),
                texts.words().place(place));
    }

    /** {@code Serie A 2017–18, after matchday 34}. */
    String title() {
        var title = texts.words().title(season());
        int matchday = frame.get().matchday();
        return matchday == 0 ? title : texts.text("table.copy-title", title, matchday);
    }

    Clipping copy() {
        var lines = rows.rows().stream()
                .map(row -> Objects.requireNonNull(row.line().get()))
                .toList();
        var copy = TableCopy.of(title(), lines, facts.notes().notes(), texts);
        return new Clipping(copy.toText(), copy.toMarkdown(), copy.toHtml());
    }

    /** Stops listening to the session. */
    public void close() {
        listening.unsubscribe();
    }
}
