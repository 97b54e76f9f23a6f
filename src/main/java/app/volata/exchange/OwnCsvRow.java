package app.volata.exchange;

import app.volata.exchange.ImportProblem.Expected;
import app.volata.exchange.ReadMatch.State;
import app.volata.model.KickOff;
import app.volata.model.Score;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One row of our own csv as a match. */
final class OwnCsvRow {
    private static final Pattern PLAYED = Pattern.compile("\\bplayed (\\d{1,2})-(\\d{1,2})\\b");

    private final CsvTable table;
    private final CsvTable.Row row;
    private final FieldReader fields;

    OwnCsvRow(String file, CsvTable table, CsvTable.Row row) {
        this.table = table;
        this.row = row;
        this.fields = new FieldReader(file, table, row);
    }

    ReadMatch match() throws ImportException {
        var date = fields.read("date", Fields::isoDate, Expected.DATE);
        var time = fields.read("time", Fields::time, Expected.TIME);
        var score = fields.score("home_goals", "away_goals");
        var state = state(score);
        return new ReadMatch(
                row.line(),
                matchday(),
                kickOff(date, time),
                fields.club("home"),
                fields.club("away"),
                state,
                score,
                fields.score("ht_home", "ht_away"),
                decision(state),
                fields.required("goals", GoalText::read, Expected.SCORERS));
    }

    private @Nullable Integer matchday() throws ImportException {
        var column = table.firstOf("matchday", "round");
        return column == null ? null : fields.required(column, Fields::matchday, Expected.MATCHDAY);
    }

    private static @Nullable KickOff kickOff(@Nullable LocalDate date, @Nullable LocalTime time) {
        return date == null ? null : new KickOff(date, time);
    }

    /** Without a status the goals tell. A status that contradicts them is a mistake in one of the two. */
    private State state(@Nullable Score score) throws ImportException {
        var state = fields.read("status", OwnCsvRow::state, Expected.STATUS);
        if (state == null) {
            return score == null ? State.SCHEDULED : State.PLAYED;
        }
        boolean needsGoals = state == State.PLAYED || state == State.AWARDED;
        if (needsGoals && score == null) {
            throw fields.malformed("home_goals", Expected.GOALS);
        }
        boolean bearsNone = state == State.SCHEDULED || state == State.POSTPONED;
        if (bearsNone && score != null) {
            throw fields.malformed("home_goals", Expected.NO_GOALS);
        }
        return state;
    }

    private static Optional<State> state(String text) {
        for (var state : State.values()) {
            if (state.name().equals(text.toUpperCase(Locale.ROOT))) {
                return Optional.of(state);
            }
        }
        return Optional.empty();
    }

    private ReadMatch.@Nullable Decided decision(State state) throws ImportException {
        if (state != State.AWARDED && state != State.ANNULLED) {
            return null;
        }
        var note = row.field("note");
        var day = fields.read("decided", Fields::isoDate, Expected.DATE);
        var played = fields.score("played_home", "played_away");
        return new ReadMatch.Decided(day, note, played == null ? playedIn(note) : played);
    }

    /** Notes like "played 2-1; awarded 0-3, …" are common. */
    private static @Nullable Score playedIn(String note) {
        var matcher = PLAYED.matcher(note);
        return matcher.find() ? Fields.score(matcher.group(1), matcher.group(2)).orElse(null) : null;
    }
}
