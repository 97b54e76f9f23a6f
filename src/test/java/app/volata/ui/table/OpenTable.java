package app.volata.ui.table;

import app.volata.clinch.ClinchEngine;
import app.volata.clinch.ClinchRequest;
import app.volata.exchange.Catalogue;
import app.volata.forecast.Forecast;
import app.volata.forecast.ForecastRequest;
import app.volata.forecast.Forecaster;
import app.volata.model.Edit;
import app.volata.model.Season;
import app.volata.model.Workbook;
import app.volata.session.Certain;
import app.volata.session.Chances;
import app.volata.session.SeasonState;
import app.volata.standings.Cut;
import app.volata.standings.ScorerTable;
import app.volata.standings.Selection;
import app.volata.standings.StandingsCalculator;
import app.volata.ui.kit.Texts;
import app.volata.words.Words;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** A table of the bundled season whose session is played by the test. */
final class OpenTable {
    final Texts texts;
    final ObjectProperty<SeasonState> state;
    final ObjectProperty<Chances> chances = new SimpleObjectProperty<>(new Chances(-1, null, null, 0, true));
    final ObjectProperty<Certain> certain = new SimpleObjectProperty<>(Certain.NONE);
    final StandingsViewModel model;

    OpenTable() {
        this(Catalogue.bundled(), Locale.ENGLISH);
    }

    OpenTable(Workbook workbook, Locale locale) {
        texts = new Texts(Words.of(locale));
        state = new SimpleObjectProperty<>(state(0, workbook));
        model = new StandingsViewModel(state, chances, certain, texts);
    }

    private static SeasonState state(long revision, Workbook workbook) {
        var season = workbook.season();
        return new SeasonState(
                revision,
                workbook,
                StandingsCalculator.calculate(season, Selection.ALL, StandingsCalculator.rulesOf(season)),
                ScorerTable.calculate(season, Cut.EVERYTHING));
    }

    Season season() {
        return state.get().season();
    }

    void execute(Edit edit) {
        state.set(state(state.get().revision() + 1, edit.applyTo(state.get().workbook())));
    }

    /** Another season in place of this one, as an import puts it there. */
    void show(Season season) {
        state.set(state(state.get().revision() + 1, state.get().workbook().with(season)));
    }

    /** Few runs: what is shown matters here, not how sure it is. */
    Forecast forecast() {
        return new Forecaster()
                .run(ForecastRequest.of(state.get().workbook()).withoutAssumed().withRuns(1_000));
    }

    void forecastArrives() {
        chances.set(new Chances(state.get().revision(), forecast(), null, 1, false));
    }

    void proofsArrive() {
        var workbook = state.get().workbook();
        var request = new ClinchRequest(workbook.season(), workbook.assumed(), List.of());
        certain.set(new Certain(state.get().revision(), new ClinchEngine().run(request), null, false));
    }

    int club(String code) {
        return season().clubs().stream()
                .filter(club -> club.code().equals(code))
                .findFirst()
                .orElseThrow()
                .number();
    }

    int fixture(String home, String away) {
        return season().fixture(club(home), club(away)).orElseThrow().number();
    }

    TableLine line(String code) {
        int club = club(code);
        return model.rows().stream()
                .filter(row -> row.club() == club)
                .findFirst()
                .orElseThrow()
                .line()
                .get();
    }

    List<String> order() {
        return model.rows().stream()
                .map(row -> row.line().get().facts().club().code())
                .toList();
    }
}
