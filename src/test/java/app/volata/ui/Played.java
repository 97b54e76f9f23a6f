package app.volata.ui;

import app.volata.exchange.Catalogue;
import app.volata.forecast.ForecastRequest;
import app.volata.forecast.Forecaster;
import app.volata.model.Edit;
import app.volata.model.Season;
import app.volata.model.Workbook;
import app.volata.session.Chances;
import app.volata.session.SeasonState;
import app.volata.standings.Cut;
import app.volata.standings.ScorerTable;
import app.volata.standings.Selection;
import app.volata.standings.StandingsCalculator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** A session played by the test: what a view model sees of it, without file, threads or waiting. */
public final class Played {
    public final ObjectProperty<SeasonState> state;
    public final ObjectProperty<Chances> chances = new SimpleObjectProperty<>(new Chances(-1, null, null, 0, true));

    /** The bundled season. */
    public Played() {
        this(Catalogue.bundled());
    }

    public Played(Workbook workbook) {
        state = new SimpleObjectProperty<>(state(0, workbook));
    }

    private static SeasonState state(long revision, Workbook workbook) {
        var season = workbook.season();
        return new SeasonState(
                revision,
                workbook,
                StandingsCalculator.calculate(season, Selection.ALL, StandingsCalculator.rulesOf(season)),
                ScorerTable.calculate(season, Cut.EVERYTHING));
    }

    public Season season() {
        return state.get().season();
    }

    /** As the session does; false where nothing changes. */
    public boolean execute(Edit edit) {
        var after = edit.applyTo(state.get().workbook());
        boolean changed = !after.equals(state.get().workbook());
        if (changed) {
            state.set(state(state.get().revision() + 1, after));
        }
        return changed;
    }

    /** Few runs: what is shown matters here, not how sure it is. */
    public void forecastArrives() {
        var request =
                ForecastRequest.of(state.get().workbook()).withoutAssumed().withRuns(1_000);
        chances.set(new Chances(state.get().revision(), new Forecaster().run(request), null, 1, false));
    }

    public int club(String code) {
        return season().clubs().stream()
                .filter(club -> club.code().equals(code))
                .findFirst()
                .orElseThrow()
                .number();
    }

    public int fixture(String home, String away) {
        return season().fixture(club(home), club(away)).orElseThrow().number();
    }
}
