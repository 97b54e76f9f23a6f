package app.volata.ui.runin;

import app.volata.forecast.Forecast;
import app.volata.model.Fixture;
import app.volata.model.Side;
import app.volata.ui.kit.Race;
import app.volata.ui.kit.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The rows of the grid from the season and its chances.
 *
 * @param race whose chances stand in the rows; empty for none
 * @param errors standard errors of the changes by club, as far as known
 */
record GridRows(Outlook outlook, Optional<Race> race, Map<Integer, Double> errors, Texts texts) {
    List<GridState.Row> of(List<Integer> clubs, List<Integer> matchdays) {
        return clubs.stream().map(club -> row(club, matchdays)).toList();
    }

    private GridState.Row row(int club, List<Integer> matchdays) {
        var cells = new ArrayList<GridState.@Nullable Cell>();
        for (int matchday : matchdays) {
            cells.add(outlook.open(club, matchday)
                    .map(fixture -> cell(fixture, club))
                    .orElse(null));
        }
        var standing = outlook.standings().row(club);
        return new GridState.Row(
                outlook.season().club(club),
                texts.text("runin.standing", texts.words().place(standing.place()), standing.points()),
                cells,
                figures(club, standing.points()));
    }

    private GridState.Cell cell(Fixture fixture, int club) {
        var side = Outlook.side(fixture, club);
        var kickOff = fixture.kickOff();
        var chances = outlook.chances(fixture.number()).orElse(null);
        double home = chances == null ? 0 : chances.homeWin();
        double away = chances == null ? 0 : chances.awayWin();
        double win = side == Side.HOME ? home : away;
        return new GridState.Cell(
                fixture.number(),
                outlook.season().club(fixture.club(side.other())),
                side,
                kickOff == null ? texts.text("runin.no-date") : texts.words().kickOff(kickOff),
                win,
                chances == null ? 0 : chances.draw(),
                side == Side.HOME ? away : home,
                chances == null ? 0 : Shades.difficulty(win),
                outlook.assumed(fixture.number()),
                chances != null && chances.own());
    }

    private GridState.Figures figures(int club, int points) {
        int atMost = outlook.atMost(club);
        var forecast = outlook.shown();
        if (forecast == null) {
            return new GridState.Figures(points, "", atMost, "", null, 0, 0, 0, 0);
        }
        var places = forecast.likelyPlaces(club);
        return new GridState.Figures(
                points,
                texts.words().number(forecast.expectedPoints(club), 1),
                atMost,
                race.map(each -> texts.words().chance(forecast.chance(club, each.zone())))
                        .orElse(""),
                race.map(each -> change(forecast, club, each)).orElse(null),
                errors.getOrDefault(club, 0.0),
                places.best(),
                places.worst(),
                places.mostLikely());
    }

    private @Nullable Double change(Forecast forecast, int club, Race each) {
        var without = outlook.without();
        return outlook.with() == null || without == null
                ? null
                : 100 * (forecast.chance(club, each.zone()) - without.chance(club, each.zone()));
    }
}
