package app.volata.ui.club;

import app.volata.clinch.ClinchReport;
import app.volata.forecast.Forecast;
import app.volata.model.Assumption;
import app.volata.model.Edit;
import app.volata.model.Fixture;
import app.volata.model.Outcome;
import app.volata.model.Season;
import app.volata.session.Chances;
import app.volata.session.SeasonSession;
import app.volata.session.SeasonState;
import app.volata.ui.kit.KeyedRows;
import app.volata.ui.kit.Race;
import app.volata.ui.kit.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableList;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** The page of one club at a time: its matches as rows, everything else as one value. */
public final class ClubViewModel {
    /** Which matches are listed. */
    enum Venue {
        ALL,
        HOME,
        AWAY
    }

    private final ObservableValue<SeasonState> state;
    private final ObservableValue<Chances> chances;
    private final Exact exact;
    private final Predicate<Edit> execute;
    private final Texts texts;
    private final KeyedRows<Integer, MatchLine, MatchRow> rows =
            new KeyedRows<>(MatchLine::fixture, MatchRow::new, MatchRow::show);
    private final ReadOnlyObjectWrapper<ClubPage> page;
    private final ReadOnlyBooleanWrapper stale = new ReadOnlyBooleanWrapper();
    private final Subscription listening;
    private ClubFacts facts;
    private int club;
    private Venue venue = Venue.ALL;

    /** @param club number of the first one shown */
    public ClubViewModel(SeasonSession session, int club, Texts texts) {
        this(session.state(), session.chances(), Exact.of(session), session::execute, club, texts);
    }

    ClubViewModel(
            ObservableValue<SeasonState> state,
            ObservableValue<Chances> chances,
            Exact exact,
            Predicate<Edit> execute,
            int club,
            Texts texts) {
        this.state = state;
        this.chances = chances;
        this.exact = exact;
        this.execute = execute;
        this.club = club;
        this.texts = texts;
        facts = new ClubFacts(state.getValue(), texts);
        page = new ReadOnlyObjectWrapper<>(pageNow());
        refresh();
        listening = Subscription.combine(
                state.subscribe((before, now) -> played()),
                chances.subscribe((before, now) -> refresh()),
                exact.certain().subscribe((before, now) -> refresh()),
                exact.hands().subscribe((before, now) -> refresh()));
    }

    ReadOnlyObjectProperty<ClubPage> page() {
        return page.getReadOnlyProperty();
    }

    ObservableList<MatchRow> rows() {
        return rows.rows();
    }

    /** Whether the chances are of an older state. */
    ReadOnlyBooleanProperty stale() {
        return stale.getReadOnlyProperty();
    }

    int club() {
        return club;
    }

    /** Turns the page to another club. */
    void show(int newClub) {
        club = newClub;
        refresh();
    }

    /** The club so many places further down the table, if there is one. */
    boolean step(int places) {
        var table = state.getValue().standings().rows();
        int to = table.indexOf(facts.row(club)) + places;
        if (to < 0 || to >= table.size()) {
            return false;
        }
        show(table.get(to).club());
        return true;
    }

    void show(Venue newVenue) {
        venue = newVenue;
        refresh();
    }

    /** The first match still open, if one is listed. */
    OptionalInt next() {
        return rows.rows().stream()
                .filter(row -> row.line().get().open() != null)
                .mapToInt(MatchRow::fixture)
                .findFirst();
    }

    boolean toggleFollowed() {
        boolean followed = state.getValue().workbook().followed().contains(club);
        return execute.test(followed ? new Edit.Unfollow(club) : new Edit.Follow(club));
    }

    /** Takes this outcome of an open match as given; the one that stands there already is let go. */
    boolean assume(int fixture, Outcome outcome) {
        var workbook = state.getValue().workbook();
        if (workbook.season().fixture(fixture).played()) {
            return false;
        }
        var assumption = new Assumption.OfOutcome(outcome);
        boolean there = assumption.equals(workbook.assumed().of(fixture));
        return execute.test(there ? new Edit.LetGo(fixture) : new Edit.Assume(fixture, assumption));
    }

    boolean letGo(int fixture) {
        return execute.test(new Edit.LetGo(fixture));
    }

    private Season season() {
        return state.getValue().season();
    }

    private void played() {
        if (club >= season().clubs().size()) {
            club = 0;
        }
        facts = new ClubFacts(state.getValue(), texts);
        refresh();
    }

