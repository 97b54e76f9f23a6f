package app.volata.ui.scorers;

import app.volata.exchange.Catalogue;
import app.volata.model.Club;
import app.volata.model.Season;
import app.volata.session.SeasonSession;
import app.volata.session.SeasonState;
import app.volata.standings.Cut;
import app.volata.standings.Matchdays;
import app.volata.standings.ScorerTable;
import app.volata.ui.kit.Clipping;
import app.volata.ui.kit.KeyedRows;
import app.volata.ui.kit.Texts;
import app.volata.words.Names;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableList;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** The scorers on screen: the rows by player, what is looked for, the race of the leaders. */
public final class ScorersViewModel {
    private final ObservableValue<SeasonState> state;
    private final Texts texts;
    private final KeyedRows<Integer, ScorerLine, ScorerRow> rows =
            new KeyedRows<>(line -> line.player().number(), ScorerRow::new, ScorerRow::show);
    private final ReadOnlyObjectWrapper<ScorersFrame> frame;
    private final Subscription listening;
    private final boolean credited;
    private GoalCounts counts;
    private ScorerTable table;
    private String typed = "";
    private @Nullable Integer club;
    private @Nullable Integer past;

    public ScorersViewModel(SeasonSession session, Texts texts) {
        this(session.state(), texts);
    }

    ScorersViewModel(ObservableValue<SeasonState> state, Texts texts) {
        this.state = state;
        this.texts = texts;
        credited = Catalogue.holdsBundledGoals(season());
        counts = new GoalCounts(season());
        table = counted();
        frame = new ReadOnlyObjectWrapper<>(frameNow());
        showRows();
        listening = state.subscribe((before, now) -> count());
    }

    ObservableList<ScorerRow> rows() {
        return rows.rows();
    }

    ReadOnlyObjectProperty<ScorersFrame> frame() {
        return frame.getReadOnlyProperty();
    }

    List<Club> clubs() {
        return season().clubs();
    }

    /** Shows the players and clubs that these letters begin a word of. */
    void find(String newTyped) {
        typed = newTyped;
        showRows();
    }

    /** Shows who scored for a club, or all with null. */
    void showClub(@Nullable Integer newClub) {
        club = newClub;
        showRows();
    }

    /** Looks back to a matchday, or at the present one. */
    void showAfter(int matchday) {
        past = matchday >= Matchdays.current(season()) ? null : Math.max(1, matchday);
        count();
    }

    /** One matchday back or on; false at the end. */
    boolean step(int by) {
        int matchday = frame.get().matchday() + by;
        if (matchday < 1 || matchday > frame.get().current()) {
            return false;
        }
        showAfter(matchday);
        return true;
    }

    /** What there is to say of a player; empty where he has not scored. */
    Optional<PlayerSummary> summary(int player) {
        return table.rows().stream()
                .filter(row -> row.player() == player)
                .findFirst()
                .map(this::summary);
    }

    private PlayerSummary summary(ScorerTable.Row row) {
        var goals = IntStream.rangeClosed(1, season().matchdays())
                .mapToObj(matchday -> matchday <= frame.get().matchday() ? counts.on(row.player(), matchday) : 0)
                .toList();
        return new PlayerSummary(
                texts.text(
                        "scorers.player-title",
                        season().player(row.player()).surname(),
                        row.goals(),
                        row.matchesScoredIn()),
                goals,
                texts.text(
                        "scorers.spread", goals.stream().max(Integer::compare).orElse(0)),
                texts.text("scorers.kinds", row.goals() - row.penalties(), row.penalties()));
    }

    private void count() {
        if (past != null && past >= Matchdays.current(season())) {
            past = null;
        }
        counts = new GoalCounts(season());
        table = counted();
        frame.set(frameNow());
        showRows();
    }

    private ScorerTable counted() {
        return past == null ? state.getValue().scorers() : ScorerTable.calculate(season(), new Cut.AfterMatchday(past));
    }

    private Season season() {
        return state.getValue().season();
    }

    private void showRows() {
        var lines = new ArrayList<ScorerLine>();
        int above = 0;
        for (int i = 0; i < table.rows().size(); i++) {
            var row = table.rows().get(i);
            if (wanted(row)) {
                lines.add(line(row, i < GoalRace.LEADERS ? i + 1 : 0, row.place() == above));
                above = row.place();
            }
        }
        rows.update(lines);
    }

    private boolean wanted(ScorerTable.Row row) {
        if (club != null && !row.clubs().contains(club)) {
            return false;
        }
        return typed.isBlank()
                || Names.found(season().player(row.player()).name(), typed)
                || row.clubs().stream()
                        .anyMatch(his -> Names.found(season().club(his).name(), typed));
    }

    private ScorerLine line(ScorerTable.Row row, int series, boolean again) {
        var place = again ? "=" : row.place() + (row.shared() ? "=" : "");
        return new ScorerLine(
                row,
                place,
                series,
                season().player(row.player()),
                row.clubs().stream().map(season()::club).toList(),
                table.rows().getFirst().goals(),
                lastGoal(row.lastGoal()));
    }

    /** {@code 22 Apr LAZ–SAM}. */
    private String lastGoal(int number) {
        var fixture = season().fixture(number);
        var match = season().club(fixture.home()).code() + "–"
                + season().club(fixture.away()).code();
        var kickOff = fixture.kickOff();
        return kickOff == null
                ? match
                : texts.text("scorers.last-goal", texts.words().dayAndMonth(kickOff.date()), match);
    }

    private ScorersFrame frameNow() {
        int current = Matchdays.current(season());
        int matchday = past == null ? current : past;
        return new ScorersFrame(
                matchday,
                current,
                season().matchdays(),
                table.recorded(),
                table.total(),
                race(matchday),
                ownGoals(),
                credited);
    }

    private GoalRace race(int matchday) {
        var lines = table.rows().stream()
                .limit(GoalRace.LEADERS + GoalRace.OTHERS)
                .map(row -> new GoalRace.Line(
                        season().player(row.player()).surname(),
                        IntStream.of(counts.rising(row.player(), matchday))
                                .boxed()
                                .toList()))
                .toList();
        int leaders = Math.min(GoalRace.LEADERS, lines.size());
        return new GoalRace(matchday, lines.subList(0, leaders), lines.subList(leaders, lines.size()));
    }

    private List<ScorersFrame.OwnGoal> ownGoals() {
        return table.ownGoals().stream()
                .map(own -> {
                    var player = season().player(own.player());
                    return new ScorersFrame.OwnGoal(player.surname(), season().club(player.club()), own.goals());
                })
                .toList();
    }

    /** The rows that are shown, for the clipboard. */
    Clipping copy() {
        var lines = rows.rows().stream().map(row -> row.line().get()).toList();
        var of = club == null ? "" : season().club(club).shortName();
        return ScorersCopy.of(texts.words().title(season()), of, lines, frame.get(), texts);
    }

    /** Stops listening to the session. */
    public void close() {
        listening.unsubscribe();
    }
}
