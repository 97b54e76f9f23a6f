package app.volata.ui.whatif;

import app.volata.forecast.Forecast;
import app.volata.standings.Standings;
import app.volata.ui.kit.Race;
import app.volata.ui.kit.Texts;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The part of the final table that was asked about, by expected points. */
record ExpectedFinish(Standings standings, @Nullable Forecast forecast, Texts texts) {
    private static final int ROWS = 5;

    /** The head of the table; its foot where staying up is asked about; the neighbourhood of a club. */
    List<PanelState.Finish> of(Topic topic, int club) {
        var order = order();
        int middle = topic.race()
                .map(race -> middle(race, order.size()))
                .orElseGet(
                        () -> order.stream().map(Standings.Row::club).toList().indexOf(club));
        int from = Math.clamp(middle - ROWS / 2, 0, Math.max(0, order.size() - ROWS));
        return order.subList(from, Math.min(order.size(), from + ROWS)).stream()
                .map(row -> finish(row, order.indexOf(row) + 1))
                .toList();
    }

    private static int middle(Race race, int clubs) {
        return race.zone().lower() ? clubs - race.places() - 1 : 0;
    }

    private List<Standings.Row> order() {
        return forecast == null
                ? standings.rows()
                : standings.rows().stream()
                        .sorted(Comparator.comparingDouble(row -> -forecast.expectedPoints(row.club())))
                        .toList();
    }

    private PanelState.Finish finish(Standings.Row row, int place) {
        return new PanelState.Finish(
                standings.season().club(row.club()),
                place,
                row.points(),
                forecast == null ? "" : texts.words().number(forecast.expectedPoints(row.club()), 1));
    }
}
