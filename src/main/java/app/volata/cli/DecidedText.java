package app.volata.cli;

import app.volata.clinch.Certainty;
import app.volata.clinch.ClinchReport;
import app.volata.clinch.ClubRange;
import app.volata.exchange.Grid;
import app.volata.exchange.Grid.Column;
import app.volata.exchange.Json;
import app.volata.model.Season;
import app.volata.model.Zone;
import app.volata.standings.Selection;
import app.volata.standings.Standings;
import app.volata.standings.StandingsCalculator;
import app.volata.words.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What is certain in the formats of {@code decided}; the clubs in the order of the table. */
final class DecidedText {
    private final ClinchReport report;
    private final Season season;
    private final Words words;
    private final Standings standings;

    DecidedText(ClinchReport report, Words words) {
        this.report = report;
        this.words = words;
        season = report.request().season();
        standings = StandingsCalculator.calculate(season, Selection.ALL, StandingsCalculator.rulesOf(season));
    }

    String csv() {
        var columns = new ArrayList<Column>();
        columns.add(Column.text("club"));
        columns.add(Column.number("best"));
        columns.add(Column.number("worst"));
        for (var zone : zones()) {
            columns.add(Column.text(zone.kind().id()));
            columns.add(Column.text(zone.kind().id() + "_reason"));
        }
        var rows = new ArrayList<List<String>>();
        for (var range : ranges()) {
            var row = new ArrayList<String>();
            row.add(season.club(range.club()).name());
            row.add(interval(range.best(), range.bestFound(), "-"));
            row.add(interval(range.worstFound(), range.worst(), "-"));
            for (var zone : zones()) {
                row.add(id(range.of(zone)));
                row.add(reason(range, zone));
            }
            rows.add(row);
        }
        return new Grid(columns, rows).toCsv();
    }

    String json() {
        var all = new LinkedHashMap<String, Object>();
        all.put("season", season.name());
        all.put("regulations", season.regulations().id());
        all.put("clubs", ranges().stream().map(this::club).toList());
        return Json.text(all);
    }

    private Map<String, Object> club(ClubRange range) {
        var object = new LinkedHashMap<String, Object>();
        object.put("club", season.club(range.club()).name());
        object.put("best", range.best() == range.bestFound() ? range.best() : null);
        object.put("worst", range.worst() == range.worstFound() ? range.worst() : null);
        if (!range.decided()) {
            object.put("best_between", List.of(range.best(), range.bestFound()));
            object.put("worst_between", List.of(range.worstFound(), range.worst()));
            object.put("undecided", words.cause(range.cause()));
        }
        var zones = new LinkedHashMap<String, Object>();
        for (var zone : zones()) {
            var state = new LinkedHashMap<String, Object>();
            state.put("state", id(range.of(zone)));
            state.put("reason", reason(range, zone));
            zones.put(zone.kind().id(), state);
        }
        object.put("zones", zones);
        return object;
    }

    String text() {
        var columns = new ArrayList<Column>();
        columns.add(Column.text(words.text("cli.column-club")));
        columns.add(Column.number(words.text("cli.column-points")));
        columns.add(Column.number(words.text("cli.column-best")));
        columns.add(Column.number(words.text("cli.column-worst")));
        zones().forEach(zone -> columns.add(Column.text(words.zone(zone.kind()))));
        var rows = new ArrayList<List<String>>();
        var why = new StringBuilder();
        for (var range : ranges()) {
            var row = new ArrayList<String>();
            row.add(season.club(range.club()).name());
            row.add(words.number(standings.row(range.club()).points()));
            row.add(interval(range.best(), range.bestFound(), "–"));
            row.add(interval(range.worstFound(), range.worst(), "–"));
            zones().forEach(zone -> row.add(words.certainty(range.of(zone))));
            rows.add(row);
            telling(range)
                    .forEach(zone -> why.append(season.club(range.club()).name())
                            .append(", ")
                            .append(words.zone(zone.kind()))
                            .append(", ")
                            .append(words.certainty(range.of(zone)))
                            .append(": ")
                            .append(reason(range, zone))
                            .append('\n'));
        }
        var head = words.title(season) + "\n\n" + new Grid(columns, rows).toText();
        return why.isEmpty() ? head : head + "\n" + why;
    }

    /** The zones of a club whose certainty says most: the best one clinched, the lowest one missed, and the foot. */
    private List<Zone> telling(ClubRange range) {
        var telling = new ArrayList<Zone>();
        Zone clinched = null;
        Zone missed = null;
        for (var zone : zones()) {
            var certainty = range.of(zone);
            if (zone.kind().lower()) {
                if (certainty == Certainty.CLINCHED || certainty == Certainty.ELIMINATED) {
                    telling.add(zone);
                }
            } else if (certainty == Certainty.CLINCHED && (clinched == null || zone.to() < clinched.to())) {
                clinched = zone;
            } else if (certainty == Certainty.ELIMINATED && (missed == null || zone.to() > missed.to())) {
                missed = zone;
            }
        }
        if (clinched != null) {
            telling.clear(); // who is sure of Europe is safe
            telling.add(clinched);
        }
        if (missed != null) {
            telling.addFirst(missed);
        }
        return telling;
    }

    private String reason(ClubRange range, Zone zone) {
        return words.ground(season, report.ground(range.club(), zone));
    }

    private static String interval(int from, int to, String dash) {
        return from == to ? Integer.toString(from) : Math.min(from, to) + dash + Math.max(from, to);
    }

    private static String id(Certainty certainty) {
        return certainty.name().toLowerCase(Locale.ROOT);
    }

    private List<ClubRange> ranges() {
        return standings.rows().stream().map(row -> report.range(row.club())).toList();
    }

    private List<Zone> zones() {
        return season.regulations().zones();
    }
}