    private void refresh() {
        rows.update(lines());
        var report = report();
        if (report != null) {
            exact.ask().accept(new Hands.Question(report, club));
        }
        page.set(pageNow());
        stale.set(chances.getValue().stale());
    }

    /** With what is assumed, where something is. */
    private @Nullable Forecast forecast() {
        var now = chances.getValue();
        boolean assumed = !state.getValue().workbook().assumed().isEmpty() && now.with() != null;
        var forecast = assumed ? now.with() : now.without();
        int clubs = season().clubs().size();
        return forecast == null || forecast.request().season().clubs().size() != clubs ? null : forecast;
    }

    /** Of the present state only: what is proven of an older one can be wrong of this one. */
    private @Nullable ClinchReport report() {
        var now = exact.certain().getValue();
        var report = now.stale() ? null : now.shown();
        int clubs = season().clubs().size();
        return report == null || report.request().season().clubs().size() != clubs ? null : report;
    }

    private @Nullable Hands hands() {
        var report = report();
        var answer = exact.hands().getValue();
        return report != null && answer != null && answer.question().equals(new Hands.Question(report, club))
                ? answer.answer()
                : null;
    }

    private ClubPage pageNow() {
        var proofs = new ClubProofs(report(), club, season().regulations(), texts);
        var prospects = new ClubProspects(forecast(), club, texts);
        int clubs = season().clubs().size();
        var course = new PlaceCourse(
                facts.places(club),
                clubs,
                season().matchdays(),
                facts.zoneLines(),
                proofs.possible(),
                prospects.likely(),
                prospects.likeliest());
        return new ClubPage(
                head(prospects, proofs),
                course,
                prospects.finals(clubs),
                prospects.finalsNote(proofs.possible()),
                facts.why(club),
                facts.scorers(club),
                facts.row(club).goalsFor(),
                proofs.must(hands()));
    }

    private ClubHead head(ClubProspects prospects, ClubProofs proofs) {
        var row = facts.row(club);
        var words = texts.words();
        var figures = new ArrayList<ClubHead.Figure>();
        figures.add(new ClubHead.Figure(
                words.number(row.place()), "", texts.text(row.shared() ? "club.place-shared" : "club.place")));
        int most = facts.mostPoints(club);
        figures.add(new ClubHead.Figure(
                words.number(row.points()),
                "",
                most > row.points() ? texts.text("club.points-at-most", most) : texts.text("club.points")));
        figures.add(new ClubHead.Figure(
                row.goalsFor() + "–" + row.goalsAgainst(),
                "",
                texts.text("club.goals", words.signed(row.goalDifference()))));
        prospects
                .figure(Race.of(season().regulations(), season().clubs().size()))
                .ifPresent(figures::add);
        return new ClubHead(season().club(club), proofs.sign(), following(), figures, facts.recent(club));
    }

    private ClubHead.Following following() {
        int at = state.getValue().workbook().followed().indexOf(club);
        return at < 0 ? ClubHead.Following.NO : at == 0 ? ClubHead.Following.MINE : ClubHead.Following.YES;
    }

    private List<MatchLine> lines() {
        var prospects = new ClubProspects(forecast(), club, texts);
        var places = facts.places(club);
        var lines = new ArrayList<MatchLine>();
        boolean before = false;
        for (var fixture : facts.matches(club)) {
            if (venue == Venue.ALL || (venue == Venue.HOME) == (fixture.home() == club)) {
                var played = facts.played(fixture, club, places);
                boolean turning = !lines.isEmpty() && before != played.isPresent();
                before = played.isPresent();
                lines.add(line(fixture, played, turning, prospects));
            }
        }
        return lines;
    }

    private MatchLine line(
            Fixture fixture, Optional<MatchLine.Played> played, boolean turning, ClubProspects prospects) {
        return new MatchLine(
                fixture.number(),
                fixture.matchday(),
                facts.date(fixture),
                facts.venue(fixture, club),
                season().club(fixture.club(ClubFacts.side(fixture, club).other())),
                played.orElse(null),
                played.isPresent() ? null : prospects.match(fixture, assumed(fixture)),
                turning);
    }

    private String assumed(Fixture fixture) {
        return switch (state.getValue().workbook().assumed().of(fixture.number())) {
            case null -> "";
            case Assumption.OfOutcome(Outcome outcome) -> outcome.sign();
            case Assumption.OfScore(var score) -> texts.words().score(score);
        };
    }

    /** Stops listening to the session. */
    public void close() {
        listening.unsubscribe();
    }
}
