package app.volata.cli;

import app.volata.exchange.Grid;
import app.volata.exchange.Grid.Column;
import app.volata.exchange.Json;
import app.volata.forecast.Forecast;
import app.volata.model.Season;
import app.volata.model.Zone;
import app.volata.standings.Selection;
import app.volata.standings.StandingsCalculator;
import app.volata.words.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A forecast in the formats of {@code chances}; the clubs with the most expected points first. */
final class ChancesText {
    private final Forecast forecast;
    private final Season season;
    private final Words words;
    private final List<Integer> clubs;

    ChancesText(Forecast forecast, Words words) {
        this.forecast = forecast;
        this.season = forecast.request().season();
        this.words = words;
        var order = new ArrayList<Integer>();
        season.clubs().forEach(club -> order.add(club.number()));
        order.sort(Comparator.comparingDouble(club -> -forecast.expectedPoints(club)));
        this.clubs = order;
    }

    String csv() {
        var columns = new ArrayList<Column>();
        columns.add(Column.text("club"));
        columns.add(Column.number("expected_points"));
        for (int place = 1; place <= clubs.size(); place++) {
            columns.add(Column.number("p" + place));
        }
        zones().forEach(zone -> columns.add(Column.number(zone.kind().id())));
        var rows = new ArrayList<List<String>>();
        for (int club : clubs) {
            var row = new ArrayList<String>();
            row.add(season.club(club).name());
            row.add(Decimals.number(forecast.expectedPoints(club)).toPlainString());
            for (int place = 1; place <= clubs.size(); place++) {
                row.add(Decimals.chance(forecast.place(club, place)).toPlainString());
            }
            for (var zone : zones()) {
                row.add(Decimals.chance(forecast.chance(club, zone.kind())).toPlainString());
            }
            rows.add(row);
        }
        return new Grid(columns, rows).toCsv();
    }

    String json() {
        var all = new LinkedHashMap<String, Object>();
        all.put("season", season.name());
        all.put("regulations", season.regulations().id());
        all.put("runs", forecast.runs());
        all.put("seed", forecast.seed());
        all.put("home_advantage", Decimals.chance(forecast.strengths().home()));
        all.put("clubs", clubs.stream().map(this::club).toList());
        all.put("fixtures", forecast.openFixtures().stream().map(this::fixture).toList());
        return Json.text(all);
    }

    private Map<String, Object> club(int club) {
        var places = new ArrayList<Object>();
        for (int place = 1; place <= clubs.size(); place++) {
            places.add(Decimals.chance(forecast.place(club, place)));
        }
        var zones = new LinkedHashMap<String, Object>();
        for (var zone : zones()) {
            zones.put(zone.kind().id(), Decimals.chance(forecast.chance(club, zone.kind())));
        }
        var object = new LinkedHashMap<String, Object>();
        object.put("club", season.club(club).name());
        object.put("expected_points", Decimals.number(forecast.expectedPoints(club)));
        object.put("places", places);
        object.put("zones", zones);
        object.put("attack", Decimals.number(forecast.strengths().attack(club)));
        object.put("defence", Decimals.number(forecast.strengths().defence(club)));
        return object;
    }

    private Map<String, Object> fixture(int number) {
        var fixture = season.fixture(number);
        var chances = forecast.fixture(number);
        var kickOff = fixture.kickOff();
        var object = new LinkedHashMap<String, Object>();
        object.put("matchday", fixture.matchday());
        object.put("date", kickOff == null ? "" : kickOff.date());
        object.put("home", season.club(fixture.home()).name());
        object.put("away", season.club(fixture.away()).name());
        object.put("home_win", Decimals.chance(chances.homeWin()));
        object.put("draw", Decimals.chance(chances.draw()));
        object.put("away_win", Decimals.chance(chances.awayWin()));
        return object;
    }

    String text() {
        var columns = new ArrayList<Column>();
        columns.add(Column.text(words.text("cli.column-club")));
        columns.add(Column.number(words.text("cli.column-points")));
        columns.add(Column.number(words.text("cli.column-expected")));
        columns.add(Column.text(words.text("cli.column-likely-places")));
        zones().forEach(zone -> columns.add(Column.number(words.zone(zone.kind()))));
        var standings = StandingsCalculator.calculate(season, Selection.ALL, StandingsCalculator.rulesOf(season));
        var rows = new ArrayList<List<String>>();
        for (int club : clubs) {
            var row = new ArrayList<String>();
            row.add(season.club(club).name());
            row.add(words.number(standings.row(club).points()));
            row.add(words.number(forecast.expectedPoints(club), 1));
            row.add(places(club));
            zones().forEach(zone -> row.add(words.chance(forecast.chance(club, zone.kind()))));
            rows.add(row);
        }
        return words.title(season) + ", " + words.text("cli.runs", forecast.runs()) + "\n\n"
                + new Grid(columns, rows).toText();
    }

    private String places(int club) {
        var likely = forecast.likelyPlaces(club);
        return likely.best() == likely.worst() ? Integer.toString(likely.best()) : likely.best() + "–" + likely.worst();
    }

    private List<Zone> zones() {
        return season.regulations().zones();
    }
}
