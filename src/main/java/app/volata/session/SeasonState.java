package app.volata.session;

import app.volata.model.Season;
import app.volata.model.Workbook;
import app.volata.standings.ScorerTable;
import app.volata.standings.Selection;
import app.volata.standings.Standings;
import app.volata.standings.StandingsCalculator;

/**
 * The open season at one moment: contents, table and scorers always belong together.
 *
 * @param revision counts up with every edit, undo and redo
 * @param standings of all matches, by the rules of the moment
 * @param scorers of all matches
 */
public record SeasonState(long revision, Workbook workbook, Standings standings, ScorerTable scorers) {
    static SeasonState of(long revision, Workbook workbook) {
        var season = workbook.season();
        return new SeasonState(
                revision,
                workbook,
                StandingsCalculator.calculate(season, Selection.ALL, StandingsCalculator.rulesOf(season)),
                ScorerTable.calculate(season, Selection.ALL.cut()));
    }

    public Season season() {
        return workbook.season();
    }
}
